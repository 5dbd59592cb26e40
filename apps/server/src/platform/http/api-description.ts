/** OpenAPI 3.1 of the contract, generated once. */
import { contract, ERRORS, Problem, type RouteMeta } from '@medi-os/contract';
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { z } from 'zod';

type ApiDescription = Awaited<ReturnType<OpenAPIGenerator['generate']>>;

let description: Promise<ApiDescription> | undefined;

export function apiDescription(): Promise<ApiDescription> {
  description ??= generate();
  return description;
}

async function generate(): Promise<ApiDescription> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const problemSchema = z.toJSONSchema(Problem) as Record<string, unknown>; // a JSON schema is an object
  const document = await generator.generate(contract, {
    info: {
      title: 'Medi OS',
      version: '0.1.0',
      description:
        'The API of a clinic. Errors are problem+json (RFC 9457) with a `code` of the list at /docs/problems. ' +
        'Writes to versioned things need If-Match with the version that was seen.',
    },
    servers: [{ url: '/api' }],
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'medios' },
      },
    },
    security: [{ bearer: [] }, { cookie: [] }],
    customErrorResponseBodySchema: (errors) => ({
      ...problemSchema,
      properties: {
        ...(problemSchema.properties as Record<string, unknown>), // as above
        code: { enum: errors.map(([code]) => code) },
      },
    }),
  });
  for (const item of Object.values(document.paths ?? {}))
    for (const operation of Object.values(item ?? {})) describeAccess(operation);
  return document;
}

/** What the generator cannot know: the media type of errors, the If-Match header, public routes. */
function describeAccess(operation: unknown): void {
  if (operation === null || typeof operation !== 'object' || !('operationId' in operation)) return;
  const target = operation as {
    operationId: string;
    parameters?: unknown[];
    security?: unknown[];
    description?: string;
    responses: Record<string, { description?: string; content?: Record<string, unknown> }>;
  }; // an operation object of the document that was generated just now
  const meta = metaOf(target.operationId);
  if (meta.access === 'public') target.security = [];
  target.description = meta.access === 'public' ? 'No session needed.' : `Access: \`${meta.access}\`.`;
  if (meta.ifMatch)
    target.parameters = [
      ...(target.parameters ?? []),
      { name: 'If-Match', in: 'header', required: true, schema: { type: 'string', example: '"3"' } },
    ];
  for (const [status, response] of Object.entries(target.responses)) {
    const json = response.content?.['application/json'];
    if (Number(status) < 400 || json === undefined) continue;
    response.content = { 'application/problem+json': json };
    response.description = Object.values(ERRORS)
      .filter((error) => String(error.status) === status)
      .map((error) => error.title)
      .slice(0, 3)
      .join(' / ');
  }
}

function metaOf(operationId: string): RouteMeta {
  let node: unknown = contract;
  for (const key of operationId.split('.')) node = (node as Record<string, unknown>)[key]; // walks the contract by its own names
  return (node as { '~orpc': { meta: RouteMeta } })['~orpc'].meta; // every leaf is a route
}
