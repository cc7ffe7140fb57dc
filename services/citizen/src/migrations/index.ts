import { Citizen1764000000000 } from './1764000000000-citizen.ts';

/** Oldest first. */
export const migrations = [Citizen1764000000000];
