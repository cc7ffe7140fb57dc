import { z } from 'zod';
import { cvr, defineEndpoint, only, tidspunkt } from '../define/index.ts';

const leverandoerCvr = z.object({ cvr, oprettet: tidspunkt });

/** Lets employees of a booking vendor log in to the backoffice with MitID Erhverv; repeating it changes nothing. */
export const registerLeverandoerCvr = defineEndpoint({
  name: 'registerLeverandoerCvr',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/drift/leverandoer-cvr',
  access: only('drift'),
  summary: 'Registers the CVR number of a booking vendor whose employees may log in to the backoffice.',
  body: z.object({ cvr }),
  answer: leverandoerCvr,
});

/** The companies whose employees log in as vendors. */
export const listLeverandoerCvr = defineEndpoint({
  name: 'listLeverandoerCvr',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/drift/leverandoer-cvr',
  access: only('drift', 'support'),
  summary: 'Lists the CVR numbers of the booking vendors whose employees may log in.',
  answer: z.object({ items: z.array(leverandoerCvr) }),
});
