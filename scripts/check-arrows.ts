/** `npm run arrows`: lists every import that goes against the dependency arrows, and fails when there is one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBreaks, type SourceFile } from './arrows.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const rooms = ['packages', 'apps', 'e2e', 'bench', 'scripts'];
const passedOver = new Set(['node_modules', 'dist', 'artefacts']);

const files = rooms.flatMap((room) => sourceFiles(room));
const breaks = findBreaks(files);
for (const { path: file, line, message } of breaks) console.error(`${file}:${line}  ${message}`);
console.log(`${files.length} files, ${breaks.length} against the arrows`);
process.exitCode = breaks.length > 0 ? 1 : 0;

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : sourceFiles(file);
    if (!/\.(?:ts|tsx|mts|mjs|js)$/.test(entry.name)) return [];
    return [{ path: file, source: readFileSync(path.join(root, file), 'utf8') }];
  });
}
