/** How one try at sending a mail ended. */
export type MailOutcome = 'sent' | 'no-address' | 'unreachable' | 'refused' | 'unknown';

/** What becomes of the mail: it is sent, given up, or tried again after so many ms. */
export type MailVerdict = { readonly state: 'sendt' | 'opgivet' } | { readonly state: 'venter'; readonly afterMs: number };

const minute = 60_000;
const ladderMs = [5_000, 30_000, 2 * minute, 10 * minute, 30 * minute, 60 * minute];
const givenUpAfterTries = 60;

/**
 * Receipts are tried again for about two days; a mail whose fate is unknown (a crash while sending) is repeated only when it may
 * arrive twice. A missing address is waited for: the borger's contact details may still be on their way.
 */
export const judgeMail = (outcome: MailOutcome, delivery: 'at-least-once' | 'at-most-once', attempt: number): MailVerdict => {
  if (outcome === 'sent') return { state: 'sendt' };
  if (outcome === 'refused') return { state: 'opgivet' };
  if (outcome === 'unknown' && delivery === 'at-most-once') return { state: 'opgivet' };
  if (attempt >= givenUpAfterTries || (outcome === 'no-address' && attempt >= ladderMs.length)) return { state: 'opgivet' };
  return { state: 'venter', afterMs: ladderMs[Math.min(attempt, ladderMs.length) - 1] ?? minute };
};
