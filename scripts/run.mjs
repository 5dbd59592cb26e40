/** `node scripts/run.mjs FILE.ts [arguments]`: runs a TypeScript file of this repository, installing first when needed. */
import path from 'node:path';
import { endWith, fail, prepare, root, startNode } from './bootstrap.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) fail('Usage: node scripts/run.mjs FILE.ts [arguments]', 2);
endWith([startNode(await prepare(), [path.resolve(root, file), ...args])]);
