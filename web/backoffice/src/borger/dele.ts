import type { ComponentType } from 'react';
import { Brugerkoder } from '../brugerkoder/brugerkoder.tsx';
import { Moeder } from '../moeder/moeder.tsx';
import { Ansaettelsesbetingelser } from './ansaettelsesbetingelser.tsx';
import { Bookingfrister } from './bookingfrister.tsx';
import { Jobagenter } from './jobagenter.tsx';
import { Joboensker } from './joboensker.tsx';
import { Kontaktoplysninger } from './kontaktoplysninger.tsx';
import { Tilhoersforhold } from './tilhoersforhold.tsx';
import { Tilmelding } from './tilmelding.tsx';
import type { borgerTexts } from './borger.texts.ts';

/** What every part of a borger's page gets. */
export interface DelProps {
  readonly borgerId: string;
}

/** The parts of a borger's page, as their addresses name them. */
export type Del = keyof (typeof borgerTexts)['da']['dele'];

export const dele: Readonly<Record<Del, ComponentType<DelProps>>> = {
  tilhoersforhold: Tilhoersforhold,
  kontaktoplysninger: Kontaktoplysninger,
  tilmelding: Tilmelding,
  moeder: Moeder,
  bookingfrister: Bookingfrister,
  joboensker: Joboensker,
  ansaettelsesbetingelser: Ansaettelsesbetingelser,
  jobagenter: Jobagenter,
  brugerkoder: Brugerkoder,
};

/** Whether an address names a part. */
export const erDel = (value: string): value is Del => value in dele;
