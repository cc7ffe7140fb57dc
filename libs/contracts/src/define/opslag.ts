import { z } from 'zod';
import { only, roles } from './access.ts';
import { defineEndpoint } from './endpoint.ts';
import { id, tidspunkt } from './schemas.ts';
import type { ServiceName } from './service.ts';

/** What somebody did with a citizen's data. */
export const opslagshandling = z.enum(['read', 'search', 'change', 'extract', 'delete']);

/** One look-up of a citizen's data by somebody else: which organisation, for what, when. Names no person. */
export const opslagView = z.object({
  opslagId: id,
  tidspunkt,
  /** Absent when a part of Jobnet itself did it. */
  organisation: z.object({ kind: z.enum(['kommune', 'akasse', 'star', 'leverandoer', 'virksomhed']), code: z.string() }).optional(),
  rolle: z.enum(roles),
  handling: opslagshandling,
  /** What it was for, in words. */
  formaal: z.string(),
});

/** At most so many in one answer, newest first; `total` tells of the rest, which stand in one's own data (`/me/export`). */
export const opslagMax = 200;

/** The same in every service that lets others look at citizens: its own part of "Hvem har set mine oplysninger". */
export const defineListOpslag = (service: ServiceName, name: `listOpslag${string}`) =>
  defineEndpoint({
    name,
    service,
    method: 'GET',
    path: `/api/${service}/v1/me/opslag`,
    access: only('borger'),
    summary: `Lists who has looked at the borger's data in ${service}, newest first, with organisation, purpose and time (GDPR article 15).`,
    answer: z.object({ items: z.array(opslagView), total: z.number().int().nonnegative() }),
  });
