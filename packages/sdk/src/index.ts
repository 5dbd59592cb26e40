/**
 * The typed client of the API, made from the contract. Browsers, tests and integrators use the same one.
 */
import { contract, type Problem } from '@medi-os/contract';
import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';

/** Said with a single call: the version that was seen, where the route asks for one. */
export interface CallContext {
  /** Sent as If-Match. */
  version?: number;
}

export type MediOsClient = ContractRouterClient<typeof contract, CallContext>;

export interface ClientOptions {
  /** Address of the server, without `/api`. */
  baseUrl: string;
  /** Bearer token of a program; browsers send their cookie instead. */
  token?: string;
  /** True while the screen asks by itself and nobody is there: such calls do not prolong the session. */
  isBackground?: () => boolean;
  fetch?: typeof globalThis.fetch;
}

/** Makes a client. Failed calls throw an `ApiError`-shaped ORPCError: `code`, `status`, `message`, `data`. */
export function createClient(options: ClientOptions): MediOsClient {
  const { baseUrl, token, isBackground, fetch: send = globalThis.fetch } = options;
  const link = new OpenAPILink<CallContext>(contract, {
    url: `${baseUrl}/api`,
    headers: ({ context }) => ({
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(context.version === undefined ? {} : { 'if-match': `"${context.version}"` }),
      ...(isBackground?.() ? { 'x-medios-background': '1' } : {}),
    }),
    fetch: async (request, init) => asPlainJson(await send(request, { ...init, credentials: 'same-origin' })),
    customErrorResponseBodyDecoder: (body) => (isProblem(body) ? toError(body) : null),
  });
  return createORPCClient(link);
}

/** The link reads `application/json` as JSON and every other type as a file; problem+json is JSON too. */
function asPlainJson(response: Response): Response {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response;
  const headers = new Headers(response.headers);
  headers.set('content-type', 'application/json');
  return new Response(response.body, { status: response.status, headers });
}

function isProblem(body: unknown): body is Problem {
  return (
    body !== null && typeof body === 'object' && 'code' in body && 'requestId' in body && 'status' in body
  );
}

function toError(problem: Problem): ORPCError<string, unknown> {
  return new ApiError(problem);
}

/** An error of the contract as the client meets it; `requestId` is what support asks for. */
export class ApiError extends ORPCError<string, unknown> {
  readonly requestId: string;

  constructor(problem: Problem) {
    super(problem.code, {
      status: problem.status,
      message: problem.detail ?? problem.title,
      data: problem.data,
      defined: true,
    });
    this.requestId = problem.requestId;
  }
}

/** The error of the contract behind whatever was thrown, or `null` when it is none (the network, a bug). */
export function asApiError(error: unknown): ApiError | null {
  return error instanceof ApiError ? error : null;
}
