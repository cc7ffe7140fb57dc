import type { Audience } from '@jobnet/contracts';
import type { Deadline } from './idle.ts';

/** What the tabs of one app tell each other. */
export type SessionNews = { readonly kind: 'used'; readonly deadline: Deadline } | { readonly kind: 'loggedIn' } | { readonly kind: 'loggedOut' };

export interface SessionChannel {
  readonly tell: (news: SessionNews) => void;
  readonly close: () => void;
}

/** Joins the tabs of an audience, so that all of them agree on when the session ends. */
export const openSessionChannel = (audience: Audience, onNews: (news: SessionNews) => void): SessionChannel => {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`jobnet-session-${audience}`);
  channel.onmessage = (event: MessageEvent<SessionNews>) => onNews(event.data);
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
};
