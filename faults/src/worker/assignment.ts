/** Where a worker kills itself. `hit`: at the how-manieth time it comes by. */
export interface Failpoint {
  readonly at: (typeof failpoints)[number];
  readonly hit: number;
}

/** Places in a process's work that a kill may fall on; the first four in the writer, then the relay, then the reader. */
export const failpoints = [
  'before-insert', 'after-insert', 'before-commit', 'after-commit',
  'after-read', 'after-send', 'after-delete',
  'before-handler-commit', 'after-handler-commit',
] as const;

/** What the writer does until `events` are committed, or until it is told to stop. */
export interface Writing {
  readonly events: number;
  /** Events a second; 0 is as fast as it goes. */
  readonly perSecond: number;
  readonly atOnce: number;
  /** The most events of one transaction. */
  readonly perTransaction: number;
  /** One of so many transactions is rolled back, half of them at commit; 0 is none. */
  readonly rolledBackOneIn: number;
  readonly fillerBytes: number;
}

/** What a sample's handler does beside writing its effect. */
export interface Behaviour {
  /** Fails one of so many at random. */
  readonly failsOneIn?: number;
  /** Always fails for these keys. */
  readonly failsFor?: readonly string[];
  /** Takes so long, for these keys or for all. */
  readonly slowMs?: number;
  readonly slowFor?: readonly string[];
}

/** How a socket to the broker behaves; see `network.ts`. */
export interface Network {
  /** Cuts the connection instead of sending so many produce requests. */
  readonly cutRequests?: number;
  /** Cuts the connection instead of taking the answer to so many produce requests. */
  readonly cutAnswers?: number;
  /** Lets so many answers to produce requests vanish, the connection staying open. */
  readonly swallowAnswers?: number;
  /** One of so many produce requests is answered and the answer is cut, for ever. */
  readonly cutOneIn?: number;
  /** Spoils so many answers to fetch requests, so that the client cannot read them. */
  readonly spoilAnswers?: number;
  /** Local ports of proxies by the broker's port. */
  readonly proxies?: Readonly<Record<string, number>>;
}

export const mutants = ['skipping-relay', 'no-inbox', 'plain-emit', 'ignores-sequence'] as const;
export type Mutant = (typeof mutants)[number];

/** All that one worker process is told, in its environment variable `FAULTS_WORKER`. */
export interface Assignment {
  readonly name: string;
  readonly seed: number;
  readonly prefix: string;
  readonly brokers: readonly string[];
  readonly databaseUrl: string;
  /** `writing` and `relay` belong to the source's database, `reader` to the reader's. */
  readonly relay?: boolean;
  readonly reader?: boolean;
  readonly writing?: Writing;
  readonly behaviour?: Behaviour;
  readonly network?: Network;
  readonly failpoint?: Failpoint;
  /** How wrong the process's clock is. */
  readonly clockOffsetMs?: number;
  readonly mutant?: Mutant;
  /** The relay's port sends every batch twice. */
  readonly sendsTwice?: boolean;
  /** The contracts as this process was built with: `newer` has one more field, optional; `strict` refuses what all others accept. */
  readonly contracts?: 'newer' | 'strict';
  readonly poolSize?: number;
}

/** What a worker tells its parent. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'committed'; readonly marks: readonly string[] }
  | { readonly kind: 'written' };

/** What the parent tells a worker. */
export type Order = { readonly kind: 'behave'; readonly behaviour: Behaviour } | { readonly kind: 'network'; readonly network: Network } | { readonly kind: 'stop writing' };
