/** One line of a service's subscriptions.ts. */
export interface Subscription {
  readonly service: string;
  /** The contract's exported name, `tilmeldingRegistered`. */
  readonly contract: string;
  readonly handler: string;
  readonly mode: 'acts' | 'projects';
}

const SUBSCRIBE = /\bsubscribe\(\s*(\w+)\s*,\s*(\w+)\s*,\s*['"](acts|projects)['"]\s*(?:,\s*\{[^{}]*\}\s*)?,?\s*\)/g;
const SUBSCRIBE_CALL = /\bsubscribe\(/g;

/** Comments may speak of subscribe(...) without meaning it. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

/**
 * The subscriptions a service's subscriptions.ts declares, read from its text: importing it would pull in every handler.
 * A call in another form than `subscribe(contract, Handler, 'acts' | 'projects')`, perhaps with plain options, is refused, so that none is lost.
 */
export function readSubscriptions(service: string, source: string): Subscription[] {
  const text = withoutComments(source);
  const found = [...text.matchAll(SUBSCRIBE)].map(([, contract = '', handler = '', mode]) => ({
    service,
    contract,
    handler,
    mode: mode === 'acts' ? ('acts' as const) : ('projects' as const),
  }));
  const calls = text.match(SUBSCRIBE_CALL)?.length ?? 0;
  if (calls !== found.length) throw new Error(`${service}: ${calls} subscribe calls, ${found.length} of them readable`);
  return found;
}
