/** How long a session lives without use, and how long before its end the person is asked (ID-LOGIN-11). */
export const idleMs = 20 * 60_000;
export const warningMs = 5 * 60_000;
/** Typing and clicking keep the session alive, told to the server at most this often. */
export const keepAliveMs = 60_000;

/** What the browser knows of its session: when it ends unless used, and when whatever is done. Moments of `Date.now()`. */
export interface Deadline {
  readonly endsAt: number;
  readonly latestAt: number;
}

export type Phase = 'active' | 'warning' | 'over';

/** Where the session is now. */
export const phaseOf = ({ endsAt }: Deadline, now: number): Phase => (now >= endsAt ? 'over' : endsAt - now <= warningMs ? 'warning' : 'active');

/** The deadline by the server's countdown, which does not depend on this computer's clock. */
export const deadlineOf = (me: { readonly sekunderTilbage: number; readonly sessionUdloeber: string; readonly sessionSenest: string }, now: number): Deadline => {
  const endsAt = now + me.sekunderTilbage * 1_000;
  return { endsAt, latestAt: endsAt + Date.parse(me.sessionSenest) - Date.parse(me.sessionUdloeber) };
};

/** The deadline after something was used just now. */
export const extended = ({ latestAt }: Deadline, now: number): Deadline => ({ endsAt: Math.min(now + idleMs, latestAt), latestAt });

/** Whether typing or clicking now should be told to the server: not too often, and not once the person has been asked. */
export const shouldKeepAlive = (deadline: Deadline, now: number): boolean =>
  phaseOf(deadline, now) === 'active' && deadline.endsAt - now < idleMs - keepAliveMs && deadline.endsAt < deadline.latestAt;

/** Whole minutes left, for the words in the warning. */
export const minutesLeft = ({ endsAt }: Deadline, now: number): number => Math.max(0, Math.ceil((endsAt - now) / 60_000));
