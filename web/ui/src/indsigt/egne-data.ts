import type { AnswerOf, showEgneDataICitizen } from '@jobnet/contracts';

/** The endpoint by which a part of Jobnet tells what it holds of the caller; the same in every part. */
export type Kilde = typeof showEgneDataICitizen;

/** One part's own answer. */
export type EgneData = AnswerOf<Kilde>;

/** Where each part tells what it holds, in the order of the file. */
export type Kilder<Del extends string> = Readonly<Record<Del, Kilde>>;

/** What was fetched: each part's answer, and the parts that did not answer. */
export interface Hentet<Del extends string> {
  readonly svar: Readonly<Partial<Record<Del, EgneData>>>;
  readonly mangler: readonly Del[];
}

const delene = <Del extends string>(record: Readonly<Partial<Record<Del, unknown>>>): Del[] => Object.keys(record) as Del[];

/** Asks every part for itself; one that is down is named and takes nothing from the others. */
export const hentAlle = async <Del extends string>(kilder: Kilder<Del>, hent: (kilde: Kilde) => Promise<EgneData>): Promise<Hentet<Del>> => {
  const dele = delene(kilder);
  const svar = await Promise.allSettled(dele.map((del) => hent(kilder[del])));
  return {
    svar: Object.fromEntries(svar.flatMap((one, index) => (one.status === 'fulfilled' ? [[dele[index], one.value]] : []))) as Hentet<Del>['svar'],
    mangler: dele.filter((_del, index) => svar[index]?.status === 'rejected'),
  };
};

interface Ord {
  readonly titel: string;
  readonly mangler: string;
}

/** The file: one chapter a part, in words, and the parts that are not in it by name. */
export const filOf = <Del extends string>({ svar, mangler }: Hentet<Del>, navne: Readonly<Record<Del, string>>, ord: Ord): string => {
  const kapitler = delene(svar).map((del) => [navne[del], { hentet: svar[del]?.hentet, ...indhold(svar[del]) }] as const);
  const manglende = mangler.length > 0 ? { [ord.mangler]: mangler.map((del) => navne[del]) } : {};
  return JSON.stringify({ titel: ord.titel, ...manglende, ...Object.fromEntries(kapitler) }, null, 2);
};

const indhold = (data: EgneData | undefined): Record<string, unknown> => Object.fromEntries(data?.dele.map(({ linjer, navn }) => [navn, linjer]) ?? []);
