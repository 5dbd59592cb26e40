/**
 * The one boot function of the tests: a whole server on its own database (a copy of the migrated template), with an
 * organisation and one signed-in person a role. Tests talk to it as clients do, over HTTP.
 */
import { randomBytes } from 'node:crypto';
import type { Role } from '@medi-os/contract';
import { createClient, type MediOsClient } from '@medi-os/sdk';
import pg from 'pg';
import { inject } from 'vitest';
import type { Config } from '../config.ts';
import { type Running, startApp } from '../context.ts';
import type { Actor } from '../platform/actor.ts';
import { urlForRole } from '../platform/database/roles.ts';
import { newId } from '../platform/identifiers.ts';
import { makeLogger } from '../platform/log.ts';
import { insertUserWithPassword } from '../slices/identity/index.ts';
import { TEST_PASSWORD, TEST_SECRET } from './settings.ts';

export interface Member {
  id: string;
  email: string;
  role: Role;
  token: string;
  client: MediOsClient;
  actor: Actor;
}

export interface TestClinic {
  app: Running;
  baseUrl: string;
  organizationId: string;
  ownerUrl: string;
  /** The signed-in person of a role. */
  as: (role: Role) => Member;
  /** Another person of a role, in this organisation or another. */
  addMember: (role: Role, organizationId?: string) => Promise<Member>;
  addOrganization: (name: string) => Promise<string>;
  /** Runs SQL as the owner of the tables, past row-level security: to look, and to tamper. */
  sql: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** Everything committed so far is sequenced, sealed and reacted to. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
}

/** Cheap hashing: tests check behaviour, the cost is configured in one place. */
const CHEAP_HASH = { cost: 2 ** 10, blockSize: 8, parallelization: 1 };

export async function startTestClinic(
  overrides: Partial<Config> = {},
  clock?: () => number,
): Promise<TestClinic> {
  const ownerUrl = await copyTemplate(inject('databaseUrl'));
  const config: Config = { ...testConfig(ownerUrl), ...overrides };
  const log = makeLogger(process.env.MEDIOS_TEST_LOG ?? 'silent');
  const database = {
    ownerUrl,
    appUrl: urlForRole(ownerUrl, 'medios_app', TEST_SECRET),
    systemUrl: urlForRole(ownerUrl, 'medios_system', TEST_SECRET),
    applied: [],
    stop: async () => undefined,
  };
  const app = await startApp(config, log, database, { hashCost: CHEAP_HASH, ...(clock ? { clock } : {}) });
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  return assemble(app, owner, ownerUrl);
}

async function assemble(app: Running, owner: pg.Client, ownerUrl: string): Promise<TestClinic> {
  const address = app.web.server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  const baseUrl = `http://127.0.0.1:${address.port}`;
  const sql: TestClinic['sql'] = async (text, values) => (await owner.query(text, values)).rows;
  const addOrganization = async (name: string): Promise<string> => {
    const id = newId();
    await sql('insert into organization (id, name) values ($1, $2)', [id, name]);
    return id;
  };
  const organizationId = await addOrganization('Test Clinic');
  const addMember = (role: Role, organization = organizationId) =>
    makeMember(app, baseUrl, role, organization);
  const members = new Map<Role, Member>();
  for (const role of ['admin', 'receptionist', 'nurse', 'doctor', 'auditor'] as const)
    members.set(role, await addMember(role));
  return {
    app,
    baseUrl,
    organizationId,
    ownerUrl,
    sql,
    addOrganization,
    addMember,
    as: (role) => {
      const member = members.get(role);
      if (!member) throw new Error(`no ${role}`);
      return member;
    },
    settled: () => settle(app, sql),
    close: async () => {
      await owner.end();
      await app.close();
    },
  };
}

async function makeMember(
  app: Running,
  baseUrl: string,
  role: Role,
  organizationId: string,
): Promise<Member> {
  const email = `${role}-${randomBytes(4).toString('hex')}@clinic.example`;
  const user = { organizationId, name: `Test ${role}`, email, role, password: TEST_PASSWORD };
  const id = await insertUserWithPassword(app.gateway, app.hasher, user);
  const { token } = await createClient({ baseUrl }).identity.login({
    email,
    password: TEST_PASSWORD,
    bearer: true,
  });
  if (token === undefined) throw new Error('the login gave no token');
  const actor: Actor = { userId: id, organizationId, role, requestId: null };
  return { id, email, role, token, actor, client: createClient({ baseUrl, token }) };
}

/** Twice quiet in a row: what a reaction wrote in answer to the last event is sequenced and heard too. */
async function settle(app: Running, sql: TestClinic['sql']): Promise<void> {
  let quietRounds = 0;
  for (let round = 0; round < 200; round++) {
    const [row] = await sql<{ pending: number; head: number }>(
      `select (select count(*) from event_pending) + (select count(*) from audit_pending) as pending,
              (select coalesce(max(position), 0) from event_log) as head`,
    );
    await app.reactions.settled();
    quietRounds = row?.pending === 0 && row.head <= app.hub.position ? quietRounds + 1 : 0;
    if (quietRounds === 2) return;
    app.sequencer.wake();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the event log did not settle');
}

function testConfig(ownerUrl: string): Config {
  return {
    environment: 'test',
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    databaseUrl: ownerUrl,
    databaseConnections: 6,
    dataDirectory: '/nonexistent',
    secret: TEST_SECRET,
    demo: false,
    logLevel: 'silent',
    sessionIdleMs: 15 * 60_000,
    sessionAbsoluteMs: 12 * 3_600_000,
    freshLoginMs: 10 * 60_000,
    loginsPerMinute: 100_000,
    requestsPerSecond: 100_000,
    trustedProxies: [],
    clinicDirectory: '/nonexistent',
  };
}

async function copyTemplate(url: string): Promise<string> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Two files at once may copy the template; PostgreSQL lets one at a time, so the copy waits its turn.
  await client.query('select pg_advisory_lock(1)');
  await client.query(`create database ${name} template medios_template`);
  await client.end();
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.toString();
}
