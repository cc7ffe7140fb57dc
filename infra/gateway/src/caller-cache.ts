import type { CallerAnswer, Credential, Use } from './identity-client.ts';

/** How long an answer is kept: the bound on how long a session lives on after it was ended elsewhere. */
export const keepMs = 5_000;
const retryMs = 1_000;
/** A use older than this is no longer reported; identity takes none older than 30 s. */
const reportableMs = 25_000;
const maxEntries = 50_000;

interface Entry {
  readonly key: string;
  readonly credential: Credential;
  answer?: CallerAnswer;
  keepUntil: number;
  asking?: Promise<CallerAnswer>;
  /** The last real use that identity has not heard of. */
  usedAt?: number;
  timer?: NodeJS.Timeout;
}

/**
 * Remembers identity's answers for at most 5 s, so that identity is asked at most once per session and 5 s. A use that the memory served is
 * reported when the answer expires (ID-LOGIN-11: 19:59 after the last click still lives); background calls are never use.
 */
export class CallerCache {
  readonly #ask: (credential: Credential, use: Use) => Promise<CallerAnswer>;
  readonly #entries = new Map<string, Entry>();

  constructor(ask: (credential: Credential, use: Use) => Promise<CallerAnswer>) {
    this.#ask = ask;
  }

  /** Who this caller is. Throws when identity does not answer and nothing fresh is remembered. */
  async resolve(credential: Credential, use: { readonly background: boolean }): Promise<CallerAnswer> {
    const entry = this.#entryOf(credential);
    const now = performance.now();
    const remembered = entry.asking ?? (now < entry.keepUntil ? entry.answer : undefined);
    if (remembered === undefined) return this.#question(entry, use.background);
    if (!use.background) entry.usedAt = now;
    return remembered;
  }

  /** Forgets what is known of a caller, because it has just logged out. */
  drop(credential: Credential): void {
    this.#forget(keyOf(credential));
  }

  /** Forgets every session of the person behind a session, because the person's access has just been deleted (ID-SLET-01). */
  dropPerson(credential: Credential): void {
    const person = personIn(this.#entries.get(keyOf(credential)));
    this.drop(credential);
    if (person === undefined) return;
    for (const [key, entry] of this.#entries) if (personIn(entry) === person) this.#forget(key);
  }

  /** Reports the uses that identity has not heard of, and forgets everything. */
  async close(): Promise<void> {
    const entries = [...this.#entries.values()];
    for (const { timer } of entries) clearTimeout(timer);
    await Promise.allSettled(entries.filter(({ usedAt }) => usedAt !== undefined).map((entry) => this.#question(entry, true)));
    for (const { timer } of entries) clearTimeout(timer);
    this.#entries.clear();
  }

  #entryOf(credential: Credential): Entry {
    const key = keyOf(credential);
    const known = this.#entries.get(key);
    if (known) return known;
    const oldest = this.#entries.size >= maxEntries ? this.#entries.keys().next().value : undefined;
    if (oldest !== undefined) this.#forget(oldest);
    const entry: Entry = { key, credential, keepUntil: 0 };
    this.#entries.set(key, entry);
    return entry;
  }

  #question(entry: Entry, background: boolean): Promise<CallerAnswer> {
    const { usedAt } = entry;
    entry.usedAt = undefined;
    clearTimeout(entry.timer);
    const usedMsAgo = usedAt === undefined || !background ? undefined : Math.round(performance.now() - usedAt);
    entry.asking = this.#ask(entry.credential, { background, ...(usedMsAgo === undefined ? {} : { usedMsAgo }) }).then(
      (answer) => {
        entry.answer = answer;
        this.#settle(entry, answer.state === 'alive' ? Math.min(keepMs, answer.idleSeconds * 1_000) : keepMs);
        return answer;
      },
      (error: unknown) => {
        entry.answer = undefined;
        entry.usedAt ??= usedAt;
        this.#settle(entry, retryMs);
        throw error;
      },
    );
    return entry.asking;
  }

  #settle(entry: Entry, keptMs: number): void {
    entry.asking = undefined;
    entry.keepUntil = performance.now() + keptMs;
    entry.timer = setTimeout(() => this.#expire(entry), keptMs);
    entry.timer.unref();
  }

  #expire(entry: Entry): void {
    const { usedAt } = entry;
    const reportable = usedAt !== undefined && performance.now() - usedAt < reportableMs && entry.answer?.state !== 'dead';
    if (!reportable || entry.credential.kind === 'machine') this.#forget(entry.key);
    else this.#question(entry, true).catch(noAnswerYet);
  }

  #forget(key: string): void {
    clearTimeout(this.#entries.get(key)?.timer);
    this.#entries.delete(key);
  }
}

const personIn = (entry: Entry | undefined): string | undefined => (entry?.answer?.state === 'alive' ? entry.answer.principal.id : undefined);

const keyOf = (credential: Credential): string =>
  credential.kind === 'session' ? `${credential.audience}:${credential.secret}` : `machine:${credential.accessToken}`;

/** A report that failed is kept, and tried again when the entry's timer fires. */
const noAnswerYet = (): void => undefined;
