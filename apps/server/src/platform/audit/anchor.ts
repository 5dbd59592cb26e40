/**
 * The head of the audit chain, written to the log every hour: logs leave the machine, so whoever cuts off the end of
 * the trail together with its seals is still found out by comparing.
 */
import type { Gateway } from '../database/gateway.ts';
import type { JobDefinition } from '../jobs/jobs.ts';
import type { Logger } from '../log.ts';

export function auditAnchorJob({ gateway, log }: { gateway: Gateway; log: Logger }): JobDefinition {
  return {
    name: 'audit-anchor',
    schedule: '0 * * * *',
    run: async () => {
      const head = await gateway.system((query) =>
        query
          .selectFrom('audit_log')
          .select(['position', 'hash'])
          .orderBy('position', 'desc')
          .limit(1)
          .executeTakeFirst(),
      );
      if (head) log.info({ position: head.position, hash: head.hash.toString('hex') }, 'audit anchor');
    },
  };
}
