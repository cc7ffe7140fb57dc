import { LoginsSessionsKlienter1700000002000 } from './1700000002000-logins-sessions-klienter.ts';

/** identity's own migrations, oldest first. */
export const migrations = [LoginsSessionsKlienter1700000002000];
