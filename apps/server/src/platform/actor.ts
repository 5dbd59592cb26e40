import type { Role } from '@medi-os/contract';

/** Who acts, for which organisation, in which request. Every read and write names one. */
export interface Actor {
  userId: string | null;
  organizationId: string;
  /** `system` is the house itself: reactions, jobs, imports from the command line. */
  role: Role | 'system';
  requestId: string | null;
}
