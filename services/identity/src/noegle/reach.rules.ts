import type { Endpoint, Role, ServiceName } from '@jobnet/contracts';
import { serviceNames } from '@jobnet/contracts';

/** The services a role may reach: those with an endpoint that names it. A token is made for these only, and for identity. */
export const reachOf = (role: Role, endpoints: readonly Endpoint[]): ServiceName[] => {
  const reached = new Set<ServiceName>(['identity']);
  for (const { access, service } of endpoints) if (access.kind === 'roles' && access.roles.includes(role)) reached.add(service);
  return serviceNames.filter((service) => reached.has(service));
};

/** The endpoint contracts among a module's exports. */
export const endpointsIn = (exports: Readonly<Record<string, unknown>>): Endpoint[] =>
  Object.values(exports).filter((value): value is Endpoint => (value as { kind?: unknown } | null)?.kind === 'endpoint');
