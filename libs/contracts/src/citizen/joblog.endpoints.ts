import { z } from 'zod';
import { dato, defineEndpoint, fritekst, id, only, tidspunkt } from '../define/index.ts';
import { periode } from './periode.ts';

/** A log of one job the borger has applied for, or means to. */
export const joblog = z.object({
  joblogId: id,
  stilling: z.string(),
  virksomhed: z.string().optional(),
  ansoegningsfrist: dato.optional(),
  soegtDato: dato.optional(),
  oprettet: tidspunkt,
  /** KAL-07: its day in the calendar: when it was applied for, else the ansøgningsfrist, else the day it was made. */
  dato,
});

/** LOG-07, LOG-13: the borger makes a log freely. */
export const createJoblog = defineEndpoint({
  name: 'createJoblog',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/me/joblog',
  access: only('borger'),
  summary: 'Creates a joblog; its texts are kept as typed, but for < and > (LOG-07, LOG-08, LOG-13).',
  body: z.object({ stilling: fritekst(250), virksomhed: fritekst(250).optional(), ansoegningsfrist: dato.optional(), soegtDato: dato.optional() }),
  status: 201,
  answer: joblog,
});

/** KAL-07, LOG-10: the borger's logs by their day in the calendar. */
export const listJoblog = defineEndpoint({
  name: 'listJoblog',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/joblog',
  access: only('borger'),
  summary: "Lists the borger's joblogs whose day in the calendar lies in the period, the earliest first (KAL-07).",
  query: periode,
  answer: z.object({ items: z.array(joblog) }),
});
