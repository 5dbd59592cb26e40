/**
 * Cross-site requests. The session cookie is SameSite=Strict already; this refuses writes that a browser says come
 * from elsewhere, and cookie-bearing writes from clients that say nothing at all.
 */
import type { FastifyRequest } from 'fastify';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export function isCrossSite(request: FastifyRequest, publicUrl: string | null): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const { origin, host, cookie, authorization } = request.headers;
  if (origin !== undefined) return !isOurOrigin(origin, host, publicUrl);
  // A bearer token is never attached by a browser on its own.
  return cookie !== undefined && authorization === undefined && site === undefined;
}

function isOurOrigin(origin: string, host: string | undefined, publicUrl: string | null): boolean {
  if (publicUrl !== null) return origin === new URL(publicUrl).origin;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
