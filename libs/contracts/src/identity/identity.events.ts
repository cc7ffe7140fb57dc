import { z } from 'zod';
import { defineEvent, id } from '../define/index.ts';

/** ID-LOGIN-05: a person became known to Jobnet. Booking needs the CPR number towards vendors (FEJL-17), so it travels as a claim. */
export const borgerProvisioned = defineEvent({
  type: 'borger-provisioned',
  owner: 'identity',
  subject: 'borger',
  fires: 'When a person is seen for the first time, by login or because a fagsystem asked for the person (ID-LOGIN-05).',
  payload: z.object({ borgerId: id }),
  example: { borgerId: '0190a5d0-0000-7000-8000-000000000001' },
  retentionDays: 7,
  dataClass: 'person',
  claim: { schema: z.object({ cpr: z.string().regex(/^\d{10}$/) }), audience: ['booking'], lifetimeHours: 24 * 30 },
});
