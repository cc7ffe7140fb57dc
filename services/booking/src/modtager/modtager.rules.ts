/** How a vendor's receiver answered one call. */
export type ReceiverAnswer =
  | { readonly kind: 'taken' }
  /** An HTTP status, with Retry-After in ms if the vendor gave one. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMs?: number }
  /** A 2xx whose body is no receipt: HTML from a firewall, bad JSON, too much of it. */
  | { readonly kind: 'insane' }
  | { readonly kind: 'unreachable'; readonly why: 'tid' | 'certifikat' | 'forbindelse' }
  /** The address leads to where we do not go: not https, or not a public address. */
  | { readonly kind: 'forbidden' };

const pausingStatuses: ReadonlySet<number> = new Set([401, 403, 404, 410]);

/** Whether the answer says that the endpoint itself is wrong, so that no report can come through until it is put right. */
export const pausesEndpoint = (answer: ReceiverAnswer): boolean => answer.kind === 'forbidden' || (answer.kind === 'status' && pausingStatuses.has(answer.status));

/** Whether the answer shows that a paused endpoint is there again. No answer at all shows nothing. */
export const endsPause = (answer: ReceiverAnswer): boolean => answer.kind !== 'unreachable' && !pausesEndpoint(answer);

const words = { taken: 'modtaget', insane: 'ugyldigt svar', forbidden: 'adressen er ikke tilladt' } as const;
const silence = { tid: 'intet svar inden 15 sekunder', certifikat: 'certifikatet er ikke gyldigt', forbindelse: 'ingen forbindelse' } as const;

/** A call in a few words for the vendor's page; never the body. */
export const wordOf = (answer: ReceiverAnswer): string => {
  if (answer.kind === 'status') return `HTTP ${answer.status}`;
  return answer.kind === 'unreachable' ? silence[answer.why] : words[answer.kind];
};

/** What Retry-After asks for, in ms: seconds, or an HTTP date. Nothing when it cannot be read or is over. */
export const retryAfterMsOf = (value: string | undefined, now: Date): number | undefined => {
  if (value === undefined) return undefined;
  const ms = /^\s*\d+\s*$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now.getTime();
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
};

/** A time in which the endpoint was paused; `til` is missing while it is. */
export interface Pause {
  readonly fra: Date;
  readonly til: Date | null;
}

/** How long something has waited since `fra`, without the time in which the endpoint was paused. Pauses do not overlap. */
export const countedWaitMs = (fra: Date, now: Date, pauses: readonly Pause[]): number => {
  const within = (moment: Date): number => Math.min(Math.max(moment.getTime(), fra.getTime()), now.getTime());
  const paused = pauses.reduce((sum, pause) => sum + within(pause.til ?? now) - within(pause.fra), 0);
  return Math.max(0, now.getTime() - fra.getTime() - paused);
};

/** A paused endpoint is asked again by one report this often; the others wait for its answer. */
export const pauseMs = 15 * 60_000;
/** A vendor's duty is warned at most this often. */
export const warnedEveryMs = 24 * 3_600_000;
