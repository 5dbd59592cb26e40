/** Signing in, the session, signing out everywhere. */
import { z } from 'zod';
import { Id, Instant } from './common.ts';
import { Role } from './permissions.ts';
import { route } from './route.ts';

export const Credentials = z.object({
  email: z.email().max(254),
  password: z.string().min(1).max(256),
});

export const Session = z.object({
  user: z.object({ id: Id, name: z.string(), email: z.string(), role: Role }),
  organization: z.object({ id: Id, name: z.string() }),
  /** When the session ends if nothing is done. */
  idleExpiresAt: Instant,
  /** When it ends whatever is done. */
  expiresAt: Instant,
  /** When the password was last given; signing asks for a recent one. */
  authenticatedAt: Instant,
});
export type Session = z.infer<typeof Session>;

export const identity = {
  login: route({
    method: 'POST',
    path: '/identity/login',
    access: 'public',
    summary:
      'Sign in with e-mail and password; sets the session cookie and returns a bearer token when asked',
    errors: ['WRONG_CREDENTIALS', 'RATE_LIMITED', 'CROSS_SITE'],
  })
    .input(Credentials.extend({ bearer: z.boolean().default(false) }))
    .output(z.object({ session: Session, token: z.string().optional() })),
  session: route({
    method: 'GET',
    path: '/identity/session',
    access: 'session',
    summary: 'The session of the caller; asking does not prolong it',
    errors: ['SESSION_EXPIRED'],
  }).output(Session),
  stay: route({
    method: 'POST',
    path: '/identity/stay',
    access: 'session',
    summary: 'Prolong the session by one idle period',
    errors: ['SESSION_EXPIRED'],
  }).output(Session),
  reauthenticate: route({
    method: 'POST',
    path: '/identity/reauthenticate',
    access: 'session',
    summary: 'Give the password again, as signing a note requires',
    errors: ['WRONG_CREDENTIALS', 'RATE_LIMITED'],
  })
    .input(z.object({ password: z.string().min(1).max(256) }))
    .output(Session),
  logout: route({
    method: 'POST',
    path: '/identity/logout',
    access: 'session',
    summary: 'End this session',
  }).output(z.object({ ended: z.number().int() })),
  logoutEverywhere: route({
    method: 'POST',
    path: '/identity/logout-everywhere',
    access: 'session',
    summary: 'End every session of the caller, this one too',
  }).output(z.object({ ended: z.number().int() })),
  demoAccounts: route({
    method: 'GET',
    path: '/identity/demo-accounts',
    access: 'public',
    summary: 'The demo logins, one a role; empty outside demo mode',
  }).output(
    z.object({
      accounts: z.array(z.object({ role: Role, name: z.string(), email: z.string(), password: z.string() })),
    }),
  ),
};
