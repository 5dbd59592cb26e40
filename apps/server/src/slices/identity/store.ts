/** SQL of identity that better-auth does not do. Runs as the house: at a login the organisation is not known yet. */
import type { Role } from '@medi-os/contract';
import type { Gateway } from '../../platform/database/gateway.ts';
import { newId } from '../../platform/identifiers.ts';
import type { PasswordHasher } from '../../platform/identity/password-hasher.ts';

export async function findUserByEmail(
  gateway: Gateway,
  email: string,
): Promise<{ id: string; organizationId: string } | null> {
  const row = await gateway.system((query) =>
    query
      .selectFrom('users')
      .select(['id', 'organization_id as organizationId'])
      .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
      .executeTakeFirst(),
  );
  return row ?? null;
}

/** Where a new session came from, that its password was given now, and when it ends: all by the clock of the house. */
export async function recordSignIn(
  gateway: Gateway,
  token: string,
  from: { clientAddress: string; userAgent: string | null },
  times: { nowMs: number; absoluteMs: number },
): Promise<void> {
  const now = new Date(times.nowMs);
  await gateway.system((query) =>
    query
      .updateTable('sessions')
      .set({
        ip_address: from.clientAddress,
        user_agent: from.userAgent,
        authenticated_at: now,
        last_seen_at: now,
        expires_at: new Date(times.nowMs + times.absoluteMs),
      })
      .where('token', '=', token)
      .execute(),
  );
}

export interface NewUser {
  organizationId: string;
  name: string;
  email: string;
  role: Role;
  password: string;
}

/** Adds a user with a password; better-auth finds it by the account of provider `credential`. */
export async function insertUserWithPassword(
  gateway: Gateway,
  hasher: PasswordHasher,
  user: NewUser,
): Promise<string> {
  const password = await hasher.hash(user.password);
  const id = newId();
  await gateway.system(async (query, client) => {
    await client.query('begin');
    try {
      await query
        .insertInto('users')
        .values({
          id,
          organization_id: user.organizationId,
          name: user.name,
          email: user.email.toLowerCase(),
          role: user.role,
          email_verified: true,
        })
        .execute();
      await query
        .insertInto('credentials')
        .values({ id: newId(), user_id: id, account_id: id, provider_id: 'credential', password })
        .execute();
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });
  return id;
}

/** Sessions past their absolute end, and failed logins that nobody counts any more. */
export async function deleteExpired(gateway: Gateway): Promise<void> {
  const now = new Date();
  const yesterday = new Date(now.getTime() - 24 * 3_600_000);
  await gateway.system(async (query) => {
    await query.deleteFrom('sessions').where('expires_at', '<', now.toISOString()).execute();
    await query.deleteFrom('login_attempt').where('last_failure_at', '<', yesterday.toISOString()).execute();
  });
}
