/** Fails when `schema.gen.ts` is not what the migrations say: makes a throw-away database and compares. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../apps/server/src/platform/database/embedded-postgres.ts';
import { generateTypes } from '../apps/server/src/platform/database/generate-types.ts';
import { prepareDatabase } from '../apps/server/src/platform/database/open-database.ts';

const file = path.resolve(import.meta.dirname, '../apps/server/src/platform/database/schema.gen.ts');
const folder = mkdtempSync(path.join(os.tmpdir(), 'medios-types-'));
const embedded = await startEmbeddedPostgres({
  dataDirectory: path.join(folder, 'postgres'),
  durable: false,
});
try {
  await prepareDatabase(embedded.url, 'only for this check, in a database that is thrown away');
  if ((await generateTypes(embedded.url)) !== readFileSync(file, 'utf8')) {
    console.error(
      'schema.gen.ts is not what the migrations say: run `npm run medios -- types` and commit it.',
    );
    process.exitCode = 1;
  }
} finally {
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}
