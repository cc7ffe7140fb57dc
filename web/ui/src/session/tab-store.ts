import type { Audience } from '@jobnet/contracts';

/** What an app keeps in one tab, also over a reload, until the session is over. Nobody's name, number or mail may lie in its storage (ASVS 14.3.3). */
export interface TabStore {
  readonly read: (key: string) => unknown;
  readonly keep: (key: string, value: unknown) => void;
  /** In memory alone, so that it may be about a person: it is there when a page comes back, and gone after a reload. */
  readonly hold: (key: string, value: unknown) => void;
  readonly held: (key: string) => unknown;
  readonly forget: (key: string) => void;
  /** At logout, and when the session has run out (ASVS 14.3.1). */
  readonly forgetAll: () => void;
}

const memory = new Map<string, unknown>();

/** The store of one app; the apps share an origin, and each forgets its own. */
export const tabStore = (audience: Audience, storage: () => Storage = () => sessionStorage): TabStore => {
  const prefix = `jobnet-${audience}-`;
  return {
    read: (key) => {
      const kept = storage().getItem(prefix + key);
      return kept === null ? undefined : (JSON.parse(kept) as unknown);
    },
    keep: (key, value) => storage().setItem(prefix + key, JSON.stringify(value)),
    hold: (key, value) => void memory.set(prefix + key, value),
    held: (key) => memory.get(prefix + key),
    forget: (key) => {
      storage().removeItem(prefix + key);
      memory.delete(prefix + key);
    },
    forgetAll: () => {
      const keys = Array.from({ length: storage().length }, (_, index) => storage().key(index) ?? '');
      for (const key of keys) if (key.startsWith(prefix)) storage().removeItem(key);
      for (const key of memory.keys()) if (key.startsWith(prefix)) memory.delete(key);
    },
  };
};
