import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as call, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Endpoint } from '@jobnet/contracts/define';
import { adgangColumns, adgangTable, type fuzzing, isAdmitted } from '@jobnet/testkit';
import { openApiOf } from '../http/openapi.ts';
import { endpointsOf } from '../runtime/create-app.ts';
import type { ServiceDefinition } from '../runtime/service-definition.ts';
import { type Attempts, callerOf, type Rightful } from './prove-adgang.ts';
import type { TestCaller, TestService } from './start-test-service.ts';

/** A look at each operation, and what is looked for at length. */
const short = ['--phases', 'examples,fuzzing', '--max-examples', '3'];
const long = ['--phases', 'examples,coverage,fuzzing,stateful', '--max-examples', '60'];

interface Operation {
  readonly endpoint: Endpoint;
  readonly form: RegExp;
  readonly rightful: Rightful;
  readonly caller: TestCaller | undefined;
  readonly declared: Set<number>;
  readonly answered: Map<number, number>;
}

/**
 * Lets schemathesis (PyPI) call every operation of a service's OpenAPI as a role that may, with rightful examples first and then with
 * whatever the schemas allow and forbid. Answers where service and OpenAPI differ and what never succeeded, in words: no server error, no answer
 * that the OpenAPI does not have, each operation succeeds at least once.
 */
export const fuzz = async (service: TestService, definition: ServiceDefinition, attempts: Attempts, { long: atLength, program }: NonNullable<ReturnType<typeof fuzzing>>): Promise<string[]> => {
  const operations = await operationsOf(definition, attempts);
  const document = withExamples(openApiOf(definition.name, operations.map(({ endpoint }) => endpoint)), operations);
  const door = new Door(service, operations, document);
  const url = await door.open();
  try {
    const { output, status } = await run(program, [
      'run', `${url}/openapi.json`, '--url', url, ...(atLength ? long : short), '--no-color',
      '--checks', 'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance',
      '--suppress-health-check', 'all', '--warnings', 'off', '--seed', '1', '--generation-database', 'none', '--continue-on-failure', '--no-shrink',
    ]);
    const wrong = operations.flatMap(wrongOf);
    if (status !== 0) wrong.push(`schemathesis ended with ${status}:\n${output}`);
    return wrong;
  } finally {
    await door.close();
  }
};

const operationsOf = async (definition: ServiceDefinition, attempts: Attempts): Promise<Operation[]> => {
  const operations: Operation[] = [];
  for (const endpoint of endpointsOf({ definition }).filter(({ access, path }) => access.kind !== 'internal' && !path.startsWith('/internal/'))) {
    const cells = adgangTable().find((row) => row.service === definition.name && row.endpoint === endpoint.name)?.cells;
    const column = adgangColumns.find((one) => isAdmitted(endpoint, one) && cells?.[one].own === endpoint.status);
    const rightful = column && (await attempts[endpoint.name]?.(column, 'own'));
    if (!rightful) throw new Error(`${endpoint.name} has no attempt of somebody who may`);
    operations.push({
      endpoint, rightful,
      form: new RegExp(`^${endpoint.path.replace(/:\w+/g, '[^/]+')}$`),
      caller: rightful.as ?? callerOf(column, 'own', endpoint),
      declared: new Set(),
      answered: new Map(),
    });
  }
  return operations;
};

type Document = ReturnType<typeof openApiOf>;
interface Described {
  parameters: { name: string; in: string; example?: unknown }[];
  requestBody?: { content: { 'application/json': { example?: unknown } } };
  responses: object;
}

/** The document with each operation's rightful call as its example. */
const withExamples = (document: Document, operations: readonly Operation[]): Document => {
  for (const { declared, endpoint, rightful } of operations) {
    const described = document.paths[endpoint.path.replace(/:(\w+)/g, '{$1}')]?.[endpoint.method.toLowerCase()] as Described;
    const { body, params, query } = (rightful.wish ?? {}) as { body?: unknown; params?: Record<string, unknown>; query?: Record<string, unknown> };
    for (const parameter of described.parameters) {
      const example = parameter.in === 'header' ? randomUUID() : (parameter.in === 'path' ? params : query)?.[parameter.name];
      if (example !== undefined) parameter.example = example;
    }
    if (described.requestBody && body !== undefined) described.requestBody.content['application/json'].example = body;
    for (const status of Object.keys(described.responses)) declared.add(Number(status));
  }
  return document;
};

const wrongOf = ({ answered, declared, endpoint }: Operation): string[] => [
  ...[...answered.keys()].filter((status) => status >= 500).map((status) => `${endpoint.name}: ${answered.get(status)} times ${status}`),
  ...[...answered.keys()].filter((status) => !declared.has(status)).map((status) => `${endpoint.name}: ${status} is not in its OpenAPI`),
  ...(answered.has(endpoint.status) ? [] : [`${endpoint.name}: never ${endpoint.status}, only ${[...answered.keys()].join(', ') || 'never asked'}`]),
];

/** Stands before the service, adds what the operation's caller shows (its token, its cookie) to each request, and counts the answers. */
class Door {
  readonly #server: Server;
  readonly #service: TestService;
  readonly #operations: readonly Operation[];
  readonly #document: Document;

  constructor(service: TestService, operations: readonly Operation[], document: Document) {
    this.#service = service;
    this.#operations = operations;
    this.#document = document;
    this.#server = createServer((request, response) => void this.#serve(request, response).catch(() => response.destroy()));
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (path === '/openapi.json') return void response.setHeader('content-type', 'application/json').end(JSON.stringify(this.#document));
    const operation = this.#operations.find(({ endpoint, form }) => endpoint.method === request.method && form.test(path));
    const { authorization: _theirs, ...headers } = request.headers;
    const own = { ...operation?.rightful.wish?.headers, ...(operation?.caller ? { authorization: await this.#service.bearerFor(operation.caller) } : {}) };
    const onward = call(new URL(this.#service.url), { method: request.method, path: request.url, headers: { ...headers, ...own } }, (answer) => {
      const status = answer.statusCode ?? 0;
      operation?.answered.set(status, (operation.answered.get(status) ?? 0) + 1);
      response.writeHead(status, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  }
}

const run = (program: string, args: readonly string[]): Promise<{ status: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    // It keeps notes of its own where it runs.
    const cwd = mkdtempSync(join(tmpdir(), 'jobnet-fuzz-'));
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (output += bytes.toString('utf8')));
    child.once('error', reject);
    child.once('exit', (status) => {
      rmSync(cwd, { recursive: true, force: true });
      resolve({ status, output });
    });
  });
