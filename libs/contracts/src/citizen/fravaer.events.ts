import { z } from 'zod';
import { dato, defineEvent, id } from '../define/index.ts';

const exampleBorger = '0190a5d0-0000-7000-8000-000000000001';

/** The shareable state of a sygdomsperiode: what syge- and raskmelding both carry. */
export const sygdomState = z.object({
  fravaerId: id,
  borgerId: id,
  /** The first day of illness. */
  fra: dato,
  /** The last day of illness; absent until the raskmelding. */
  til: dato.optional(),
});

const sygdom = { fravaerId: '0190a5d0-0000-7000-8000-000000000011', borgerId: exampleBorger, fra: '2026-02-02' };

/** SYG-01, KAL-03: a borger is ill. */
export const sygemeldingRegistered = defineEvent({
  type: 'sygemelding-registered',
  owner: 'citizen',
  subject: 'fravaer',
  fires: 'When a sygemelding has been registered (SYG-01, KAL-03).',
  payload: sygdomState,
  example: sygdom,
  retentionDays: 7,
  dataClass: 'person',
});

/** SYG-01, KAL-03: the borger is well again. */
export const raskmeldingRegistered = defineEvent({
  type: 'raskmelding-registered',
  owner: 'citizen',
  subject: 'fravaer',
  fires: 'When a raskmelding has ended a sygdomsperiode (SYG-01, KAL-03).',
  payload: sygdomState,
  example: { ...sygdom, til: '2026-02-05' },
  retentionDays: 7,
  dataClass: 'person',
});

/** The shareable state of a ferieperiode. */
export const ferieState = z.object({ fravaerId: id, borgerId: id, status: z.enum(['registreret', 'slettet']), fra: dato, til: dato });

const ferie = { fravaerId: '0190a5d0-0000-7000-8000-000000000012', borgerId: exampleBorger, status: 'registreret' as const, fra: '2026-02-09', til: '2026-02-15' };

/** FER-01, FER-02, KAL-03: a borger has ferie. */
export const ferieRegistered = defineEvent({
  type: 'ferie-registered',
  owner: 'citizen',
  subject: 'fravaer',
  fires: 'When a ferieperiode has been registered (FER-01, FER-02, KAL-03).',
  payload: ferieState,
  example: ferie,
  retentionDays: 7,
  dataClass: 'person',
});

/** FER-02, KAL-03: the ferie was taken back. */
export const ferieDeleted = defineEvent({
  type: 'ferie-deleted',
  owner: 'citizen',
  subject: 'fravaer',
  fires: 'When a ferieperiode has been deleted (FER-02, KAL-03).',
  payload: ferieState,
  example: { ...ferie, status: 'slettet' },
  retentionDays: 7,
  dataClass: 'person',
});
