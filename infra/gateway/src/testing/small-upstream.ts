import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as an upstream saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = (request: SeenRequest, response: ServerResponse) => void;

/** A part behind the gateway: remembers what it saw, and answers as the test says. */
export class SmallUpstream {
  readonly seen: SeenRequest[] = [];
  answer: Answer = (request, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ url: request.url }));
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<SmallUpstream> {
    const server = createServer();
    const upstream = new SmallUpstream(server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => upstream.#take(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return upstream;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The newest request seen. */
  get last(): SeenRequest {
    const request = this.seen.at(-1);
    if (!request) throw new Error('nothing was seen');
    return request;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const seen = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      this.seen.push(seen);
      this.answer(seen, response);
    });
  }
}
