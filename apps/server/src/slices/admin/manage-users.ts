/** Adding users, changing their rights. Nobody takes their own rights away, and one administrator always remains. */
import type { Role, User } from '@medi-os/contract';
import type { AppContext } from '../../context.ts';
import type { Actor } from '../../platform/actor.ts';
import { diffFields } from '../../platform/audit/audit-record.ts';
import { uniqueViolation } from '../../platform/database/availability.ts';
import { problem } from '../../platform/problem.ts';
import { expectVersion } from '../../platform/versions.ts';
import {
  insertUser,
  lastSeen,
  listUsers,
  lockedAccounts,
  lockUser,
  type UserRow,
  updateUser,
} from './store.ts';

type Needs = Pick<AppContext, 'gateway' | 'hasher' | 'loginGuard' | 'sessions' | 'clock'>;

interface NewUser {
  name: string;
  email: string;
  role: Role;
  password: string;
}

/**
 * @throws ALREADY_EXISTS when the e-mail is taken, wherever: an address signs in to one organisation only
 */
export async function addUser(app: Needs, actor: Actor, { password, ...input }: NewUser): Promise<User> {
  // Hashed before anything else, so that a taken address takes as long as a free one.
  const passwordHash = await app.hasher.hash(password);
  const email = input.email.toLowerCase();
  try {
    const user = await app.gateway.write(actor, async ({ query, audit, emit }) => {
      const { organizationId } = actor;
      const added = await insertUser(query, { ...input, email, organizationId, passwordHash });
      const { id, version } = added;
      audit({
        action: 'user.create',
        targetType: 'user',
        targetId: id,
        changes: diffFields(null, { ...added }),
      });
      emit({ topic: 'users', type: 'user.created', id, version });
      return added;
    });
    return await presentUser(app, user);
  } catch (error) {
    if (uniqueViolation(error) === 'users_email') throw problem('ALREADY_EXISTS', { field: 'email' });
    throw error;
  }
}

interface UserChange {
  userId: string;
  name: string;
  role: Role;
  active: boolean;
}

/** @throws NOT_FOUND, STALE_VERSION, MOVE_REFUSED */
export async function changeUser(
  app: Needs,
  actor: Actor,
  expectedVersion: number,
  { userId, ...change }: UserChange,
): Promise<User> {
  const { user, rightsChanged } = await app.gateway.write(actor, async ({ query, audit, emit }) => {
    const found = await lockUser(query, userId);
    const before = expectVersion(found.user, expectedVersion);
    const rightsChanged = before.role !== change.role || before.active !== change.active;
    if (rightsChanged) refuseLosingControl(actor, before, change, found.activeAdminIds);
    const user = await updateUser(query, { id: userId, ...change });
    audit({
      action: 'user.update',
      targetType: 'user',
      targetId: userId,
      changes: diffFields({ ...before }, { ...user }),
    });
    emit({ topic: 'users', type: 'user.updated', id: userId, version: user.version });
    return { user, rightsChanged };
  });
  if (rightsChanged) await app.sessions.end({ userId });
  return presentUser(app, user);
}

function refuseLosingControl(
  actor: Actor,
  before: UserRow,
  after: { role: Role; active: boolean },
  activeAdminIds: string[],
): void {
  if (before.id === actor.userId)
    throw problem('MOVE_REFUSED', {
      code: 'own-rights',
      reason: 'You cannot change your own role or deactivate yourself; another administrator can.',
    });
  const staysAdmin = after.role === 'admin' && after.active;
  const others = activeAdminIds.filter((id) => id !== before.id);
  if (activeAdminIds.includes(before.id) && !staysAdmin && others.length === 0)
    throw problem('MOVE_REFUSED', {
      code: 'last-admin',
      reason: 'This is the last active administrator; make another one first.',
    });
}

export async function presentUsers(app: Needs, actor: Actor): Promise<User[]> {
  return present(app, await app.gateway.read(actor, 'unaudited', listUsers));
}

async function presentUser(app: Needs, user: UserRow): Promise<User> {
  const [presented] = await present(app, [user]);
  if (!presented) throw new Error('a user is presented as one user');
  return presented;
}

async function present({ gateway, loginGuard, clock }: Needs, users: UserRow[]): Promise<User[]> {
  const ids = users.map((user) => user.id);
  const digests = users.map((user) => loginGuard.digest(user.email));
  const [seen, locked] = await Promise.all([
    lastSeen(gateway, ids),
    lockedAccounts(gateway, digests, clock()),
  ]);
  return users.map((user) => ({
    ...user,
    lastSeenAt: seen.get(user.id) ?? null,
    lockedUntil: locked.get(loginGuard.digest(user.email)) ?? null,
  }));
}
