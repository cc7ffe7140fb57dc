import type { submitMyndighedsannonce, RequestOf } from '@jobnet/contracts';
import { type Annonceplan, planAnnoncer } from './annonce-plan.ts';
import { efternavne, fornavne, omraadetekster } from './annonce.texts.ts';
import { beskrivelseFor, titelFor } from './annonce-tekst.ts';
import { SeededRandom } from './seeded-random.ts';

/** An ad as the API takes it. */
export type Annoncewish = RequestOf<typeof submitMyndighedsannonce>['body'];

/** An ad and the machine client that sends it. */
export interface DemoAnnonce {
  readonly nummer: number;
  readonly klientId: string;
  readonly wish: Annoncewish;
}

const dayMs = 86_400_000;
const publishedInRegion: Readonly<Record<string, readonly string[]>> = {
  '1084': ['fagsystem-koebenhavn', 'fagsystem-hk'],
  '1085': ['fagsystem-hk', 'fagsystem-foa'],
  '1083': ['fagsystem-odense', 'fagsystem-esbjerg'],
  '1082': ['fagsystem-aarhus', 'fagsystem-foa'],
  '1081': ['fagsystem-aalborg'],
};
/** EURES ads of which some are abroad. */
const abroad = [{ land: 'SE', postnummer: '211 20', by: 'Malmö' }, { land: 'DE', postnummer: '24937', by: 'Flensburg' }, { land: 'NO', postnummer: '0150', by: 'Oslo' }];

/** The demo world's ads (demo-world.md "Ads and CVs"): pure, and the same for the same seed and day. */
export const generateAnnoncer = (wish: { readonly antal: number; readonly seed: number; readonly idag: string }): DemoAnnonce[] => {
  const used = new Set<string>();
  const random = new SeededRandom(wish.seed + 1);
  return planAnnoncer(wish).map((plan) => {
    const annonce = { nummer: plan.nummer, klientId: random.pick(publishedInRegion[plan.region] ?? ['fagsystem-hk']), wish: annonceOf(plan, { random, used, idag: wish.idag }) };
    used.add(annonce.wish.titel);
    return annonce;
  });
};

interface Making {
  readonly random: SeededRandom;
  readonly used: ReadonlySet<string>;
  readonly idag: string;
}

const annonceOf = (plan: Annonceplan, { random, used, idag }: Making): Annoncewish => {
  const tekst = omraadetekster[plan.stilling.omraade];
  if (!tekst) throw new Error(`There are no texts for erhvervsområde ${plan.stilling.omraade}`);
  const arbejdssted = placeOf(plan, random);
  const emne = { stilling: plan.stilling.name, by: ('by' in arbejdssted ? arbejdssted.by : undefined) ?? plan.sted.bynavn, tekst };
  const snarest = random.chance(0.15);
  const anonym = plan.slags === 'anonym';
  return {
    titel: titelFor(emne, random, used),
    beskrivelse: beskrivelseFor(emne, random),
    conceptUri: plan.stilling.conceptUri,
    ...(plan.aliasId ? { aliasId: plan.aliasId } : {}),
    annoncetype: plan.slags === 'almindelig' && random.chance(0.08) ? 'Fleksjob' : plan.stilling.omraade === '230000' ? 'Elev' : 'Ordinaert',
    arbejdssted,
    arbejdstider: random.chance(0.6) ? tekst.tider.slice(0, 1) : random.some(tekst.tider, random.whole(1, 3)).sort(),
    deltid: random.chance(0.25),
    fast: random.chance(0.85),
    snarest,
    ...(snarest ? {} : { ansoegningsfrist: dayAfter(idag, random.whole(7, 56)) }),
    antalStillinger: random.chance(0.8) ? 1 : random.whole(2, 5),
    kontaktpersoner: contactsOf(random),
    ansoegning: random.chance(0.7) ? { url: `https://ansoeg.example.test/job/${plan.nummer + 1}` } : { email: `job${plan.nummer + 1}@example.test` },
    hotjob: plan.slags === 'hotjob',
    workindenmark: plan.slags === 'workindenmark',
    eures: plan.slags === 'eures',
    anonym,
    ...(anonym ? {} : { cvr: plan.slags === 'almindelig' && random.chance(0.2) ? random.pick(Object.values(omraadetekster)).cvr : tekst.cvr }),
    indsender: { navn: 'Jobformidlingen', email: 'jobformidlingen@example.test' },
  };
};

const placeOf = (plan: Annonceplan, random: SeededRandom) => {
  if (plan.slags === 'eures' && plan.nummer % 2 === 0) return random.pick(abroad);
  if (plan.slags === 'almindelig' && random.chance(0.05)) return { intetFastArbejdssted: true };
  return { postnummer: plan.sted.postnr, by: plan.sted.bynavn, kommunekode: plan.sted.kommune };
};

const contactsOf = (random: SeededRandom) =>
  Array.from({ length: random.whole(0, 2) }, () => {
    const [fornavn, efternavn] = [random.pick(fornavne), random.pick(efternavne)];
    const email = `${fornavn}.${efternavn}@example.test`.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
    return { navn: `${fornavn} ${efternavn}`, email, ...(random.chance(0.6) ? { telefon: `7000${random.whole(1000, 9999)}` } : {}) };
  });

const dayAfter = (dato: string, days: number): string => new Date(Date.parse(`${dato}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
