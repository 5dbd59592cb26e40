/** A server of somebody else (DATABASE_URL): the owner of the tables may create roles and is no superuser. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { TEST_SECRET } from '../../testing/settings.ts';
import { prepareDatabase } from './open-database.ts';

const name = `plain_${randomBytes(4).toString('hex')}`;
let admin: pg.Client;
let ownerUrl: string;

beforeAll(async () => {
  admin = new pg.Client({ connectionString: inject('databaseUrl') });
  await admin.connect();
  await admin.query(`create role ${name} login createrole nosuperuser password 'only for this test'`);
  // Roles are shared by the databases of a server: here they exist, and this owner has to be allowed to manage them.
  for (const role of ['medios_app', 'medios_system', 'medios_search'])
    await admin.query(`grant ${role} to ${name} with admin option`);
  await admin.query(`create database ${name} owner ${name}`);
  const url = new URL(inject('databaseUrl'));
  url.username = name;
  url.password = 'only for this test';
  url.pathname = `/${name}`;
  ownerUrl = url.toString();
});
afterAll(async () => {
  await admin.query(`drop database ${name} with (force)`);
  await admin.query(`drop owned by ${name}`);
  await admin.query(`drop role ${name}`);
  await admin.end();
});

test('migrates, founds an organisation, and still sees no patient', async () => {
  expect((await prepareDatabase(ownerUrl, TEST_SECRET)).length).toBeGreaterThan(1);
  expect(await prepareDatabase(ownerUrl, TEST_SECRET)).toEqual([]);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("insert into organization (name) values ('Plain')");
  const { rows } = await owner.query('select count(*)::int as seen from patient');
  await owner.end();
  expect(rows).toEqual([{ seen: 0 }]);
});
