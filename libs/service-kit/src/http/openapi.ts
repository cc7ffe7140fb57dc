import type { Endpoint } from '@jobnet/contracts/define';
import { z } from 'zod';
import { problemsOf } from './problem-filter.ts';

const problemSchema = {
  type: 'object',
  required: ['type', 'code', 'title', 'status', 'detail', 'traceId'],
  properties: {
    type: { type: 'string' },
    code: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    traceId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'message'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
} as const;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
};

const parametersOf = (schema: z.ZodType | undefined, place: 'path' | 'query') => {
  if (!schema) return [];
  const json = schemaOf(schema, 'input') as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    schema: property,
  }));
};

const securityOf = (endpoint: Endpoint) =>
  endpoint.access.kind === 'roles' && endpoint.access.scope ? [{ session: [] }, { machine: [endpoint.access.scope] }] : [{ session: [] }];

const answersOf = (endpoint: Endpoint) => {
  const problems = Map.groupBy(problemsOf(endpoint), (problem) => String(problem.status));
  const success = endpoint.answer
    ? { description: 'OK', content: { 'application/json': { schema: schemaOf(endpoint.answer, 'output') } } }
    : endpoint.answerType && endpoint.answerType !== 'redirect'
      ? { description: 'OK', content: { [endpoint.answerType]: { schema: { type: 'string' } } } }
      : { description: 'OK' };
  return {
    [String(endpoint.status)]: success,
    ...Object.fromEntries(
      [...problems].map(([status, list]) => [
        status,
        {
          description: list.map((problem) => `${problem.code}: ${problem.title}`).join('; '),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
    ),
  };
};

const operationOf = (endpoint: Endpoint) => ({
  operationId: endpoint.name,
  summary: endpoint.summary,
  parameters: [
    ...parametersOf(endpoint.params, 'path'),
    ...parametersOf(endpoint.query, 'query'),
    ...(endpoint.idempotency === 'none'
      ? []
      : [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } }]),
  ],
  ...(endpoint.body
    ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } } }
    : {}),
  responses: answersOf(endpoint),
  ...(endpoint.access.kind === 'public' ? { security: [] } : { security: securityOf(endpoint) }),
});

/** OpenAPI 3.1 of a service, made from the endpoint contracts it serves; internal endpoints are left out. */
export const openApiOf = (service: string, endpoints: readonly Endpoint[]) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints.filter(({ access, path: route }) => access.kind !== 'internal' && !route.startsWith('/internal/'))) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[endpoint.method.toLowerCase()] = operationOf(endpoint);
  }
  return {
    openapi: '3.1.0',
    info: { title: `Jobnet ${service}`, version: '1', description: `What the ${service} service answers.` },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-jobnet-borger', description: 'One cookie per audience: borger, virksomhed, medarbejder.' },
        machine: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/api/identity/v1/oauth/token', scopes: {} } } },
      },
    },
  };
};
