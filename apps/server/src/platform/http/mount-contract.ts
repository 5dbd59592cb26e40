/**
 * Puts the implemented contract onto Fastify, one native route a procedure.
 *
 * oRPC's own HTTP handler lets the body overrule the path (`PUT /patients/A` with `{"patientId": "B"}` would change B);
 * here the path wins and a body that disagrees is refused. Fastify's router also answers 405 and bad encodings.
 */
import { contract, type RouteMeta } from '@medi-os/contract';
import { createProcedureClient, type Router, traverseContractProcedures } from '@orpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../problem.ts';
import { readCredential } from './credential.ts';
import type { RequestContext } from './request-context.ts';

export const API_PREFIX = '/api';

export interface MountedRoute {
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  meta: RouteMeta;
}

/** Every route of the contract. The table from which the attack tests are generated. */
export function listRoutes(): MountedRoute[] {
  const routes: MountedRoute[] = [];
  traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure, path }) => {
    const definition = procedure['~orpc'];
    const { method, path: httpPath } = definition.route;
    if (method === undefined || method === 'HEAD' || httpPath === undefined)
      throw new Error(`route ${path.join('.')} lacks method or path`);
    routes.push({ name: path.join('.'), method, path: httpPath, meta: definition.meta as RouteMeta }); // set by route()
  });
  return routes;
}

/** @throws when a route does not say who may call it: the server does not start then. */
export function refuseUnguardedRoutes(routes: MountedRoute[]): void {
  const unguarded = routes.filter((route) => !route.meta.access).map((route) => route.name);
  if (unguarded.length > 0) throw new Error(`routes without a declared permission: ${unguarded.join(', ')}`);
}

/** Registers every route of the contract with the operations of the slices. */
export function mountContract(app: FastifyInstance, router: Router<typeof contract, RequestContext>): void {
  const routes = listRoutes();
  refuseUnguardedRoutes(routes);
  for (const { name, method, path } of routes) {
    const procedure = name
      .split('.')
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], router); // the router has the shape of the contract
    const client = createProcedureClient(procedure as Parameters<typeof createProcedureClient>[0], {
      context: (clientContext: RequestContext) => clientContext,
      path: name.split('.'),
    });
    app.route({
      method,
      url: `${API_PREFIX}${path.replace(/\{(\w+)\}/g, ':$1')}`,
      config: { routeName: name },
      handler: async (request, reply) => {
        const output: unknown = await client(inputOf(request), { context: contextOf(request, reply) });
        return answer(reply, output, successStatus(procedure));
      },
    });
  }
}

function successStatus(procedure: unknown): number {
  return (
    (procedure as { '~orpc': { route: { successStatus?: number } } })['~orpc'].route.successStatus ?? 200
  ); // oRPC's own shape
}

function inputOf(request: FastifyRequest): unknown {
  const params = request.params as Record<string, string>; // Fastify's router gives strings
  const given = request.method === 'GET' || request.body === undefined ? request.query : request.body;
  if (given === null || typeof given !== 'object' || Array.isArray(given)) throw problem('BAD_REQUEST');
  const fields = given as Record<string, unknown>; // checked above
  for (const [name, value] of Object.entries(params))
    if (name in fields && fields[name] !== value) throw problem('BAD_REQUEST');
  return { ...fields, ...params };
}

function contextOf(request: FastifyRequest, reply: FastifyReply): RequestContext {
  const { headers } = request;
  const header = (name: string) => (typeof headers[name] === 'string' ? headers[name] : null);
  return {
    requestId: request.id,
    clientAddress: request.ip,
    userAgent: header('user-agent')?.slice(0, 200) ?? null,
    ...readCredential(headers),
    ifMatch: header('if-match'),
    background: header('x-medios-background') === '1',
    setHeader: (name, value) => void reply.header(name, value),
  };
}

async function answer(reply: FastifyReply, output: unknown, status: number): Promise<FastifyReply> {
  if (output instanceof Blob) {
    const name = output instanceof File ? output.name : 'document';
    reply.header('content-type', output.type).header('content-disposition', `attachment; filename="${name}"`);
    return reply.code(status).send(Buffer.from(await output.arrayBuffer()));
  }
  if (
    output !== null &&
    typeof output === 'object' &&
    'version' in output &&
    typeof output.version === 'number'
  )
    reply.header('etag', `"${output.version}"`);
  return reply.code(status).send(output);
}
