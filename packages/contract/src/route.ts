/**
 * How a route is declared. Method, path and access are not optional: a route that does not say who may call it
 * does not type-check, and does not boot.
 */
import { oc } from '@orpc/contract';
import { ERRORS, type ErrorName } from './errors.ts';
import type { Access } from './permissions.ts';

export interface RouteMeta extends Record<string, unknown> {
  access?: Access;
  /** The write names the version that it changes: If-Match, 428 without, 412 when stale. */
  ifMatch?: true;
}

interface RouteDeclaration<Names extends ErrorName> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: `/${string}`;
  access: Access;
  summary: string;
  ifMatch?: true;
  errors?: readonly Names[];
  status?: 200 | 201 | 202 | 204;
}

/** Errors that any route may raise before its operation runs. */
const COMMON = [
  'BAD_REQUEST',
  'INVALID_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAVAILABLE',
  'INTERNAL',
] as const satisfies readonly ErrorName[];

type ErrorMapOf<Names extends ErrorName> = {
  [Name in Names]: { status: number; message: string; data: (typeof ERRORS)[Name]['data'] };
};

function errorMap<Names extends ErrorName>(names: readonly Names[]): ErrorMapOf<Names> {
  const entries = names.map((name) => [
    name,
    { status: ERRORS[name].status, message: ERRORS[name].title, data: ERRORS[name].data },
  ]);
  // Object.fromEntries forgets the key names that `names` carries.
  return Object.fromEntries(entries) as ErrorMapOf<Names>;
}

const builder = oc.$meta<RouteMeta>({});

/** Declares one route of the API; `.input()` and `.output()` follow. */
export function route<Names extends ErrorName = never>(declaration: RouteDeclaration<Names>) {
  const { method, path, access, summary, ifMatch, errors = [], status = 200 } = declaration;
  const tag = path.split('/')[1] ?? 'root';
  return builder
    .route({ method, path, summary, tags: [tag], successStatus: status, inputStructure: 'compact' })
    .meta({ access, ...(ifMatch ? { ifMatch } : {}) })
    .errors(errorMap<Names | (typeof COMMON)[number]>([...COMMON, ...errors]));
}
