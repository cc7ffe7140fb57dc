import { showMe } from '@jobnet/contracts';
import type { Client } from '../api/client.ts';
import { ProblemError } from '../api/problem-error.ts';
import { deadlineOf, extended, minutesLeft, phaseOf, shouldKeepAlive, type Deadline, type Phase } from './idle.ts';
import { openSessionChannel, type SessionChannel } from './session-channel.ts';
import type { Me } from './session-context.ts';
import { tabStore, type TabStore } from './tab-store.ts';

/** What the pages see of the session. `ended` keeps the last `me`, so that the same person can go on where it stopped. */
export interface WatchState {
  readonly state: 'loading' | 'anonymous' | 'loggedIn' | 'ended';
  readonly me?: Me;
  readonly phase: Phase;
  readonly minutesLeft: number;
}

const tickMs = 1_000;
const checkMs = 60_000;
const personOf = (me: Me): string => [me.role, me.borgerId, me.cvr, me.organisation?.code, me.navn].join('|');

/** Follows one session: counts down, asks the server in the background, and agrees with the other tabs (ID-LOGIN-11). */
export class SessionWatch {
  readonly #client: Client;
  readonly #kept: TabStore;
  readonly #listeners = new Set<() => void>();
  #state: WatchState = { state: 'loading', phase: 'active', minutesLeft: 20 };
  #deadline: Deadline | undefined;
  #channel: SessionChannel | undefined;
  #checkedAt = 0;
  #checking = false;

  constructor(client: Client) {
    this.#client = client;
    this.#kept = tabStore(client.audience);
  }

  readonly current = (): WatchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Begins following; returns how to stop. */
  start(): () => void {
    this.#channel = openSessionChannel(this.#client.audience, (news) => {
      if (news.kind === 'used') this.#follow(news.deadline);
      else if (news.kind === 'loggedOut') this.#end();
      else void this.ask();
    });
    const stopListening = this.#client.listen((what) => (what === 'used' ? this.#used() : this.#end()));
    const timer = setInterval(() => this.#tick(), tickMs);
    const alive = (): void => this.#active();
    const events = ['keydown', 'pointerdown'] as const;
    for (const event of events) document.addEventListener(event, alive, { passive: true });
    void this.ask();
    return () => {
      stopListening();
      clearInterval(timer);
      for (const event of events) document.removeEventListener(event, alive);
      this.#channel?.close();
    };
  }

  /** Asks who is logged in. Without `use` it does not keep the session alive. */
  async ask({ use = false }: { readonly use?: boolean } = {}): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    this.#checkedAt = Date.now();
    try {
      this.#meet(await this.#client.call(showMe, {}, { background: !use }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.status === 401) this.#end();
      else if (this.#deadline && phaseOf(this.#deadline, Date.now()) === 'over') this.#end();
      else if (this.#state.state === 'loading') this.#set({ state: 'anonymous', phase: 'active', minutesLeft: 20 });
    } finally {
      this.#checking = false;
    }
  }

  /** Tells the other tabs that somebody logged in here. */
  announceLogin(): void {
    this.#channel?.tell({ kind: 'loggedIn' });
  }

  /** Forgets what this tab kept, and tells the other tabs that the person logged out here. */
  announceLogout(): void {
    this.#kept.forgetAll();
    this.#channel?.tell({ kind: 'loggedOut' });
  }

  #meet(me: Me): void {
    const before = this.#state.me;
    if (this.#state.state === 'ended' && before && personOf(before) !== personOf(me)) return location.reload();
    this.#set({ state: 'loggedIn', me, phase: 'active', minutesLeft: 20 });
    this.#follow(deadlineOf(me, Date.now()));
  }

  #used(): void {
    if (!this.#deadline || this.#state.state !== 'loggedIn') return;
    this.#follow(extended(this.#deadline, Date.now()));
    this.#channel?.tell({ kind: 'used', deadline: this.#deadline });
  }

  #follow(deadline: Deadline): void {
    this.#deadline = deadline;
    this.#tick();
  }

  #active(): void {
    if (this.#state.state === 'loggedIn' && this.#deadline && shouldKeepAlive(this.#deadline, Date.now())) void this.ask({ use: true });
  }

  #tick(): void {
    if (this.#state.state !== 'loggedIn' || !this.#deadline) return;
    const now = Date.now();
    const phase = phaseOf(this.#deadline, now);
    if (phase === 'over' || (now - this.#checkedAt >= checkMs && !document.hidden)) void this.ask();
    const left = phase === 'warning' ? minutesLeft(this.#deadline, now) : 20;
    if (phase !== 'over' && (phase !== this.#state.phase || left !== this.#state.minutesLeft)) this.#set({ ...this.#state, phase, minutesLeft: left });
  }

  #end(): void {
    this.#deadline = undefined;
    this.#kept.forgetAll();
    const { me } = this.#state;
    this.#set(me ? { state: 'ended', me, phase: 'over', minutesLeft: 0 } : { state: 'anonymous', phase: 'active', minutesLeft: 20 });
  }

  #set(state: WatchState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
