import { z } from 'zod';
import { defineEndpoint, defineProblem, id, only, tidspunkt } from '../define/index.ts';

/** Log ud ends the session one is in: it also ends the login at MitID and takes the cookie away (ID-LOGIN-13). */
export const denneSession = defineProblem({
  code: 'denne-session',
  status: 409,
  title: 'Det er den session, du bruger lige nu',
  detail: 'Vælg Log ud øverst på siden, hvis du vil logge ud her.',
});

/** ASVS 7.5.2: who ends other sessions has logged in a short while ago, so that a browser that was left open shuts nobody out. */
export const nytLoginKraeves = defineProblem({
  code: 'nyt-login-kraeves',
  status: 403,
  title: 'Log ind igen, før du logger ud andre steder',
  detail: 'Det er mere end {minutter} minutter siden, du loggede ind. Log ind igen, så vi ved, at det er dig.',
});

const people = only('borger', 'virksomhedsbruger', 'sagsbehandler', 'godkender', 'support', 'drift', 'leverandoer');

/** One of one's own live sessions. What it runs on is told coarsely, by names everybody knows; neither the user agent nor an address is kept. */
export const sessionView = z.object({
  sessionId: id,
  startet: tidspunkt,
  /** Up to 5 s old: the gateway reports a use when its cached answer expires. */
  sidstBrugt: tidspunkt,
  loginVej: z.enum(['broker', 'brugerkoder']),
  browser: z.string().optional(),
  styresystem: z.string().optional(),
  /** Whether it is the session that asks. */
  denne: z.boolean(),
});

/** "Dine aktive sessioner" (ASVS 7.5.2): the session that asks first, then by the last use. */
export const listSessioner = defineEndpoint({
  name: 'listSessioner',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/me/sessioner',
  access: people,
  summary: "Lists one's own live sessions.",
  answer: z.object({ items: z.array(sessionView) }),
});

/** Ends every other session of one's own; each gets 401 at its next call, at the latest 5 s later. */
export const closeAndreSessioner = defineEndpoint({
  name: 'closeAndreSessioner',
  service: 'identity',
  method: 'DELETE',
  path: '/api/identity/v1/me/sessioner/andre',
  access: people,
  summary: "Ends all one's own sessions but the one that asks, shortly after a login.",
  problems: [nytLoginKraeves],
});

/** Ends one other session of one's own; one that has ended already stays so. Another person's does not exist. */
export const closeSession = defineEndpoint({
  name: 'closeSession',
  service: 'identity',
  method: 'DELETE',
  path: '/api/identity/v1/me/sessioner/:sessionId',
  access: people,
  summary: "Ends one of one's own other sessions, shortly after a login.",
  params: z.object({ sessionId: id }),
  problems: [denneSession, nytLoginKraeves],
});
