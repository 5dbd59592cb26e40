import { describe, expect, test } from 'vitest';
import { findBreaks, sliceOrder } from './arrows.ts';

function messages(path: string, source: string): string[] {
  return findBreaks([{ path, source }]).map((found) => found.message);
}

const importing = (specifier: string) => `import { thing } from '${specifier}';\n`;
const notesFile = 'apps/server/src/slices/notes/sign.ts';

describe('against the arrows', () => {
  test.each([
    [
      'clinical imports nothing',
      'packages/clinical/src/news2.ts',
      '@medi-os/contract',
      'clinical may import nothing',
    ],
    [
      'contract below scribe',
      'packages/contract/src/a.ts',
      '@medi-os/scribe',
      'contract may import clinical, not',
    ],
    [
      'no package beside itself',
      'packages/scribe/src/a.ts',
      '@medi-os/ml',
      'scribe may import clinical and contract',
    ],
    [
      'by a relative path too',
      'packages/ui/src/a.ts',
      '../../sdk/src/index.ts',
      'ui may import clinical and contract',
    ],
    ['no package an app', 'packages/sdk/src/a.ts', '@medi-os/server', 'a package never imports an app'],
    ['no package a bench', 'packages/ml/src/a.ts', '@medi-os/bench', 'ml may import clinical and contract'],
    ['a new package', 'packages/genome/src/a.ts', '@medi-os/clinical', 'genome has no place in the arrows'],
    ['browser to server', 'apps/clinic/src/a.tsx', '@medi-os/server', 'through sdk'],
    ['browser to server, relative', 'apps/patient/src/a.tsx', '../../server/src/config.ts', 'through sdk'],
    ['app to app', 'apps/patient/src/a.tsx', '@medi-os/clinic', 'apps/patient may not import apps/clinic'],
    [
      'product to tests',
      'apps/server/src/main.ts',
      '../../../e2e/server.ts',
      'apps/server may not import e2e',
    ],
    [
      'product to scripts',
      'apps/server/src/main.ts',
      '../../../scripts/arrows.ts',
      'apps/server may not import scripts',
    ],
    ['e2e to bench', 'e2e/visit.spec.ts', '../bench/load-generator.ts', 'e2e may not import bench'],
    ['an operation on the driver', notesFile, 'kysely', 'touch the database driver (kysely)'],
    [
      'a driver by subpath',
      'apps/server/src/context.ts',
      'pg/lib/defaults.js',
      'touch the database driver (pg)',
    ],
    ['a driver in an engine', 'apps/server/src/engines/mail/smtp.ts', 'pg', 'touch the database driver (pg)'],
    ['a driver in a package', 'packages/sdk/src/a.ts', 'pg', 'touch the database driver (pg)'],
    ['past the door', notesFile, '../patients/store.ts', 'entered by its index.ts only'],
    [
      'past the door, from a test',
      'apps/server/src/slices/notes/sign.test.ts',
      '../alerts/store.ts',
      'index.ts only',
    ],
    ['past the door, from outside', 'apps/server/src/context.ts', './slices/notes/store.ts', 'index.ts only'],
    ['against the order', notesFile, '../consultations/index.ts', 'notes stands before consultations'],
    [
      'platform above slices',
      'apps/server/src/platform/http/a.ts',
      '../../slices/notes/index.ts',
      'platform stands below',
    ],
    [
      'an unknown slice',
      'apps/server/src/slices/astrology/a.ts',
      '../notes/index.ts',
      'astrology has no place',
    ],
    ['to an unknown slice', notesFile, '../astrology/index.ts', 'astrology has no place'],
  ])('%s', (_rule, path, specifier, expected) => {
    expect(messages(path, importing(specifier))).toEqual([expect.stringContaining(expected)]);
  });

  test.each([
    ['import type', "import type { Kysely } from 'kysely';\n"],
    ['export from', "export { Client } from 'pg';\n"],
    ['export everything', "export * from 'pg';\n"],
    ['export types', "export type { Client } from 'pg';\n"],
    ['a bare import', "import 'pg';\n"],
    ['a dynamic import', "const pg = await import('pg');\n"],
    ['several lines', "import {\n  Client,\n  Pool,\n} from 'pg';\n"],
    ['double quotes', 'import pg from "pg";\n'],
    ['a default and names', "import pg, { Pool } from 'pg';\n"],
  ])('is found in the form of %s', (_form, source) => {
    expect(messages(notesFile, source)).toHaveLength(1);
  });

  test.each([
    ['process.env', 'const port = process.env.PORT;\n'],
    ['optional', 'const port = process?.env.PORT;\n'],
    ['an index', "const env = process['env'];\n"],
    ['node:process', "import { env } from 'node:process';\n"],
  ])('the environment read outside config.ts as %s', (_form, source) => {
    expect(messages('apps/server/src/main.ts', source)).toEqual([
      expect.stringContaining('reads the environment'),
    ]);
  });

  test('file and line are named', () => {
    const source = "import a from './a.ts';\n\nimport {\n  b,\n} from 'pg';\n";
    expect(findBreaks([{ path: notesFile, source }])).toMatchObject([{ path: notesFile, line: 3 }]);
  });
});

describe('along the arrows', () => {
  test.each([
    ['contract to clinical', 'packages/contract/src/a.ts', '@medi-os/clinical'],
    ['scribe to contract', 'packages/scribe/src/a.ts', '@medi-os/contract'],
    ['app to any package', 'apps/clinic/src/a.tsx', '@medi-os/ui'],
    ['server to scribe', 'apps/server/src/slices/notes/draft.ts', '@medi-os/scribe'],
    ['within a room', 'packages/ml/src/a.ts', './b.ts'],
    ['e2e to an app', 'e2e/visit.spec.ts', '@medi-os/server'],
    ['bench to anything', 'bench/api.ts', '../apps/server/src/context.ts'],
    ['a bench of a package', 'packages/ml/bench/a.ts', '@medi-os/scribe'],
    ['a store on the driver', 'apps/server/src/slices/notes/store.ts', 'kysely'],
    ['platform on the driver', 'apps/server/src/platform/database/pool.ts', 'pg'],
    ['a migration on the driver', 'apps/server/src/migrations/run.ts', 'pg'],
    ['a test on the driver', 'apps/server/src/slices/notes/sign.test.ts', 'pg'],
    ['a package whose name begins like a driver', notesFile, 'pg-boss'],
    ['a slice to one before it, by the door', notesFile, '../patients/index.ts'],
    ['the list of slices to each of them', 'apps/server/src/slices/index.ts', './admin/index.ts'],
    ['the wiring to the list of slices', 'apps/server/src/context.ts', './slices/index.ts'],
    ['what tests share on the driver', 'apps/server/src/testing/clinic.ts', 'pg'],
    ['a slice to its own files', notesFile, './store.ts'],
    ['the wiring to any slice, by the door', 'apps/server/src/context.ts', './slices/admin/index.ts'],
    ['anyone to shared cases', 'packages/clinical/src/a.test.ts', '../../../fixtures/news2.json'],
    ['a slice to platform', notesFile, '../../platform/database/unit-of-work.ts'],
  ])('%s', (_rule, path, specifier) => {
    expect(messages(path, importing(specifier))).toEqual([]);
  });

  test.each([
    'apps/server/src/config.ts',
    'apps/server/src/testing/clinic.ts',
    'scripts/test.ts',
    'bench/api.ts',
    'e2e/server.ts',
    'apps/clinic/vite.config.ts',
  ])('%s may read the environment', (path) => expect(messages(path, 'process.env.PORT;\n')).toEqual([]));

  test('what only looks like an import is none', () => {
    const source = [
      "// import pg from 'pg';",
      '/*',
      "import pg from 'pg';",
      'and reads process.env',
      '*/',
      "export const text = 'import pg from pg';",
      'const script = `',
      "  import pg from 'pg';`;",
      "export function from() { return Array.from('pg'); }",
      '',
    ].join('\n');
    expect(messages(notesFile, source)).toEqual([]);
  });
});

test('the order names each slice once', () => {
  expect(new Set(sliceOrder).size).toBe(sliceOrder.length);
});
