import { annoncetyper, countries, regioner } from '@jobnet/reference-data';
import type { FindJobTexts } from './find-job.texts.ts';
import { standardKm, type Soegning } from './soegning.ts';
import type { Stillingsnavne, Stillingsvalg } from './stillinger.ts';

/** One criterion in words, and what remains without it. */
export interface Chip<T> {
  readonly tekst: string;
  readonly uden: T;
}

type Texts = FindJobTexts['kriterier'];

/** What Find job calls a region. */
export const regionsnavn = (kode: string): string => regioner.all.find((region) => region.jobnetCode === kode)?.jobnetLabel ?? kode;

/** The chosen stillingsbetegnelser and aliases in words. */
export const chipsAfStillinger = <T extends Stillingsvalg>(valg: T, navne: Stillingsnavne, t: Texts): readonly Chip<T>[] => [
  ...valg.conceptUri.map((uri) => ({
    tekst: t.stilling(navne.stilling(uri) ?? t.ukendtStilling),
    uden: { ...valg, conceptUri: valg.conceptUri.filter((one) => one !== uri) },
  })),
  ...valg.aliasId.map((id) => {
    const navn = navne.alias(id);
    return { tekst: navn ? t.alias(navn.alias, navn.stilling) : t.ukendtStilling, uden: { ...valg, aliasId: valg.aliasId.filter((one) => one !== id) } };
  }),
];

/** The criteria a jobagent does not watch for. */
export const chipsUdenforJobagent = (soegning: Soegning, t: Texts): readonly Chip<Soegning>[] => {
  const chip = (tekst: string | false | undefined, uden: Partial<Soegning>): readonly Chip<Soegning>[] => (tekst ? [{ tekst, uden: { ...soegning, ...uden } }] : []);
  const { q, postnummer, deltid, fast, annoncetype, land } = soegning;
  return [
    ...chip(q && t.q(q), { q: undefined }),
    ...chip(postnummer && t.postnummer(postnummer, soegning.km), { postnummer: undefined, km: standardKm }),
    ...chip(soegning.intetFastArbejdssted && t.intet, { intetFastArbejdssted: false }),
    ...chip(deltid !== undefined && (deltid ? t.deltid : t.fuldtid), { deltid: undefined }),
    ...chip(fast !== undefined && (fast ? t.fast : t.tidsbegraenset), { fast: undefined }),
    ...chip(annoncetype && annoncetyper.nameOf(annoncetype), { annoncetype: undefined }),
    ...chip(land && countries.nameOf(land), { land: undefined }),
    ...chip(soegning.hotjob && t.hotjob, { hotjob: false }),
  ];
};

/** "Dine søgekriterier": every criterion in words. */
export const chipsAf = (soegning: Soegning, navne: Stillingsnavne, t: Texts): readonly Chip<Soegning>[] => [
  ...chipsAfStillinger(soegning, navne, t),
  ...soegning.region.map((kode) => ({ tekst: regionsnavn(kode), uden: { ...soegning, region: soegning.region.filter((one) => one !== kode) } })),
  ...chipsUdenforJobagent(soegning, t),
];
