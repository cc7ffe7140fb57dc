import { showEgneDataIBooking, showEgneDataICitizen, showEgneDataIIdentity, showEgneDataINotifications, type AnswerOf } from '@jobnet/contracts';
import type { Del } from './dele.texts.ts';

/** One part's own answer. */
export type EgneData = AnswerOf<typeof showEgneDataICitizen>;

/** Where each part tells what it holds. */
export const kilder = {
  identity: showEgneDataIIdentity,
  citizen: showEgneDataICitizen,
  booking: showEgneDataIBooking,
  notifications: showEgneDataINotifications,
} as const satisfies Record<Del, unknown>;

/** What was fetched: each part's answer, and the parts that did not answer. */
export interface Hentet {
  readonly svar: Readonly<Partial<Record<Del, EgneData>>>;
  readonly mangler: readonly Del[];
}

/** Asks every part for itself; one that is down is named and takes nothing from the others. */
export const hentAlle = async (hent: (kilde: (typeof kilder)[Del]) => Promise<EgneData>): Promise<Hentet> => {
  const dele = Object.keys(kilder) as Del[];
  const svar = await Promise.allSettled(dele.map((del) => hent(kilder[del])));
  return {
    svar: Object.fromEntries(svar.flatMap((one, index) => (one.status === 'fulfilled' ? [[dele[index], one.value]] : []))),
    mangler: dele.filter((_del, index) => svar[index]?.status === 'rejected'),
  };
};

interface Ord {
  readonly titel: string;
  readonly mangler: string;
}

/** The file: one chapter a part, in words, and the parts that are not in it by name. */
export const filOf = ({ svar, mangler }: Hentet, navne: Readonly<Record<Del, string>>, ord: Ord): string => {
  const kapitler = (Object.keys(svar) as Del[]).map((del) => [navne[del], { hentet: svar[del]?.hentet, ...indhold(svar[del]) }]);
  const manglende = mangler.length > 0 ? { [ord.mangler]: mangler.map((del) => navne[del]) } : {};
  return JSON.stringify({ titel: ord.titel, ...manglende, ...Object.fromEntries(kapitler) }, null, 2);
};

const indhold = (data: EgneData | undefined): Record<string, unknown> => Object.fromEntries(data?.dele.map(({ linjer, navn }) => [navn, linjer]) ?? []);
