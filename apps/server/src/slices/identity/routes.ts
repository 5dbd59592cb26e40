import type { Session } from '@medi-os/contract';
import type { AppContext } from '../../context.ts';
import { authorised } from '../../platform/http/authorise.ts';
import { clearedCookie, sessionCookie } from '../../platform/http/credential.ts';
import type { LiveSession } from '../../platform/identity/sessions.ts';
import { problem } from '../../platform/problem.ts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { login, reauthenticate } from './login.ts';

export function identityRoutes(app: AppContext) {
  const { implementer, sessions, gateway, config } = app;
  const { identity } = implementer;
  const secure = config.publicUrl?.startsWith('https://') ?? false;
  const present = (session: LiveSession) => presentSession(session, sessions.idleMs);
  return {
    login: identity.login.handler(async ({ context, input }) => {
      const session = await login(app, context, input);
      if (input.bearer) return { session: present(session), token: session.token };
      context.setHeader('set-cookie', sessionCookie(session.token, config.sessionAbsoluteMs / 1000, secure));
      return { session: present(session) };
    }),
    session: identity.session.handler(({ context }) => present(authorised(context).session)),
    stay: identity.stay.handler(async ({ context }) => {
      const session = await sessions.find(authorised(context).session.token, true);
      if (typeof session === 'string') throw problem('SESSION_EXPIRED');
      return present(session);
    }),
    reauthenticate: identity.reauthenticate.handler(async ({ context, input }) => {
      const { session, actor } = authorised(context);
      await reauthenticate(app, session, input.password);
      await gateway.trace(actor, [
        { action: 'session.reauthenticate', targetType: 'user', targetId: session.userId },
      ]);
      return present(session);
    }),
    logout: identity.logout.handler(async ({ context }) => {
      const { session, actor } = authorised(context);
      const ended = await sessions.end({ token: session.token });
      context.setHeader('set-cookie', clearedCookie(secure));
      await gateway.trace(actor, [
        { action: 'session.logout', targetType: 'user', targetId: session.userId },
      ]);
      return { ended };
    }),
    logoutEverywhere: identity.logoutEverywhere.handler(async ({ context }) => {
      const { session, actor } = authorised(context);
      const ended = await sessions.end({ userId: session.userId });
      context.setHeader('set-cookie', clearedCookie(secure));
      await gateway.trace(actor, [
        { action: 'session.logout-everywhere', targetType: 'user', targetId: session.userId },
      ]);
      return { ended };
    }),
    demoAccounts: identity.demoAccounts.handler(() => ({ accounts: config.demo ? [...DEMO_ACCOUNTS] : [] })),
  };
}

function presentSession(session: LiveSession, idleMs: number): Session {
  return {
    user: { id: session.userId, name: session.userName, email: session.email, role: session.role },
    organization: { id: session.organizationId, name: session.organizationName },
    idleExpiresAt: new Date(Math.min(session.lastSeenMs + idleMs, session.expiresMs)).toISOString(),
    expiresAt: new Date(session.expiresMs).toISOString(),
    authenticatedAt: new Date(session.authenticatedMs).toISOString(),
  };
}
