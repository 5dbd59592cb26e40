/** `npm start`: installs when needed, builds the web app when it changed, runs the server. */
import path from 'node:path';
import { endWith, prepare, root, startNode } from './bootstrap.mjs';
import { buildWeb } from './build-web.mjs';

const node = await prepare();
await buildWeb(node);
endWith([startNode(node, [path.join(root, 'apps/server/src/main.ts'), ...process.argv.slice(2)])]);
