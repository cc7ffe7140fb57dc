import { type Endpoint, type ServiceName, serviceNames } from '@jobnet/contracts';

/** Where a request goes. */
export type Target = { readonly kind: 'service'; readonly service: ServiceName; readonly path: string } | { readonly kind: 'web' } | { readonly kind: 'unknown' };

const unknown: Target = { kind: 'unknown' };

/** Encoded slashes, dots and backslashes, empty and dot segments, control characters: what two readers of one path may read differently. */
const ambiguous = /%2f|%5c|%2e|%00|\\|\/\/|\/\.\.?(\/|$)|[\u0000-\u0020\u007f]/i;

/** Decides by the raw request target, so that nothing reaches a service (or its `/internal/`) by another name. */
export const targetOf = (rawUrl: string): Target => {
  const path = rawUrl.split(/[?#]/, 1)[0] ?? '';
  if (!path.startsWith('/') || ambiguous.test(path) || !isDecodable(path)) return unknown;
  if (inside.test(path)) return unknown;
  const [, api, name] = path.split('/');
  if (api?.toLowerCase() !== 'api') return { kind: 'web' };
  const service = serviceNames.find((known) => path.startsWith(`/api/${known}/`) && known === name);
  return service ? { kind: 'service', service, path } : unknown;
};

/** What the parts answer each other and operations, never the world. */
const inside = /^\/(internal|metrics)(\/|$)/i;

const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/** Tells whether a call is for an endpoint that anyone may use, by the contracts. */
export const publicEndpoints = (endpoints: readonly Endpoint[]): ((method: string, path: string) => boolean) => {
  const open = endpoints
    .filter(({ access }) => access.kind === 'public')
    .map(({ method, path }) => ({ method, form: new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`) }));
  return (method, path) => path.endsWith('/openapi.json') || open.some((endpoint) => endpoint.method === method && endpoint.form.test(path));
};
