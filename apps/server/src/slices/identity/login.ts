/** Signing in. An unknown account, a wrong password and a locked account take the same time and get the same answer. */
import type { AppContext } from '../../context.ts';
import type { Actor } from '../../platform/actor.ts';
import { addressKey } from '../../platform/http/client-address.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import type { LiveSession } from '../../platform/identity/sessions.ts';
import { problem } from '../../platform/problem.ts';
import { findUserByEmail, recordSignIn } from './store.ts';

interface Given {
  email: string;
  password: string;
}

/**
 * Starts a new session; an earlier one of this browser is ended (a session is never carried over a login).
 * @throws WRONG_CREDENTIALS, RATE_LIMITED
 */
export async function login(app: AppContext, request: RequestContext, given: Given): Promise<LiveSession> {
  const retryAfterSeconds = app.loginLimit.take(addressKey(request.clientAddress));
  if (retryAfterSeconds > 0) throw problem('RATE_LIMITED', { retryAfterSeconds });
  const admitted = await app.loginGuard.admit(given.email);
  // A locked account costs the caller the same hash as an open one.
  const token = admitted
    ? await tokenFor(app, given)
    : await app.hasher.hash(given.password).then(() => null);
  if (token === null) {
    app.metrics.logins.inc({ outcome: admitted ? 'refused' : 'locked' });
    await traceRefusal(app, request, given.email);
    throw problem('WRONG_CREDENTIALS');
  }
  await app.loginGuard.succeeded(given.email);
  if (request.token !== null) await app.sessions.end({ token: request.token });
  await recordSignIn(app.gateway, token, request, {
    nowMs: app.clock(),
    absoluteMs: app.config.sessionAbsoluteMs,
  });
  const session = await app.sessions.find(token);
  if (session === 'unknown' || session === 'expired') throw problem('WRONG_CREDENTIALS');
  app.metrics.logins.inc({ outcome: 'accepted' });
  await app.gateway.trace(actorOf(session, request), [
    { action: 'session.login', targetType: 'user', targetId: session.userId },
  ]);
  return session;
}

/** Checks the password of the session's own user again. */
export async function reauthenticate(app: AppContext, session: LiveSession, password: string): Promise<void> {
  if (!(await app.loginGuard.admit(session.email))) throw problem('WRONG_CREDENTIALS');
  const token = await tokenFor(app, { email: session.email, password });
  if (token === null) throw problem('WRONG_CREDENTIALS');
  // better-auth opens a session for every right password; this one was only a question.
  await app.sessions.end({ token });
  await app.loginGuard.succeeded(session.email);
  await app.sessions.markAuthenticated(session.token);
}

async function tokenFor(app: AppContext, given: Given): Promise<string | null> {
  try {
    const { token, user } = await app.authentication.auth.api.signInEmail({ body: given });
    if (user.active === false) {
      await app.sessions.end({ token });
      return null;
    }
    return token;
  } catch (error) {
    if (error instanceof Error && error.name === 'APIError') return null;
    throw error;
  }
}

/** Refusals are audited where the account exists; an unknown e-mail belongs to no organisation and to no log. */
async function traceRefusal(app: AppContext, request: RequestContext, email: string): Promise<void> {
  const user = await findUserByEmail(app.gateway, email);
  if (!user) return;
  const actor: Actor = {
    userId: null,
    organizationId: user.organizationId,
    role: 'system',
    requestId: request.requestId,
  };
  await app.gateway.trace(actor, [{ action: 'session.refused', targetType: 'user', targetId: user.id }]);
}

export function actorOf(session: LiveSession, request: RequestContext): Actor {
  const { userId, organizationId, role } = session;
  return { userId, organizationId, role, requestId: request.requestId };
}
