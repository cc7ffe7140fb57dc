import { z } from 'zod';
import { defineEndpoint, everyone, id, only, tidspunkt } from '../define/index.ts';

/** What a calendar file is on the wire (RFC 5545). */
const calendarFile = 'text/calendar';

/** BOOK-02, BOOK-06: one meeting as a file for the borger's own calendar. A moved or cancelled meeting keeps its UID and gets a higher SEQUENCE. */
export const showMoedefil = defineEndpoint({
  name: 'showMoedefil',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/me/moeder/:moedeId/kalenderfil',
  access: only('borger'),
  summary: 'Gives one of the own meetings as an iCalendar file; changes keep the UID and raise the SEQUENCE (BOOK-02, BOOK-06).',
  params: z.object({ moedeId: id }),
  answerType: calendarFile,
});

/** KAL-01: the own subscription, without its address, which is told once and kept nowhere. */
export const kalenderabonnementView = z.object({
  aktivt: z.boolean(),
  oprettet: tidspunkt.optional(),
  /** When a calendar last fetched it, to the hour; absent until the first time. */
  sidstHentet: tidspunkt.optional(),
});

/** KAL-01: whether there is an address to subscribe to. */
export const showKalenderabonnement = defineEndpoint({
  name: 'showKalenderabonnement',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/me/kalenderabonnement',
  access: only('borger'),
  summary: 'Shows whether the borger has an address to subscribe to, since when, and when it was last used (KAL-01).',
  answer: kalenderabonnementView,
});

/**
 * KAL-01: a new secret address; the one before stops at once. Without an Idempotency-Key: the answer holds the secret, which must be kept
 * nowhere, and whoever did not get it makes another.
 */
export const createKalenderabonnement = defineEndpoint({
  name: 'createKalenderabonnement',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/me/kalenderabonnement',
  access: only('borger'),
  summary: 'Makes a new secret address to subscribe to; the earlier one stops at once, and this one is told only now (KAL-01).',
  status: 201,
  answer: kalenderabonnementView.extend({ sti: z.string() }),
  idempotency: 'none',
});

/** KAL-01: the address stops. */
export const deleteKalenderabonnement = defineEndpoint({
  name: 'deleteKalenderabonnement',
  service: 'booking',
  method: 'DELETE',
  path: '/api/booking/v1/me/kalenderabonnement',
  access: only('borger'),
  summary: 'Stops the secret address; repeating it does no harm (KAL-01).',
});

/** KAL-01: what a calendar fetches. Whoever has the secret reads it: that there is a meeting with the kommune, when, and nothing more. */
export const showKalenderfeed = defineEndpoint({
  name: 'showKalenderfeed',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/kalender/:noegle/moeder.ics',
  access: everyone(),
  summary: 'Gives the meetings behind a secret address as iCalendar: "Møde med kommunen" and the time; with ETag (KAL-01).',
  params: z.object({ noegle: z.string().max(100) }),
  answerType: calendarFile,
});
