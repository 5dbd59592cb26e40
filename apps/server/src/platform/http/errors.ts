/** From whatever was thrown to the problem+json that the contract promises. Unknown means 500 with an id, no detail. */
import { ERRORS, type ErrorName, type Issue, type Problem, problemType } from '@medi-os/contract';
import { ORPCError, ValidationError } from '@orpc/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable, tookTooLong } from '../database/availability.ts';
import { JsonRefusedError } from './strict-json.ts';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
const ISSUES_MAX = 20;

interface Named {
  name: ErrorName;
  detail?: string;
  data?: unknown;
}

/** Errors of Fastify itself, by code. */
const FASTIFY_ERRORS: Record<string, ErrorName> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BAD_REQUEST',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BAD_REQUEST',
  FST_ERR_BAD_URL: 'BAD_REQUEST',
};

/** Names the error. `null` stands for one that nobody foresaw. */
export function nameError(error: unknown): Named | null {
  if (error instanceof ORPCError) return nameContractError(error);
  if (error instanceof JsonRefusedError) return { name: 'BAD_REQUEST', detail: error.message };
  if (isUnavailable(error) || tookTooLong(error))
    return { name: 'UNAVAILABLE', data: { retryAfterSeconds: 1 } };
  if (error instanceof Error && 'code' in error) {
    const name = FASTIFY_ERRORS[String(error.code)];
    if (name) return { name };
  }
  return null;
}

function nameContractError(error: ORPCError<string, unknown>): Named | null {
  const { cause } = error;
  if (error.code === 'BAD_REQUEST' && cause instanceof ValidationError)
    return { name: 'INVALID_INPUT', data: { issues: issuesOf(cause) } };
  if (!(error.code in ERRORS) || error.code === 'INTERNAL') return null;
  return { name: error.code as ErrorName, data: error.data }; // checked by `in`
}

function issuesOf(cause: ValidationError): Issue[] {
  return cause.issues.slice(0, ISSUES_MAX).map((issue) => ({
    path: (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
    message: issue.message,
  }));
}

export function toProblem(named: Named, requestId: string): Problem {
  const { status, title } = ERRORS[named.name];
  return {
    type: problemType(named.name),
    title,
    status,
    code: named.name,
    ...(named.detail === undefined ? {} : { detail: named.detail }),
    requestId,
    ...(named.data === undefined ? {} : { data: named.data }),
  };
}

/** Answers with a named error of the contract. */
export function sendProblem(reply: FastifyReply, named: Named): FastifyReply {
  const problem = toProblem(named, reply.request.id);
  const data = named.data;
  if (data !== null && typeof data === 'object' && 'retryAfterSeconds' in data)
    reply.header('retry-after', String(data.retryAfterSeconds));
  // Through a string: Fastify would otherwise look for a serializer for this content type.
  return reply.code(problem.status).header('content-type', PROBLEM_TYPE).send(JSON.stringify(problem));
}

/** Fastify's error handler. The log gets the error, the person gets its name. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const named = nameError(error);
  if (named !== null) return sendProblem(reply, named);
  request.log.error({ err: error, route: request.routeOptions.url }, 'request failed');
  return sendProblem(reply, { name: 'INTERNAL' });
}

/** PostgreSQL quotes rows in `detail` and `where`; the log keeps the kind, the place and the code. */
export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const isDatabase = 'severity' in error;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8);
  return {
    name: error.name,
    code,
    message: isDatabase ? 'database error' : error.name === 'ZodError' ? 'invalid' : error.message,
    stack: frames,
  };
}
