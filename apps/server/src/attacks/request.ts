/** Raw requests for attacks: what the typed client would never send. */
import { request as httpRequest } from 'node:http';
import { API_PREFIX, type MountedRoute } from '../platform/http/mount-contract.ts';
import type { Sample } from './samples.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** `code` of the problem, when the answer is one. */
  code: string | null;
}

export interface RawRequest {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Sends exactly these bytes: no client normalises the path, the headers or the body. */
export function sendRaw(
  baseUrl: string,
  { method = 'GET', path, headers = {}, body }: RawRequest,
): Promise<Answer> {
  const { hostname, port } = new URL(baseUrl);
  const framed = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, method, path, headers: { connection: 'close', ...framed, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, code: codeOf(text) });
        });
      },
    );
    request.on('error', reject);
    if (body !== undefined) request.write(body);
    request.end();
  });
}

function codeOf(text: string): string | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed !== null && typeof parsed === 'object' && 'code' in parsed ? String(parsed.code) : null;
  } catch {
    return null;
  }
}

/** Calls a route of the contract with a sample, as the holder of a token (or as nobody). */
export function callRoute(
  baseUrl: string,
  route: MountedRoute,
  sample: Sample,
  token: string | null,
): Promise<Answer> {
  const filled = route.path.replace(
    /\{(\w+)\}/g,
    (_match, name: string) => sample.params?.[name] ?? 'missing',
  );
  const hasBody = route.method !== 'GET';
  return sendRaw(baseUrl, {
    method: route.method,
    path: `${API_PREFIX}${filled}`,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(route.meta.ifMatch ? { 'if-match': '"1"' } : {}),
    },
    ...(hasBody ? { body: JSON.stringify(sample.body ?? {}) } : {}),
  });
}
