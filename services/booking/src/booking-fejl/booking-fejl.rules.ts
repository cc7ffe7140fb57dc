import { pauseMs, pausesEndpoint, type ReceiverAnswer } from '../modtager/modtager.rules.ts';

/** What a borger reports, as far as the rules care. */
export interface FejlWish {
  readonly fejlkode: '2' | '3' | '4';
  readonly forloeb: 'selvbooking' | 'straksbooking';
  readonly moedetilbudId?: string | undefined;
}

interface Fejlregel {
  readonly row: string;
  readonly broken: (wish: FejlWish) => boolean;
}

const regler: readonly Fejlregel[] = [
  { row: 'FEJL-20', broken: ({ fejlkode, forloeb }) => fejlkode === '2' && forloeb === 'straksbooking' },
  { row: 'FEJL-31', broken: ({ forloeb, moedetilbudId }) => forloeb === 'straksbooking' && moedetilbudId !== undefined },
  { row: 'FEJL-18', broken: ({ fejlkode, moedetilbudId }) => fejlkode === '3' && moedetilbudId !== undefined },
];

/** The rows that a report breaks: fejlkode 2 never from straksbooking, no MødetilbudId from there or with fejlkode 3. */
export const brokenRows = (wish: FejlWish): string[] => regler.filter(({ broken }) => broken(wish)).map(({ row }) => row);

/** Where a report stands. */
export type FejlStatus = 'venter' | 'leveret' | 'afvist' | 'opgivet';

/** What becomes of a report after a try. `pauses`: the endpoint itself is wrong, so the wait does not use up the report's 75 hours. */
export type Verdict =
  | { readonly status: 'leveret' | 'afvist' | 'opgivet' }
  | { readonly status: 'venter'; readonly afterMs: number; readonly pauses: boolean };

const second = 1_000;
const longestMs = 3 * 3_600 * second;
/** A report is tried for 75 hours before it rests as undeliverable. */
export const deliveredWithinMs = 75 * 3_600 * second;
const retriedStatuses = new Set([408, 425, 429]);
/** 1, 3, 7, 15, 31 s ... at most 3 h before the next try. */
export const waitAfterTry = (attempt: number): number => Math.min((2 ** Math.min(attempt, 20) - 1) * second, longestMs);

/**
 * FEJL-28: judges one try. 2xx with a receipt is delivered; a 4xx refuses, but for those that ask for patience or tell of a wrong
 * endpoint. `attempt` counts the tries that used up time; `waitedMs` leaves out pauses of the endpoint.
 */
export const judgeTry = (answer: ReceiverAnswer, tried: { readonly attempt: number; readonly waitedMs: number }): Verdict => {
  if (answer.kind === 'taken') return { status: 'leveret' };
  if (pausesEndpoint(answer)) return { status: 'venter', afterMs: pauseMs, pauses: true };
  const refuses = answer.kind === 'status' && answer.status >= 400 && answer.status < 500 && !retriedStatuses.has(answer.status);
  if (refuses) return { status: 'afvist' };
  if (tried.waitedMs >= deliveredWithinMs) return { status: 'opgivet' };
  const asked = answer.kind === 'status' ? (answer.retryAfterMs ?? 0) : 0;
  return { status: 'venter', afterMs: Math.min(Math.max(waitAfterTry(tried.attempt), asked), longestMs), pauses: false };
};

/** Only a report that rests is delivered again: one that waits comes by itself, and one that was taken is the vendor's. */
export const canReplay = (status: FejlStatus): boolean => status === 'afvist' || status === 'opgivet';

const clockErrorMs = 5 * 60 * second;
const oldestMs = 31 * 24 * 3_600 * second;

/** FEJL-26: an error was seen before it is reported, and not long before. A clock of the borger's that is a little ahead is forgiven. */
export const isSensibleFejlTidspunkt = (seen: Date, now: Date): boolean => {
  const ago = now.getTime() - seen.getTime();
  return ago >= -clockErrorMs && ago <= oldestMs;
};
