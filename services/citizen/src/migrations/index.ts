import { Citizen1764000000000 } from './1764000000000-citizen.ts';
import { LockBorger1764200000000 } from './1764200000000-lock-borger.ts';
import { TilhoersforholdSavnet1764300000000 } from './1764300000000-tilhoersforhold-savnet.ts';
import { IndsatsFravaerJoblog1764400000000 } from './1764400000000-indsats-fravaer-joblog.ts';

/** Oldest first. */
export const migrations = [Citizen1764000000000, LockBorger1764200000000, TilhoersforholdSavnet1764300000000, IndsatsFravaerJoblog1764400000000];
