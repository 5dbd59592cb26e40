/** The slices in their written order. A slice may call one that stands before it; against the order it emits an event. */
import type { AppContext } from '../context.ts';
import { adminRoutes } from './admin/index.ts';
import { identityRoutes } from './identity/index.ts';
import { patientRoutes } from './patients/index.ts';
import { queueRoutes } from './queue/index.ts';
import { roomRoutes } from './rooms/index.ts';
import { triageRoutes } from './triage/index.ts';

type Todo = Pick<
  import('@orpc/server').Router<
    typeof import('@medi-os/contract').contract,
    import('../platform/http/request-context.ts').RequestContext
  >,
  'alerts' | 'notes' | 'consultations'
>;
export function makeRouter(app: AppContext) {
  return {
    identity: identityRoutes(app),
    rooms: roomRoutes(app),
    patients: patientRoutes(app),
    queue: queueRoutes(app),
    triage: triageRoutes(app),
    admin: adminRoutes(app),
    ...({} as Todo),
  };
}

export function registerReactions(_app: AppContext): void {}

export function registerJobs(_app: AppContext): void {}
