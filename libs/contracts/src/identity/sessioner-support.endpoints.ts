import { z } from 'zod';
import { defineEndpoint, id, only, roles, tidspunkt } from '../define/index.ts';

/** Whose users are asked for: a company's (CVR number), an authority's staff, or a booking vendor's employees (CVR number). */
export const kontoslags = ['virksomhed', 'kommune', 'akasse', 'star', 'leverandoer'] as const;
export type Kontoslags = (typeof kontoslags)[number];

/** Why somebody else's sessions are ended; kept with who did it. */
export const lukningsaarsager = ['mistet-enhed', 'mistanke-om-misbrug', 'fratraadt', 'eget-oenske'] as const;

/** Who of a company, an authority or a vendor is logged in right now (ASVS 7.4.5). Citizens are not found here: nobody but themselves sees where they are. */
export const listKontiMedSession = defineEndpoint({
  name: 'listKontiMedSession',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/support/konti',
  access: only('support', 'drift'),
  summary: "Lists who of a company, an authority or a vendor has live sessions, for support and drift.",
  query: z.object({ slags: z.enum(kontoslags), kode: z.string().regex(/^[\w-]{1,20}$/) }),
  answer: z.object({ items: z.array(z.object({ kontoId: id, navn: z.string(), role: z.enum(roles), sessioner: z.number().int().positive(), sidstBrugt: tidspunkt })) }),
});

/** Ends all sessions of one user; each gets 401 at its next call, at the latest 5 s later. Repeating it ends those begun since. */
export const closeSessionerForKonto = defineEndpoint({
  name: 'closeSessionerForKonto',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/support/konti/:kontoId/sessioner/luk',
  access: only('support', 'drift'),
  summary: "Ends all sessions of a company's user, of staff or of a vendor's employee; who did it and why is kept (ASVS 7.4.5).",
  params: z.object({ kontoId: id }),
  body: z.object({ aarsag: z.enum(lukningsaarsager) }),
  answer: z.object({ lukket: z.number().int().nonnegative() }),
});
