import { z } from 'zod';
import { dato, defineEvent, id } from '../define/index.ts';

/** FER-06, PLAN-11, KAL-08: an indsats of a borger, as others may know it: when, never what. */
export const indsatsChanged = defineEvent({
  type: 'indsats-changed',
  owner: 'citizen',
  subject: 'indsats',
  fires: 'When a kommune or a-kasse has registered an indsats, changed it or taken it back (KAL-08, PLAN-11).',
  payload: z.object({
    indsatsId: id,
    borgerId: id,
    status: z.enum(['gaeldende', 'slettet']),
    fra: dato,
    /** The last day; absent while it has no end. */
    til: dato.optional(),
  }),
  example: {
    indsatsId: '0190a5d0-0000-7000-8000-000000000010',
    borgerId: '0190a5d0-0000-7000-8000-000000000001',
    status: 'gaeldende',
    fra: '2026-02-02',
    til: '2026-02-27',
  },
  retentionDays: 7,
  dataClass: 'person',
});
