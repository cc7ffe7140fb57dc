import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { json, type Answer } from './answer.ts';

const bodyLimitBytes = 1_000_000;

/** One HTTP call as a handler sees it; the body is kept as bytes because signatures are made over bytes. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** Handlers by "METHOD /path/:param". */
export type Routes = Readonly<Record<string, Handler>>;

/** A refusal that any handler may throw; it becomes `{kode, tekst}` with that status. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly kode: string,
    readonly tekst: string,
  ) {
    super(`${kode} ${tekst}`);
  }
}

/** Reads a JSON body; anything else is a 400. */
export function readJson(call: Call): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(call.body.toString('utf8'));
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal(400, 'ugyldig-json', 'Indholdet er ikke et JSON-objekt.');
}

/** Reads a form sent by a browser. */
export function readForm(call: Call): URLSearchParams {
  return new URLSearchParams(call.body.toString('utf8'));
}

/** Reads a request's whole body, at most 1 MB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimitBytes) throw new Refusal(413, 'for-stor', 'Indholdet er for stort.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Makes a request listener of routes; unknown paths answer 404, refusals their status, bugs 500. `adjust` may change an answer
 * after the work is done, for simulators that fail on the way back.
 */
export function serve(routes: Routes, adjust: (answer: Answer) => Answer = (answer) => answer): RequestListener {
  const table = Object.entries(routes).map(([route, handler]) => ({ ...pattern(route), handler }));
  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const hit = table.find((row) => row.method === request.method && row.path.test(url.pathname));
    if (!hit) throw new Refusal(404, 'ukendt-sti', `Ukendt sti: ${request.method} ${url.pathname}`);
    const groups = hit.path.exec(url.pathname)?.groups ?? {};
    const params = Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
    return hit.handler({ params, query: url.searchParams, headers: request.headers, body: await readBody(request) });
  };
  return (request, response) => {
    void answerTo(request)
      .catch(refused)
      .then((answer) => send(response, adjust(answer)));
  };
}

/** Writes an answer on the wire. */
export function send(response: ServerResponse, answer: Answer): void {
  if ('silence' in answer) return;
  if ('hangUp' in answer) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

/** The answer for whatever a handler threw. */
export function refused(error: unknown): Answer {
  if (error instanceof Refusal) return json({ kode: error.kode, tekst: error.tekst }, error.status);
  if (error instanceof URIError) return json({ kode: 'ukendt-sti', tekst: 'Stien kan ikke læses.' }, 404);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return json({ kode: 'simulatorfejl', tekst: 'Der er en fejl i simulatoren. Se dens log.' }, 500);
}

function pattern(route: string): { method: string; path: RegExp } {
  const [method = 'GET', path = '/'] = route.split(' ');
  return { method, path: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`) };
}
