import { z } from 'zod';
import { defineEndpoint, id, only, tidspunkt } from '../define/index.ts';

/** A message in the Beskedbakke's list. */
export const beskedSummary = z.object({
  beskedId: id,
  emne: z.string(),
  /** Who wrote it, in words: `Jobnet`, a kommune or an a-kasse. */
  afsender: z.string(),
  modtaget: tidspunkt,
  laest: z.boolean(),
  /** MSG-07: raises a task until it is read; receipts never do. */
  kraeverHandling: z.boolean(),
});

/** MSG-01, MSG-02: the borger's own messages, newest first, 20 a page. */
export const listBeskeder = defineEndpoint({
  name: 'listBeskeder',
  service: 'notifications',
  method: 'GET',
  path: '/api/notifications/v1/me/beskeder',
  access: only('borger'),
  summary: "Lists the borger's messages, newest first, 20 a page (MSG-02).",
  query: z.object({ side: z.coerce.number().int().min(1).max(1_000).default(1) }),
  answer: z.object({ items: z.array(beskedSummary), total: z.number().int(), ulaeste: z.number().int() }),
});

/** MSG-02: one message, whole. Reading it does not mark it read: the page says so with `markBeskedRead`. */
export const showBesked = defineEndpoint({
  name: 'showBesked',
  service: 'notifications',
  method: 'GET',
  path: '/api/notifications/v1/me/beskeder/:beskedId',
  access: only('borger'),
  summary: 'Shows one of the own messages (MSG-02).',
  params: z.object({ beskedId: id }),
  answer: beskedSummary.extend({ linjer: z.array(z.string()) }),
});

/** MSG-02: marks an own message read. */
export const markBeskedRead = defineEndpoint({
  name: 'markBeskedRead',
  service: 'notifications',
  method: 'POST',
  path: '/api/notifications/v1/me/beskeder/:beskedId/laest',
  access: only('borger'),
  summary: 'Marks one of the own messages as read (MSG-02).',
  params: z.object({ beskedId: id }),
});
