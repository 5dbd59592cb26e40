/** `npm run dev`: the server restarts and the web app reloads as files are saved. */
import path from 'node:path';
import { endWith, prepare, root, startNode, tell } from './bootstrap.mjs';
import { webApps } from './build-web.mjs';

const node = await prepare();
const vite = path.join(root, 'node_modules/vite/bin/vite.js');
const server = startNode(
  node,
  ['--watch', '--watch-preserve-output', path.join(root, 'apps/server/src/main.ts')],
  {
    env: { MEDIOS_DEV: 'true' },
  },
);
tell('Open the address that Vite prints below: it reloads, and asks the server for everything else.');
endWith([
  server,
  ...webApps().map((name) => startNode(node, [vite, path.join(root, 'apps', name)], { input: 'ignore' })),
]);
