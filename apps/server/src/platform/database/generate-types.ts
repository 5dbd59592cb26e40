/**
 * Writes `schema.gen.ts` from a migrated database: `npm run medios -- types` rewrites it, and CI fails when it is stale.
 */
import pg from 'pg';

interface Column {
  table_name: string;
  column_name: string;
  udt_name: string;
  is_nullable: 'YES' | 'NO';
  column_default: string | null;
  is_generated: 'ALWAYS' | 'NEVER';
  is_identity: 'YES' | 'NO';
}

/** PostgreSQL type → what the driver gives (see types.ts), and what it takes where that differs. */
const TYPES: Record<string, { gives: string; takes?: string }> = {
  uuid: { gives: 'string' },
  text: { gives: 'string' },
  bool: { gives: 'boolean' },
  int2: { gives: 'number' },
  int4: { gives: 'number' },
  int8: { gives: 'number' },
  numeric: { gives: 'number' },
  float4: { gives: 'number' },
  date: { gives: 'string' },
  timestamptz: { gives: 'string', takes: 'string | Date' },
  // What comes out is parsed where it is used; what goes in is JSON text.
  jsonb: { gives: 'unknown', takes: 'string' },
  bytea: { gives: 'Buffer' },
};

/** The text of `schema.gen.ts` for this database. */
export async function generateTypes(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return describe(await readColumns(client));
  } finally {
    await client.end();
  }
}

async function readColumns(client: pg.ClientBase): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select table_name, column_name, udt_name, is_nullable, column_default, is_generated, is_identity
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type in ('BASE TABLE', 'VIEW') and table_name <> 'migration'
    order by table_name, ordinal_position`);
  return rows;
}

function describe(rows: Column[]): string {
  const tables = Map.groupBy(rows, (row) => row.table_name);
  const interfaces = [...tables].map(([table, columns]) => {
    const lines = columns.map((column) => `  ${column.column_name}: ${columnType(column)};`);
    return `export interface ${pascalCase(table)}Table {\n${lines.join('\n')}\n}`;
  });
  const entries = [...tables.keys()].map((table) => `  ${table}: ${pascalCase(table)}Table;`);
  return [
    '// Generated from the migrated database by `npm run medios -- types`. Do not edit.',
    "import type { ColumnType } from 'kysely';",
    '',
    ...interfaces.flatMap((text) => [text, '']),
    `export interface Database {\n${entries.join('\n')}\n}`,
    '',
  ].join('\n');
}

function columnType(column: Column): string {
  const type = TYPES[column.udt_name];
  if (type === undefined)
    throw new Error(`no type for ${column.udt_name} (${column.table_name}.${column.column_name})`);
  const orNull = column.is_nullable === 'YES' ? ' | null' : '';
  const gives = type.gives === 'unknown' ? 'unknown' : `${type.gives}${orNull}`;
  if (column.is_generated === 'ALWAYS' || column.is_identity === 'YES')
    return `ColumnType<${gives}, never, never>`;
  const takes = `${type.takes ?? type.gives}${orNull}`;
  if (column.column_default !== null) return `ColumnType<${gives}, ${takes} | undefined, ${takes}>`;
  return type.takes === undefined ? gives : `ColumnType<${gives}, ${takes}, ${takes}>`;
}

function pascalCase(name: string): string {
  return name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
