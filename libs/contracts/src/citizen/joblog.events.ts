import { z } from 'zod';
import { dato, defineEvent, id, tidspunkt } from '../define/index.ts';

/** LOG-13, KAL-07: a log of the borger's jobsøgning, as others may know it: when, never what. */
export const joblogCreated = defineEvent({
  type: 'joblog-created',
  owner: 'citizen',
  subject: 'joblog',
  fires: 'When a borger has created a joblog (LOG-13, KAL-07).',
  payload: z.object({
    joblogId: id,
    borgerId: id,
    oprettet: tidspunkt,
    ansoegningsfrist: dato.optional(),
    /** The day it was applied for; absent until then. */
    soegtDato: dato.optional(),
  }),
  example: {
    joblogId: '0190a5d0-0000-7000-8000-000000000013',
    borgerId: '0190a5d0-0000-7000-8000-000000000001',
    oprettet: '2026-02-02T09:30:00+01:00',
    soegtDato: '2026-02-02',
  },
  retentionDays: 7,
  dataClass: 'person',
});
