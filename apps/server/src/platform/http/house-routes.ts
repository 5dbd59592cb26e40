/** Routes that are not operations of a slice: health, metrics, the live stream, the description of the API. */
import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../database/gateway.ts';
import type { LiveStreams } from '../events/stream.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { problem } from '../problem.ts';
import { apiDescription } from './api-description.ts';
import { documentationPage, problemsPage } from './documentation-page.ts';
import { requirePermission } from './web-server.ts';

interface House {
  gateway: Gateway;
  sessions: Sessions;
  streams: LiveStreams;
  metrics: Metrics;
}

/** Raw routes and who may call them; the attack matrix reads this beside the contract. */
export const HOUSE_ROUTES = [
  { path: '/healthz', access: 'public' },
  { path: '/readyz', access: 'public' },
  { path: '/metrics', access: 'metrics:read' },
  { path: '/api/events', access: 'session' },
  { path: '/api/openapi.json', access: 'public' },
  { path: '/docs', access: 'public' },
  { path: '/docs/problems', access: 'public' },
] as const;

export function mountHouseRoutes(app: FastifyInstance, house: House): void {
  const { gateway, sessions, streams, metrics } = house;
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async () => {
    if (!(await gateway.isReady())) throw problem('UNAVAILABLE', { retryAfterSeconds: 1 });
    return { status: 'ready' };
  });
  app.get('/metrics', async (request, reply) => {
    // A scraper on the same machine needs no account; everybody else needs the permission.
    if (!isLoopback(request.ip)) await requirePermission(sessions, request, 'metrics:read');
    return reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.get('/api/events', async (request, reply) => {
    const session = await requirePermission(sessions, request, 'session');
    if (streams.isFull) throw problem('UNAVAILABLE', { retryAfterSeconds: 5 });
    const lastPosition = positionOf(request.headers['last-event-id']);
    const headers = reply.getHeaders();
    reply.hijack();
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) reply.raw.setHeader(name, value);
    request.raw.socket.setNoDelay(true);
    await streams.open(reply.raw, session, lastPosition).catch(() => reply.raw.destroy());
    return reply;
  });
  app.get('/api/openapi.json', async () => apiDescription());
  app.get('/docs', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(await documentationPage()),
  );
  app.get('/docs/problems', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(problemsPage()),
  );
}

function isLoopback(address: string): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';
}

function positionOf(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : null;
}
