/** Ended sessions and old failed logins are swept away every night. */
import type { Gateway } from '../../platform/database/gateway.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { deleteExpired } from './store.ts';

export function housekeepingJob({ gateway }: { gateway: Gateway }): JobDefinition {
  return { name: 'identity-housekeeping', schedule: '17 3 * * *', run: () => deleteExpired(gateway) };
}
