/** A borger of the demo world. All invented: no CPR number here can belong to anyone. */
export interface DemoBorger {
  readonly navn: string;
  /** Ten digits, no hyphen. */
  readonly cpr: string;
  /** Kommunekode. */
  readonly kommune: string;
  readonly email: string;
}

const KOEBENHAVN = '0101';
const AARHUS = '0751';
const ODENSE = '0461';
const ESBJERG = '0561';
const AALBORG = '0851';

const borger = (navn: string, cpr: string, kommune: string): DemoBorger => ({ navn, cpr: cpr.replace('-', ''), kommune, email: `${asciiDots(navn)}@example.test` });

const asciiDots = (navn: string): string =>
  navn.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll(' ', '.');

/** Dagpenge (kontaktgruppe 1), HK a-kasse, not tilmeldt: the newcomer of the main job. */
export const annaLund = borger('Anna Lund', '140392-1128', KOEBENHAVN);
/** 23 years, uddannelseshjælp (12); has UDB, SU, eIndkomst and Ydelsesregister data. */
export const bilalHansen = borger('Bilal Hansen', '220703-4433', AARHUS);
/** Fleksjobvisiteret ledig (7); no "Jeg søger job som". */
export const carlaNyby = borger('Carla Nyby', '090581-2244', ODENSE);
/** No kontaktgruppe: cannot book meetings. */
export const dagmarFriis = borger('Dagmar Friis', '171168-3440', ESBJERG);
/** Integrationsprogram (3); Min plan with contract. */
export const erikSkov = borger('Erik Skov', '051174-1159', AALBORG);
/** Dagpenge (1), tilmeldt; navne- og adressebeskyttelse. */
export const frejaKold = borger('Freja Kold', '280297-2226', ODENSE);
/** Dagpenge (1), tilmeldt; no MitID, old brugerkoder. */
export const gunnarHolm = borger('Gunnar Holm', '300665-0363', ESBJERG);
/** Applies for kontanthjælp (2; kontakthjælp box until confirmed). */
export const halaYusuf = borger('Hala Yusuf', '110895-3258', KOEBENHAVN);
/** 24 years, dagpenge (1) with uddannelsespålæg. */
export const idaBang = borger('Ida Bang', '061102-5690', AARHUS);
/** Jobafklaring (13), case with rehabiliteringsteamet. */
export const jensVig = borger('Jens Vig', '190779-2037', AALBORG);
/** Dagpenge (1), tilmeldt, CV searchable, active bookingfrist. */
export const karlOest = borger('Karl Øst', '020890-1149', KOEBENHAVN);
/** Dagpenge (1), tilmeldt, udgået stillingsbetegnelse ("Telefonist"). */
export const loneDahl = borger('Lone Dahl', '250386-0118', ODENSE);
/** Dagpenge (1), tilmeldt, active bookingfrist; his vendor is down: the way to a booking-fejl. */
export const madsBro = borger('Mads Bro', '160585-0477', ESBJERG);

/** All borgere of the demo world, in the alphabet's order. */
export const borgere: readonly DemoBorger[] = [
  annaLund, bilalHansen, carlaNyby, dagmarFriis, erikSkov, frejaKold, gunnarHolm, halaYusuf, idaBang, jensVig, karlOest, loneDahl, madsBro,
];

/** A company of the demo world and those who act for it with MitID Erhverv. */
export interface DemoVirksomhed {
  readonly navn: string;
  readonly cvr: string;
  readonly brugere: readonly string[];
}

export const nordlysByg: DemoVirksomhed = { navn: 'Nordlys Byg A/S', cvr: '99100028', brugere: ['Mette Nord', 'Per Lys'] };
export const havnensCafe: DemoVirksomhed = { navn: 'Havnens Café ApS', cvr: '99100133', brugere: ['Olga Havn'] };
/** Konfliktramt. */
export const konfliktTransport: DemoVirksomhed = { navn: 'Konflikt Transport A/S', cvr: '99100168', brugere: ['Kim Frakt'] };
/** CVR status OPHØRT: must be refused. */
export const ophoertHandel: DemoVirksomhed = { navn: 'Ophørt Handel ApS', cvr: '99100273', brugere: ['Ib Slut'] };
/** Twelve contact persons: two pages. */
export const sydvestPleje: DemoVirksomhed = { navn: 'Sydvest Pleje I/S', cvr: '99100427', brugere: ['Eva Syd'] };

/** Members of staff and vendor employees by the name the MitID simulator lists. */
export const medarbejdere = {
  sanneBerg: { navn: 'Sanne Berg', organisation: { kind: 'kommune', code: KOEBENHAVN } },
  tomAaby: { navn: 'Tom Aaby', organisation: { kind: 'kommune', code: AARHUS } },
  elinToft: { navn: 'Elin Toft', organisation: { kind: 'kommune', code: ESBJERG } },
  boKrag: { navn: 'Bo Krag', organisation: { kind: 'kommune', code: ODENSE } },
  rieLind: { navn: 'Rie Lind', organisation: { kind: 'kommune', code: AALBORG } },
  stineRavn: { navn: 'Stine Ravn', organisation: { kind: 'star', code: 'star' } },
  jonasElm: { navn: 'Jonas Elm', organisation: { kind: 'star', code: 'star' } },
  oleDrift: { navn: 'Ole Drift', organisation: { kind: 'star', code: 'star' } },
  ullaSvane: { navn: 'Ulla Svane', organisation: { kind: 'star', code: 'star' } },
  ninaPlan: { navn: 'Nina Plan', organisation: { kind: 'leverandoer', code: '99100532' } },
  maxNu: { navn: 'Max Nu', organisation: { kind: 'leverandoer', code: '99100567' } },
  kajaDato: { navn: 'Kaja Dato', organisation: { kind: 'leverandoer', code: '99100672' } },
} as const;
