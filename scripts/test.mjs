/** `npm test`: installs and builds when needed, then runs every check (`scripts/test.ts`) with the Node that came along. */
import path from 'node:path';
import { endWith, prepare, root, startNode } from './bootstrap.mjs';
import { buildWeb } from './build-web.mjs';

const node = await prepare();
// The browser tests drive the app as it is served: the built one.
await buildWeb(node);
endWith([
  startNode(node, [path.join(root, 'scripts/test.ts'), ...process.argv.slice(2)], { input: 'ignore' }),
]);
