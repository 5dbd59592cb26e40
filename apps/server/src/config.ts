/**
 * The only file that reads the environment. Everything else receives a `Config`.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const repositoryRoot = path.resolve(import.meta.dirname, '../../..');

/** Values that have been printed somewhere and are therefore no secrets. */
const KNOWN_SECRETS = ['change-me', 'changeme', 'secret', 'password', 'medi-os', 'development'];

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const count = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

const Environment = z.object({
  MEDIOS_ENVIRONMENT: z.enum(['development', 'test', 'staging', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: count(8080, 0, 65_535),
  /** The server to use instead of the embedded one; a user that may create roles. */
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  MEDIOS_DATA_DIRECTORY: z.string().default(path.join(repositoryRoot, '.data')),
  MEDIOS_SECRET: z.string().optional(),
  /** Where browsers reach us; cookies are `Secure` when it is https. */
  MEDIOS_PUBLIC_URL: z.url().optional(),
  MEDIOS_DEMO: flag.optional(),
  MEDIOS_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MEDIOS_DATABASE_CONNECTIONS: count(16, 2, 200),
  MEDIOS_SESSION_IDLE_MINUTES: count(15, 1, 24 * 60),
  MEDIOS_SESSION_HOURS: count(12, 1, 7 * 24),
  MEDIOS_FRESH_LOGIN_MINUTES: count(10, 1, 60),
  MEDIOS_LOGINS_PER_MINUTE: count(120, 1, 100_000),
  MEDIOS_REQUESTS_PER_SECOND: count(200, 1, 1_000_000),
  /** Proxies in front whose X-Forwarded-For may be believed, as addresses or CIDR, comma separated. */
  MEDIOS_TRUSTED_PROXIES: z.string().default(''),
});

export interface Config {
  environment: 'development' | 'test' | 'staging' | 'production';
  host: string;
  port: number;
  publicUrl: string | null;
  databaseUrl: string | null;
  databaseConnections: number;
  dataDirectory: string;
  secret: string;
  demo: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  sessionIdleMs: number;
  sessionAbsoluteMs: number;
  freshLoginMs: number;
  loginsPerMinute: number;
  requestsPerSecond: number;
  trustedProxies: string[];
  /** Where the built staff app is. */
  clinicDirectory: string;
}

/** A setting that is missing or wrong, in a sentence for the person who starts the server. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads and checks the environment.
 * @throws ConfigError naming the variable and what is wrong with it.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration is not valid:\n  ${lines.join('\n  ')}`);
  }
  const values = parsed.data;
  const strict = values.MEDIOS_ENVIRONMENT === 'production' || values.MEDIOS_ENVIRONMENT === 'staging';
  if (strict && values.MEDIOS_DEMO) throw new ConfigError('MEDIOS_DEMO: demo logins are not for production.');
  if (strict && !values.MEDIOS_PUBLIC_URL?.startsWith('https://'))
    throw new ConfigError(
      'MEDIOS_PUBLIC_URL: production needs the https address at which browsers reach it.',
    );
  return {
    environment: values.MEDIOS_ENVIRONMENT,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.MEDIOS_PUBLIC_URL ?? null,
    databaseUrl: values.DATABASE_URL ?? null,
    databaseConnections: values.MEDIOS_DATABASE_CONNECTIONS,
    dataDirectory: path.resolve(values.MEDIOS_DATA_DIRECTORY),
    secret: secretOf(values.MEDIOS_SECRET, strict, path.resolve(values.MEDIOS_DATA_DIRECTORY)),
    demo: values.MEDIOS_DEMO ?? !strict,
    logLevel: values.MEDIOS_LOG_LEVEL,
    sessionIdleMs: values.MEDIOS_SESSION_IDLE_MINUTES * 60_000,
    sessionAbsoluteMs: values.MEDIOS_SESSION_HOURS * 3_600_000,
    freshLoginMs: values.MEDIOS_FRESH_LOGIN_MINUTES * 60_000,
    loginsPerMinute: values.MEDIOS_LOGINS_PER_MINUTE,
    requestsPerSecond: values.MEDIOS_REQUESTS_PER_SECOND,
    trustedProxies: values.MEDIOS_TRUSTED_PROXIES.split(',')
      .map((proxy) => proxy.trim())
      .filter(Boolean),
    clinicDirectory: path.join(repositoryRoot, 'apps/clinic/dist'),
  };
}

/** Production states its secret; elsewhere one is made once and kept beside the data, so that sessions outlive a restart. */
function secretOf(given: string | undefined, strict: boolean, dataDirectory: string): string {
  if (given !== undefined) {
    if (given.length < 32) throw new ConfigError('MEDIOS_SECRET: at least 32 characters are needed.');
    if (KNOWN_SECRETS.some((known) => given.toLowerCase().startsWith(known)) || new Set(given).size < 10)
      throw new ConfigError('MEDIOS_SECRET: this looks like a placeholder; use `openssl rand -base64 48`.');
    return given;
  }
  if (strict)
    throw new ConfigError('MEDIOS_SECRET: production needs one; `openssl rand -base64 48` makes it.');
  const file = path.join(dataDirectory, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const made = randomBytes(48).toString('base64');
  mkdirSync(dataDirectory, { recursive: true });
  writeFileSync(file, made, { mode: 0o600 });
  return made;
}
