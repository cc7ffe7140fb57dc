import { z } from 'zod';
import { defineEndpoint, id, only, tidspunkt } from '../define/index.ts';

const path = '/api/identity/v1/support/borgere/:borgerId/vilkaarsbrud';
const params = z.object({ borgerId: id });

/** ID-LOGIN-12: whether a borger is shut out, and since when. */
export const showVilkaarsbrud = defineEndpoint({
  name: 'showVilkaarsbrud',
  service: 'identity',
  method: 'GET',
  path,
  access: only('support'),
  summary: 'Shows whether a borger is shut out of Jobnet for breaking the terms of use (ID-LOGIN-12).',
  params,
  answer: z.object({ registreret: tidspunkt.optional() }),
});

/** ID-LOGIN-12: the access is deleted as in ID-SLET-01, and no login is let in until the breach is deleted; repeating it changes nothing. */
export const registerVilkaarsbrud = defineEndpoint({
  name: 'registerVilkaarsbrud',
  service: 'identity',
  method: 'POST',
  path,
  access: only('support'),
  summary: 'Registers that a borger broke the terms of use: the access is deleted, and every later login is refused (ID-LOGIN-12).',
  params,
});

/** ID-LOGIN-12: a breach registered by mistake; the next MitID login is let in silently again (ID-SLET-04). */
export const deleteVilkaarsbrud = defineEndpoint({
  name: 'deleteVilkaarsbrud',
  service: 'identity',
  method: 'DELETE',
  path,
  access: only('support'),
  summary: 'Deletes a registered breach of the terms of use: the borger may log in again (ID-LOGIN-12).',
  params,
});
