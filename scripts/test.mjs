/** `npm test`: installs when needed, then runs every check (`scripts/test.ts`) with the Node that came along. */
import path from 'node:path';
import { endWith, prepare, root, startNode } from './bootstrap.mjs';

endWith([
  startNode(await prepare(), [path.join(root, 'scripts/test.ts'), ...process.argv.slice(2)], {
    input: 'ignore',
  }),
]);
