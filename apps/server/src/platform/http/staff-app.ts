/** The built staff app: hashed files for ever, the page itself always fresh, deep links to the page. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

export function mountStaffApp(app: FastifyInstance, directory: string): void {
  if (!existsSync(path.join(directory, 'index.html'))) return;
  app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, file) => {
      const forever = file.includes(`${path.sep}assets${path.sep}`);
      response.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Any other page address is the app's own; the API, docs and health keep their 404.
  app.get('/*', (request, reply) => {
    const isPage =
      (request.headers.accept ?? '').includes('text/html') && !/^\/(api|docs|metrics)\b/.test(request.url);
    return isPage ? reply.header('cache-control', 'no-cache').sendFile('index.html') : reply.callNotFound();
  });
}
