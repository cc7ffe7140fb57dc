import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the wire does. `up` is towards the broker. */
export interface Weather {
  /** Bytes go nowhere, connections stay open. */
  readonly blocked?: 'up' | 'down' | 'both';
  /** Every piece of bytes waits so long, each way. */
  readonly latencyMs?: number;
  readonly bytesPerSecond?: number;
  /** The broker ends every connection, and the process hears of it so much later; what it says meanwhile reaches nobody. */
  readonly closesAfterMs?: number;
}

const heldAtOnce = 64 * 1024;

/**
 * The wire between a process and one broker: the process' socket factory connects here instead of to the address that the broker
 * advertises. Bytes that a blocked wire holds back are delivered when it opens again, as a network's retransmissions would.
 */
export class BrokerProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #brokerSide = new Set<Socket>();
  #weather: Weather = {};
  #wake: (() => void)[] = [];

  private constructor(server: Server) {
    this.#server = server;
  }

  /** A proxy on a free port of this machine. */
  static async open(broker: string): Promise<BrokerProxy> {
    const [host, port] = broker.split(':');
    const server = createServer();
    const proxy = new BrokerProxy(server);
    server.on('connection', (near) => proxy.#join(near, connect({ host, port: Number(port) })));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** From now on, for open connections too. */
  become(weather: Weather): void {
    this.#weather = weather;
    for (const wake of this.#wake.splice(0)) wake();
    if (weather.closesAfterMs !== undefined) for (const socket of this.#brokerSide) socket.destroy();
  }

  async close(): Promise<void> {
    this.become({});
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(near: Socket, far: Socket): void {
    this.#brokerSide.add(far);
    far.on('close', () => this.#brokerSide.delete(far));
    for (const [from, to, way] of [[near, far, 'up'], [far, near, 'down']] as const) {
      this.#sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        this.#sockets.delete(from);
        setTimeout(() => to.destroy(), this.#weather.closesAfterMs ?? 0).unref();
      });
      void this.#carry(from, to, way);
    }
  }

  async #carry(from: Socket, to: Socket, way: 'up' | 'down'): Promise<void> {
    try {
      for await (const bytes of from as AsyncIterable<Buffer>) {
        for (let at = 0; at < bytes.length; at += heldAtOnce) await this.#deliver(bytes.subarray(at, at + heldAtOnce), to, way);
      }
    } catch {
      // The connection broke; its other side is closed by the close event.
    }
  }

  async #deliver(bytes: Buffer, to: Socket, way: 'up' | 'down'): Promise<void> {
    while (this.#weather.blocked === way || this.#weather.blocked === 'both') await new Promise<void>((resolve) => this.#wake.push(resolve));
    const { bytesPerSecond, latencyMs = 0 } = this.#weather;
    const waitMs = latencyMs + (bytesPerSecond === undefined ? 0 : (bytes.length * 1000) / bytesPerSecond);
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    if (!to.destroyed) to.write(bytes);
  }
}
