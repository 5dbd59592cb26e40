/** JSON logs. What goes in is chosen field by field: no bodies, no query strings, no names, no addresses of patients. */
import { type Logger, pino } from 'pino';
import { safeError } from './http/errors.ts';

export type { Logger } from 'pino';

export function makeLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: {
      err: safeError,
      // Fastify would log the whole request line otherwise.
      req: () => undefined,
      res: () => undefined,
    },
  });
}
