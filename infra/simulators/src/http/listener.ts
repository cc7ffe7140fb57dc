import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a simulator listens; port 0 asks the system for a free one, which is then kept. */
export interface Address {
  readonly port: number;
  readonly host: string;
}

/**
 * A port that can really be closed and opened again while the process lives, so that "connection refused" is what
 * the caller meets and not an imitation of it.
 */
export class Listener {
  #server: Server | undefined;
  #port: number;

  constructor(
    private readonly handler: RequestListener,
    private readonly address: Address,
  ) {
    this.#port = address.port;
  }

  /** The port in use; known after the first open. */
  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  get isOpen(): boolean {
    return this.#server !== undefined;
  }

  /** Opens the port. Rejects with the port's number in the message when somebody else has it. */
  async open(): Promise<void> {
    if (this.#server) return;
    const server = createServer(this.handler);
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', (cause: NodeJS.ErrnoException) => {
        this.#server = undefined;
        reject(new Error(`Port ${this.#port} cannot be opened (${cause.code ?? cause.message})`, { cause }));
      });
      server.listen(this.#port, this.address.host, resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Closes the port and every connection on it, also those waiting for an answer. */
  async close(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  }
}
