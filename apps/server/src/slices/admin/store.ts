/** All SQL of the administration: users as administrators see them, and the audit trail. */
import { AuditEntry, type Role, type StaffReference } from '@medi-os/contract';
import type { Gateway, Query } from '../../platform/database/gateway.ts';
import { newId } from '../../platform/identifiers.ts';

/** What an administrator changes of a user. */
export interface UserRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  version: number;
}

const USER = ['id', 'name', 'email', 'role', 'active', 'version'] as const;

function toUser(row: Omit<UserRow, 'role'> & { role: string }): UserRow {
  return { ...row, role: row.role as Role }; // the check constraint lists the same roles
}

export async function listUsers(query: Query): Promise<UserRow[]> {
  const rows = await query.selectFrom('users').select(USER).orderBy('name').orderBy('id').execute();
  return rows.map(toUser);
}

/** The user, and the ids of all active administrators, locked: changes of rights happen one after the other. */
export async function lockUser(
  query: Query,
  id: string,
): Promise<{ user: UserRow | null; activeAdminIds: string[] }> {
  const rows = await query
    .selectFrom('users')
    .select(USER)
    .where((where) =>
      where.or([where('id', '=', id), where.and([where('role', '=', 'admin'), where('active', '=', true)])]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  const user = rows.find((row) => row.id === id);
  const activeAdminIds = rows.filter((row) => row.role === 'admin' && row.active).map((row) => row.id);
  return { user: user ? toUser(user) : null, activeAdminIds };
}

interface NewUser extends Omit<UserRow, 'id' | 'version' | 'active'> {
  organizationId: string;
  passwordHash: string;
}

/** Adds a user with a password. */
export async function insertUser(query: Query, user: NewUser): Promise<UserRow> {
  const { organizationId, passwordHash, ...fields } = user;
  const id = newId();
  const row = await query
    .insertInto('users')
    .values({ ...fields, id, organization_id: organizationId, email_verified: true })
    .returning(USER)
    .executeTakeFirstOrThrow();
  await query
    .insertInto('credentials')
    .values({ id: newId(), user_id: id, account_id: id, provider_id: 'credential', password: passwordHash })
    .execute();
  return toUser(row);
}

export async function updateUser(
  query: Query,
  { id, name, role, active }: Omit<UserRow, 'email' | 'version'>,
): Promise<UserRow> {
  const row = await query
    .updateTable('users')
    .set((set) => ({ name, role, active, version: set('version', '+', 1), updated_at: new Date() }))
    .where('id', '=', id)
    .returning(USER)
    .executeTakeFirstOrThrow();
  return toUser(row);
}

/** When each of these users was last seen; sessions belong to the house, so the house is asked. */
export async function lastSeen(gateway: Gateway, userIds: string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await gateway.system((query) =>
    query
      .selectFrom('sessions')
      .select(['user_id', (select) => select.fn.max('last_seen_at').as('at')])
      .where('user_id', 'in', userIds)
      .groupBy('user_id')
      .execute(),
  );
  return new Map(rows.map((row) => [row.user_id, row.at]));
}

/** Until when accounts are locked at this moment, by the digest of their e-mail. */
export async function lockedAccounts(
  gateway: Gateway,
  digests: string[],
  nowMs: number,
): Promise<Map<string, string>> {
  if (digests.length === 0) return new Map();
  const rows = await gateway.system((query) =>
    query
      .selectFrom('login_attempt')
      .select(['account_digest', 'locked_until'])
      .where('account_digest', 'in', digests)
      .where('locked_until', '>', new Date(nowMs).toISOString())
      .execute(),
  );
  return new Map(rows.flatMap((row) => (row.locked_until ? [[row.account_digest, row.locked_until]] : [])));
}

export async function listPractitioners(query: Query): Promise<(StaffReference & { role: Role })[]> {
  const rows = await query
    .selectFrom('users')
    .select(['id', 'name', 'role'])
    .where('active', '=', true)
    .where('role', 'in', ['doctor', 'nurse'])
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Role })); // as in toUser
}

export interface AuditFilter {
  actorId?: string | undefined;
  patientId?: string | undefined;
  action?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Rows of the audit trail before a position (all of them without), newest first. */
export async function readAudit(
  query: Query,
  filter: AuditFilter,
  before: number | null,
  limit: number,
): Promise<AuditEntry[]> {
  let select = query
    .selectFrom('audit_log')
    .leftJoin('users', 'users.id', 'audit_log.actor_id')
    .select([
      'position',
      'at',
      'actor_id as actorId',
      'users.name as actorName',
      'actor_role as actorRole',
      'action',
      'target_type as targetType',
      'target_id as targetId',
      'patient_id as patientId',
      'request_id as requestId',
      'changes',
      'hash',
    ])
    .orderBy('position', 'desc')
    .limit(limit);
  if (before !== null) select = select.where('position', '<', before);
  if (filter.actorId !== undefined) select = select.where('actor_id', '=', filter.actorId);
  if (filter.patientId !== undefined) select = select.where('patient_id', '=', filter.patientId);
  if (filter.action !== undefined) select = select.where('action', '=', filter.action);
  if (filter.from !== undefined) select = select.where('at', '>=', filter.from);
  if (filter.to !== undefined) select = select.where('at', '<', filter.to);
  const rows = await select.execute();
  return rows.map(({ actorId, actorName, hash, changes, ...row }) => ({
    ...row,
    actor: actorId === null ? null : { id: actorId, name: actorName ?? '' },
    changes: AuditEntry.shape.changes.parse(changes),
    hash: hash.toString('hex'),
  }));
}
