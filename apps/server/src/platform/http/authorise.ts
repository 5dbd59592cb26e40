/**
 * Authentication and authorisation of every route, in one place. A route says in the contract what it asks for;
 * this middleware is the only thing that reads it, and it denies whatever it does not understand.
 */
import { contract, PERMISSIONS, type Permission, type RouteMeta, roleHolds } from '@medi-os/contract';
import { implement } from '@orpc/server';
import type { Sessions } from '../identity/sessions.ts';
import { problem } from '../problem.ts';
import type { RequestContext, SessionContext } from './request-context.ts';

/** The implementer that every slice starts from. */
export function makeImplementer(sessions: Sessions) {
  return implement(contract)
    .$context<RequestContext>()
    .use(async ({ context, procedure, next }) => {
      const meta: RouteMeta = procedure['~orpc'].meta;
      const { access } = meta;
      if (access === 'public') return next();
      if (access === undefined) throw problem('NOT_FOUND');
      const session = await requireSession(sessions, context, access);
      const actor = {
        userId: session.userId,
        organizationId: session.organizationId,
        role: session.role,
        requestId: context.requestId,
      };
      if (access !== 'session' && !(access in PERMISSIONS && roleHolds(session.role, access)))
        throw problem('FORBIDDEN', { permission: access });
      const expectedVersion = meta.ifMatch ? versionOf(context.ifMatch) : 0;
      return next({ context: { session, actor, expectedVersion } });
    });
}

export type Implementer = ReturnType<typeof makeImplementer>;

/** Asking for the session and how long it lasts must not keep it alive. */
const PASSIVE_ACCESS = 'session';

async function requireSession(sessions: Sessions, context: RequestContext, access: Permission | 'session') {
  if (context.token === null) throw problem('UNAUTHENTICATED');
  const found = await sessions.find(context.token, access !== PASSIVE_ACCESS && !context.background);
  if (found === 'unknown') throw problem('UNAUTHENTICATED');
  if (found === 'expired') throw problem('SESSION_EXPIRED');
  return found;
}

/** `"3"` or `W/"3"` → 3. */
function versionOf(ifMatch: string | null): number {
  if (ifMatch === null) throw problem('PRECONDITION_REQUIRED');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch)?.[1];
  if (version === undefined) throw problem('PRECONDITION_REQUIRED');
  return Number(version);
}

/**
 * The context of a handler behind a route that needs a session.
 * Typing every route's context from its metadata would cost more than this one check.
 */
export function authorised(context: RequestContext): SessionContext & { expectedVersion: number } {
  if (!('session' in context) || !('actor' in context)) throw problem('UNAUTHENTICATED');
  return context as SessionContext & { expectedVersion: number }; // the middleware above put them there
}
