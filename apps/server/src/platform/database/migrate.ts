/**
 * Ordered migrations in plain SQL, forward only. Each runs in its own transaction together with its row in
 * `migration`, so that one which fails leaves nothing behind; an advisory lock lets one process do it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';

const MIGRATION_LOCK = 4_071_001;
const directory = path.resolve(import.meta.dirname, '../../migrations');

interface Migration {
  name: string;
  sql: string;
  digest: string;
}

/** The migrations of this build in order. */
export function readMigrations(from = directory): Migration[] {
  return readdirSync(from)
    .filter((file) => /^\d{4}_[a-z_]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(path.join(from, file), 'utf8');
      return { name: file, sql, digest: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings the schema to this build. Returns the names that were applied now.
 * @throws when an applied migration differs from its file: history is not rewritten.
 */
export async function migrate(owner: pg.ClientBase, migrations = readMigrations()): Promise<string[]> {
  await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await owner.query(`create table if not exists migration (
      name text primary key, digest text not null, applied_at timestamptz not null default now())`);
    const { rows } = await owner.query<{ name: string; digest: string }>(
      'select name, digest from migration',
    );
    const applied = new Map(rows.map((row) => [row.name, row.digest]));
    const news: string[] = [];
    for (const migration of migrations) {
      const digest = applied.get(migration.name);
      if (digest === migration.digest) continue;
      if (digest !== undefined)
        throw new Error(
          `${migration.name} was changed after it had been applied; add a new migration instead`,
        );
      await apply(owner, migration);
      news.push(migration.name);
    }
    return news;
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

async function apply(owner: pg.ClientBase, migration: Migration): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query('grant create on schema public to medios_search');
    await owner.query(migration.sql);
    await owner.query('revoke create on schema public from medios_search');
    await owner.query('insert into migration (name, digest) values ($1, $2)', [
      migration.name,
      migration.digest,
    ]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`migration ${migration.name} failed and left nothing behind: ${reason}`, {
      cause: error,
    });
  }
}
