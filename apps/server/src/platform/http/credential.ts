/** The session token of a request: the cookie of a browser, or the bearer token of a program. Never from the URL. */
import type { IncomingHttpHeaders } from 'node:http';

/** `__Host-` binds the cookie to this host and to https; plain http (a clone on localhost) cannot use the prefix. */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-medios' : 'medios';
}

const TOKEN = /^[A-Za-z0-9_-]{16,128}$/;

export function readCredential(headers: IncomingHttpHeaders): {
  token: string | null;
  tokenFrom: 'cookie' | 'bearer' | null;
} {
  const { authorization } = headers;
  if (authorization !== undefined) {
    const token = authorization.startsWith('Bearer ') ? authorization.slice(7) : '';
    return TOKEN.test(token) ? { token, tokenFrom: 'bearer' } : { token: null, tokenFrom: null };
  }
  for (const part of (headers.cookie ?? '').split(';')) {
    const [name, value = ''] = part.trim().split('=');
    if ((name === cookieName(true) || name === cookieName(false)) && TOKEN.test(value))
      return { token: value, tokenFrom: 'cookie' };
  }
  return { token: null, tokenFrom: null };
}

/** The Set-Cookie of a session: unreadable for scripts, never sent along by other sites. */
export function sessionCookie(token: string, maxAgeSeconds: number, secure: boolean): string {
  const flags = `Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAgeSeconds}${secure ? '; Secure' : ''}`;
  return `${cookieName(secure)}=${token}; ${flags}`;
}

export function clearedCookie(secure: boolean): string {
  return sessionCookie('', 0, secure);
}
