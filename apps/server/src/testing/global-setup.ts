/** One real PostgreSQL for the whole test run, with a migrated template that each test file copies. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import { prepareDatabase } from '../platform/database/open-database.ts';
import { TEST_SECRET } from './settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'medios-test-'));
  const embedded = await startEmbeddedPostgres({
    dataDirectory: directory,
    durable: false,
    settings: { max_connections: '300' },
  });
  const template = await createDatabase(embedded.url, 'medios_template');
  await prepareDatabase(template, TEST_SECRET);
  project.provide('databaseUrl', embedded.url);
  return async () => {
    await embedded.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}

async function createDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.toString();
}
