/** Fastify with everything that stands before a route: limits, headers, cross-site check, strict JSON, errors, logs. */
import type { Socket } from 'node:net';
import { type Permission, roleHolds } from '@medi-os/contract';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Config } from '../../config.ts';
import { newId } from '../identifiers.ts';
import type { LiveSession, Sessions } from '../identity/sessions.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { problem } from '../problem.ts';
import { addressKey } from './client-address.ts';
import { readCredential } from './credential.ts';
import { isCrossSite } from './cross-site.ts';
import { handleError, PROBLEM_TYPE, sendProblem, toProblem } from './errors.ts';
import { RateLimit } from './rate-limit.ts';
import { securityHeaders } from './security-headers.ts';
import { parseStrictJson } from './strict-json.ts';

/** Ten hours of transcript fit, nothing much larger does. */
const BODY_MAX_BYTES = 4 * 1024 * 1024;

export function makeWebServer(config: Config, log: Logger, metrics: Metrics): FastifyInstance {
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger, // pino's own type lacks Fastify's optional extras
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    bodyLimit: BODY_MAX_BYTES,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 100, ignoreTrailingSlash: false },
    frameworkErrors: handleError,
    clientErrorHandler: answerBrokenRequest,
    return503OnClosing: true,
  });
  acceptStrictJson(app);
  guardRequests(app, config);
  observeRequests(app, metrics);
  app.setErrorHandler(handleError);
  answerUnknownRoutes(app);
  return app;
}

/** Bytes that are no HTTP: the same kind of answer as every other error, then the line is cut. */
function answerBrokenRequest(_error: Error, socket: Socket): void {
  if (!socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(toProblem({ name: 'BAD_REQUEST' }, newId()));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\ncontent-type: ${PROBLEM_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

function acceptStrictJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      // parseAs: 'string' gives a string.
      done(null, body === '' ? undefined : parseStrictJson(body as string));
    } catch (error) {
      done(error as Error); // parseStrictJson throws Error only
    }
  });
}

function guardRequests(app: FastifyInstance, config: Config): void {
  const headers = securityHeaders(config.publicUrl?.startsWith('https://') ?? false);
  const limit = new RateLimit(config.requestsPerSecond, config.requestsPerSecond * 5);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (isCrossSite(request, config.publicUrl)) throw problem('CROSS_SITE');
    const retryAfterSeconds = limit.take(addressKey(request.ip));
    if (retryAfterSeconds > 0) throw problem('RATE_LIMITED', { retryAfterSeconds });
  });
}

function observeRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method } = request;
    const status = reply.statusCode;
    metrics.requests.observe({ route, method, status }, reply.elapsedTime / 1000);
    const level = status >= 500 ? 'error' : 'debug';
    request.log[level]({ method, route, status, ms: Math.round(reply.elapsedTime * 10) / 10 }, 'request');
  });
}

/** A path that exists for another method is answered 405 with the methods that it takes. */
function answerUnknownRoutes(app: FastifyInstance): void {
  const known: { method: string; pattern: RegExp }[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    // `:id` stands for one segment; `*` routes serve files and take part in no 405.
    if (url.includes('*')) return;
    const pattern = new RegExp(`^${url.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`);
    for (const one of [method].flat()) if (one !== 'HEAD') known.push({ method: one, pattern });
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const allowed = known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    if (allowed.length === 0) return sendProblem(reply, { name: 'NOT_FOUND' });
    reply.header('allow', [...new Set(allowed)].join(', '));
    return sendProblem(reply, { name: 'METHOD_NOT_ALLOWED' });
  });
}

/** Session and permission for the few routes that are not in the contract: streams, metrics, documents. */
export async function requirePermission(
  sessions: Sessions,
  request: FastifyRequest,
  permission: Permission | 'session',
): Promise<LiveSession> {
  const { token } = readCredential(request.headers);
  const found = token === null ? 'unknown' : await sessions.find(token, false);
  if (found === 'unknown') throw problem('UNAUTHENTICATED');
  if (found === 'expired') throw problem('SESSION_EXPIRED');
  if (permission !== 'session' && !roleHolds(found.role, permission))
    throw problem('FORBIDDEN', { permission });
  return found;
}
