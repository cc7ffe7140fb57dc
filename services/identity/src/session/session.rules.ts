import { nytLoginKraeves, type Principal, Refusal } from '@jobnet/contracts';

/** ID-LOGIN-11: minutes without a click after which a session is dead. */
export const idleMinutes = 20;
/** Hours after login at which a session ends whatever is done. */
export const absoluteHours = 8;

/** ASVS 7.5.2: minutes after login in which one may end other sessions of one's own. */
export const freshMinutes = 10;

const idleMs = idleMinutes * 60_000;
const absoluteMs = absoluteHours * 3_600_000;
/** The last use is written at most once a second. */
const writeEveryMs = 1_000;

/** How somebody logged in: at the broker, or with brugerkoder, whose adgangskode may have to be changed first (ID-KODE-19). */
export type Loginvej =
  | { readonly slags: 'broker'; readonly issuer: string; readonly subject: string; readonly sid?: string }
  | { readonly slags: 'brugerkoder'; readonly skalSkifteAdgangskode: boolean };

/** ID-KODE-20: until the adgangskode is changed the borger is somebody else to every service: a role that hardly any endpoint names. */
export const principalIn = (session: { readonly skalSkifteAdgangskode: boolean }, principal: Principal): Principal =>
  session.skalSkifteAdgangskode ? { ...principal, role: 'adgangskodeskifter' } : principal;

/** Refuses unless the login that a session came of is fresh. */
export const requireFreshLogin = ({ createdAt }: Pick<SessionTimes, 'createdAt'>, now: Date): void => {
  if (now.getTime() - createdAt.getTime() >= freshMinutes * 60_000) throw new Refusal(nytLoginKraeves, { minutter: freshMinutes });
};

/** What a session's life depends on. */
export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly endedAt: Date | null;
}

export type SessionDeath = 'idle' | 'absolute' | 'ended';

/** A session as it stands after a use. `write` says whether the new last use is worth a write. */
export type SessionLife =
  | { readonly state: 'alive'; readonly lastUsedAt: Date; readonly endsAt: Date; readonly endsAtLatest: Date; readonly write: boolean }
  | { readonly state: 'dead'; readonly reason: SessionDeath };

/**
 * ID-LOGIN-11: whether a session lives, given a use of it (a click now, or one reported late; background calls are no use). At 20:00
 * after the last use it is dead, at 19:59 alive. A use counts only if the session was alive at that moment.
 */
export const lifeOf = (session: SessionTimes, use: { readonly now: Date; readonly usedAt?: Date }): SessionLife => {
  if (session.endedAt) return { state: 'dead', reason: 'ended' };
  const latest = session.createdAt.getTime() + absoluteMs;
  const last = session.lastUsedAt.getTime();
  const used = use.usedAt?.getTime();
  const counts = used !== undefined && used > last && used < last + idleMs && used < latest;
  const lastUsed = counts ? used : last;
  const now = use.now.getTime();
  if (now >= latest) return { state: 'dead', reason: 'absolute' };
  if (now >= lastUsed + idleMs) return { state: 'dead', reason: 'idle' };
  return {
    state: 'alive',
    lastUsedAt: new Date(lastUsed),
    endsAt: new Date(Math.min(lastUsed + idleMs, latest)),
    endsAtLatest: new Date(latest),
    write: lastUsed - last >= writeEveryMs,
  };
};

/** When the gateway says that a session was used: now, some time ago (served from its cache), or not at all. */
export const useOf = (question: { readonly background: boolean; readonly usedMsAgo?: number; readonly now: Date }): Date | undefined => {
  if (!question.background) return question.now;
  return question.usedMsAgo === undefined ? undefined : new Date(question.now.getTime() - question.usedMsAgo);
};
