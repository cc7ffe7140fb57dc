import { z } from 'zod';
import { only, type Role } from './access.ts';
import { defineEndpoint } from './endpoint.ts';
import { tidspunkt } from './schemas.ts';
import type { ServiceName } from './service.ts';

/** One record, flat: the names of its fields are those of the domain (`tilmeldtFra`); what is not known is left out. */
const linje = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

/** All that a service holds of a person, kind by kind. */
export const egneDataView = z.object({ hentet: tidspunkt, dele: z.array(z.object({ navn: z.string(), linjer: z.array(linje) })) });

/** The same in every service: its own part of "Hent mine oplysninger", for whoever has data there. */
export const defineShowEgneData = (service: ServiceName, name: `showEgneData${string}`, ...roles: readonly [Role, ...Role[]]) =>
  defineEndpoint({
    name,
    service,
    method: 'GET',
    path: `/api/${service}/v1/me/export`,
    access: only(...roles),
    summary: `Shows everything that ${service} holds of the caller, without secrets (GDPR articles 15 and 20).`,
    answer: egneDataView,
  });
