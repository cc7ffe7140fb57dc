import { connect, type Socket } from 'node:net';
import type { KafkaConnection } from '@jobnet/messaging';
import type { Network } from './assignment.ts';

const produceKey = 0;
const fetchKey = 1;
/** Where a fetch answer (version 11) says how many topics follow: after length, correlation, throttle, error and session. */
const topicCountAt = 18;
type SocketFactory = NonNullable<KafkaConnection['socketFactory']>;

/**
 * Opens the sockets to the broker, and does to answers of produce requests what the row asks. A request's first bytes are its
 * length, its kind and, further on, nothing we need: the client has one request in flight on a producer's connection.
 */
export class BrokerSockets {
  #network: Network;

  constructor(network: Network = {}) {
    this.#network = network;
  }

  /** From now on. */
  become(network: Network): void {
    this.#network = network;
  }

  readonly factory: SocketFactory = ({ host, onConnect, port }) => {
    const through = this.#network.proxies?.[String(port)];
    const socket = connect({ host: through === undefined ? host : '127.0.0.1', port: through ?? port }, onConnect);
    this.#watch(socket);
    return socket;
  };

  #watch(socket: Socket): void {
    let kind = -1;
    const write = socket.write.bind(socket) as (bytes: Buffer | string, ...rest: unknown[]) => boolean;
    socket.write = ((bytes: Buffer | string, ...rest: unknown[]) => {
      const head = typeof bytes === 'string' ? Buffer.from(bytes.slice(0, 6), 'latin1') : bytes;
      kind = head.length >= 6 ? head.readInt16BE(4) : -1;
      if (kind === produceKey && this.#cutsRequest()) {
        socket.destroy(new Error('The request was cut'));
        return false;
      }
      return write(bytes, ...rest);
    }) as Socket['write'];
    const pass = socket.emit.bind(socket) as (event: string | symbol, ...rest: unknown[]) => boolean;
    const emit = (event: string | symbol, ...rest: unknown[]): boolean => {
      if (event === 'data' && kind === fetchKey) this.#spoil(rest[0] as Buffer);
      if (event !== 'data' || kind !== produceKey) return pass(event, ...rest);
      const fate = this.#fate();
      if (fate === 'cut') socket.destroy(new Error('The answer was cut'));
      if (fate !== 'passes') return true;
      kind = -1;
      return pass(event, ...rest);
    };
    socket.emit = emit as Socket['emit'];
  }

  #cutsRequest(): boolean {
    const { cutRequests = 0 } = this.#network;
    if (cutRequests === 0) return false;
    this.#network = { ...this.#network, cutRequests: cutRequests - 1 };
    return true;
  }

  #spoil(bytes: Buffer): void {
    const { spoilAnswers = 0 } = this.#network;
    if (spoilAnswers === 0 || bytes.length < topicCountAt + 4) return;
    this.#network = { ...this.#network, spoilAnswers: spoilAnswers - 1 };
    bytes.writeInt32BE(0x7fffffff, topicCountAt);
  }

  #fate(): 'passes' | 'cut' | 'vanishes' {
    const { cutAnswers = 0, cutOneIn = 0, swallowAnswers = 0 } = this.#network;
    if (cutAnswers > 0) {
      this.#network = { ...this.#network, cutAnswers: cutAnswers - 1 };
      return 'cut';
    }
    if (swallowAnswers > 0) {
      this.#network = { ...this.#network, swallowAnswers: swallowAnswers - 1 };
      return 'vanishes';
    }
    return cutOneIn > 0 && Math.random() * cutOneIn < 1 ? 'cut' : 'passes';
  }
}
