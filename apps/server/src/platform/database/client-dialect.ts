/**
 * Kysely on one checked-out connection. The unit of work decides on connection and transaction; Kysely writes SQL.
 *
 * Every statement is sent prepared under a name of its own, so that PostgreSQL plans it once a connection: with
 * row-level security a plan costs more than most of our reads.
 */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import type { Database } from './schema.gen.ts';

const STATEMENT_NAMES_MAX = 2_000;
const statementNames = new Map<string, string>();

/** The same name for the same text; beyond the bound (which only generated SQL could reach) statements stay unnamed. */
function statementName(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known !== undefined || statementNames.size >= STATEMENT_NAMES_MAX) return known;
  const name = `s${statementNames.size}`;
  statementNames.set(text, name);
  return name;
}

class ClientConnection implements DatabaseConnection {
  readonly #client: pg.ClientBase;
  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const name = statementName(query.sql);
    const values = query.parameters as unknown[]; // Kysely's list is readonly; pg does not write to it
    const result = await this.#client.query(
      name === undefined ? { text: query.sql, values } : { name, text: query.sql, values },
    );
    const numAffectedRows = BigInt(result.rowCount ?? 0);
    return { rows: result.rows as Row[], numAffectedRows }; // the row type is what the query says
  }

  streamQuery(): never {
    throw new Error('streaming is not used');
  }
}

class ClientDriver implements Driver {
  readonly #connection: ClientConnection;
  constructor(client: pg.ClientBase) {
    this.#connection = new ClientConnection(client);
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    throw new Error('transactions belong to the unit of work');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

const instances = new WeakMap<pg.ClientBase, Kysely<Database>>();

/** The query builder bound to this connection; one instance a connection. */
export function queryBuilder(client: pg.ClientBase): Kysely<Database> {
  const known = instances.get(client);
  if (known) return known;
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new ClientDriver(client),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  const made = new Kysely<Database>({ dialect });
  instances.set(client, made);
  return made;
}
