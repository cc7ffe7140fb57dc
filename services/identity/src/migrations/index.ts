import { LoginsSessionsKlienter1700000002000 } from './1700000002000-logins-sessions-klienter.ts';
import { Brugerkoder1700000003000 } from './1700000003000-brugerkoder.ts';
import { Vilkaarsbrud1700000004200 } from './1700000004200-vilkaarsbrud.ts';
import { SessionEnhed1700000004300 } from './1700000004300-session-enhed.ts';
import { LogoutTokens1700000004400 } from './1700000004400-logout-tokens.ts';
import { SessionLukning1700000004500 } from './1700000004500-session-lukning.ts';
import { FoersteAdgangskode1700000004600 } from './1700000004600-foerste-adgangskode.ts';
import { TidligereCpr1700000004700 } from './1700000004700-tidligere-cpr.ts';

/** identity's own migrations, oldest first. */
export const migrations = [
  LoginsSessionsKlienter1700000002000, Brugerkoder1700000003000, Vilkaarsbrud1700000004200, SessionEnhed1700000004300, LogoutTokens1700000004400,
  SessionLukning1700000004500, FoersteAdgangskode1700000004600, TidligereCpr1700000004700,
];
