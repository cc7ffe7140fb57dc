import { z } from 'zod';
import { defineEndpoint, fagsystem, id } from '../define/index.ts';

/**
 * A fagsystem knows a CPR number, not our ids: every other fagsystem endpoint takes the borgerId found here. A borger never seen is
 * provisioned. Any authority with the scope may ask; whether the borger is one of its own is for each service to decide, since citizen
 * owns that fact.
 */
export const findBorger = defineEndpoint({
  name: 'findBorger',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/fagsystem/borgere/find',
  access: fagsystem('borger.find', 'sagsbehandler'),
  summary: 'Finds the borgerId of a CPR number; every question is written to the access log.',
  body: z.object({ cpr: z.string().max(20) }),
  answer: z.object({ borgerId: id }),
  idempotency: 'none',
});
