/**
 * The database roles that the server connects as. They own nothing and cannot bypass row-level security; the owner of
 * the tables is used for migrations alone.
 */
import { createHmac } from 'node:crypto';
import type pg from 'pg';

export type DatabaseRole = 'medios_app' | 'medios_system';
const LOGIN_ROLES: readonly DatabaseRole[] = ['medios_app', 'medios_system'];

/** Derived, so that there is one secret to keep and none in the database's own configuration. */
export function rolePassword(secret: string, role: DatabaseRole): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
}

/** The same server and database, as another role. */
export function urlForRole(url: string, role: DatabaseRole, secret: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = rolePassword(secret, role);
  return changed.toString();
}

/** Creates the roles, or sets their password to that of the present secret. Safe to run at every start. */
export async function ensureRoles(owner: pg.ClientBase, secret: string): Promise<void> {
  for (const role of LOGIN_ROLES) {
    const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
    // DDL takes no parameters; both parts are ours and base64url has no quote.
    const password = `'${rolePassword(secret, role)}'`;
    const verb = rowCount === 0 ? 'create' : 'alter';
    // New roles have no privileges by default; an owner that is no superuser may not even repeat that.
    await owner.query(`${verb} role ${role} login password ${password}`);
    await owner.query(`alter role ${role} set timezone to 'UTC'`);
  }
  await refusePowerfulRoles(owner);
  const { rowCount } = await owner.query("select 1 from pg_roles where rolname = 'medios_search'");
  if (rowCount === 0) await owner.query('create role medios_search nologin');
  // Handing a function over to a role needs membership in it, and CREATE on the schema for that moment.
  await owner.query('grant medios_search to current_user');
  // The job queue keeps its own tables; they hold ids and times, nothing of a patient.
  await owner.query('grant medios_system to current_user');
  await owner.query('create schema if not exists pgboss authorization medios_system');
  await owner.query('grant usage on schema public to medios_app, medios_system, medios_search');
  await owner.query('revoke create on schema public from public');
}

/** @throws when somebody gave a role of the server the power to bypass row-level security. */
async function refusePowerfulRoles(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<{ rolname: string }>(
    "select rolname from pg_roles where rolname like 'medios\\_%' and (rolsuper or rolbypassrls)",
  );
  if (rows.length > 0)
    throw new Error(`the database role ${rows[0]?.rolname} can bypass row-level security; take that from it`);
}
