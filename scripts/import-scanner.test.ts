import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanImports } from './import-scanner.ts';

const specifier = fc.stringMatching(/^[a-z@./-]{1,20}$/);
const form = fc.constantFrom(
  (name: string) => `import a from '${name}';`,
  (name: string) => `import { a, type B } from '${name}';`,
  (name: string) => `import type { B } from '${name}';`,
  (name: string) => `import {\n  a,\n  b,\n} from '${name}';`,
  (name: string) => `import data from '${name}' with { type: 'json' };`,
  (name: string) => `import '${name}';`,
  (name: string) => `export * from '${name}';`,
  (name: string) => `export { a } from '${name}';`,
  (name: string) => `const lazy = () => import('${name}');`,
);
const filler = fc.constantFrom(
  '',
  'const a = 1;',
  "// import a from 'comment';",
  "/* import a from 'comment';\n*/",
);

test('finds every import in its order, whatever stands between', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, form, specifier), { maxLength: 12 }), (parts) => {
      const source = parts.map(([before, write, name]) => `${before}\n${write(name)}\n`).join('');
      expect(scanImports(source).map((found) => found.specifier)).toEqual(parts.map(([, , name]) => name));
    }),
  );
});

test('takes any text without failing, and names lines that exist', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('import ', "'", '{', '}', ';', '\n', '/*', '*/', 'from ', 'x') }),
      (source) => {
        const lines = source.split('\n').length;
        for (const found of scanImports(source)) expect(found.line).toBeLessThanOrEqual(lines);
      },
    ),
  );
});
