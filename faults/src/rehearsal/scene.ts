import type { Admin } from 'kafkajs';
import type { Query } from '../real/database.ts';
import type { RunningServices } from '../real/running-services.ts';
import type { ServicesSystem } from '../real/services-system.ts';

/** What a scene is played with. */
export interface Props {
  readonly system: ServicesSystem;
  /** The same with the fagsystemer that call it. */
  readonly services: RunningServices;
  readonly admin: Admin;
  /** Asks a service's database as its administrator; `postgres` is the server's own. */
  readonly ask: <T>(database: string, work: (query: Query) => Promise<T>) => Promise<T>;
  /** Runs a command of the page that is being rehearsed, with the words in angle brackets filled in. */
  readonly act: (begins: string, words: Readonly<Record<string, string>>) => Promise<void>;
}

/** A trouble that has begun. */
export interface Trouble {
  /** What stands for the page's words in angle brackets; asked once the alert fires. */
  readonly words?: () => Promise<Readonly<Record<string, string>>>;
  /** Does what the page says under Act. */
  readonly mend: () => Promise<void>;
}

/** One trouble, and the alerts that must tell of it. */
export interface Scene {
  readonly alerts: readonly string[];
  readonly what: string;
  readonly begin: (props: Props) => Promise<Trouble>;
}
