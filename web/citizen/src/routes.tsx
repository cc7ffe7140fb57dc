import type { PageRoute } from '@jobnet/web-ui';
import { lazy } from 'react';
import { ForsidePage } from './forside/forside-page.tsx';
import { coming } from './kommer/kommer-pages.tsx';
import { links } from './links.ts';

const BrugerkoderPage = lazy(async () => ({ default: (await import('./brugerkoder/brugerkoder-page.tsx')).BrugerkoderPage }));
const GlemtAdgangskodePage = lazy(async () => ({ default: (await import('./brugerkoder/glemt-adgangskode-page.tsx')).GlemtAdgangskodePage }));
const SkiftAdgangskodePage = lazy(async () => ({ default: (await import('./brugerkoder/skift-adgangskode-page.tsx')).SkiftAdgangskodePage }));
const BrugernavnOgAdgangskodePage = lazy(async () => ({ default: (await import('./brugerkoder/brugernavn-og-adgangskode-page.tsx')).BrugernavnOgAdgangskodePage }));
const VelkommenPage = lazy(async () => ({ default: (await import('./velkommen/velkommen-page.tsx')).VelkommenPage }));
const TilmeldPage = lazy(async () => ({ default: (await import('./tilmeld/tilmeld-page.tsx')).TilmeldPage }));
const WizardPage = lazy(async () => ({ default: (await import('./tilmeld/wizard-page.tsx')).WizardPage }));
const TilmeldingKvitteringPage = lazy(async () => ({ default: (await import('./tilmeld/kvittering-page.tsx')).TilmeldingKvitteringPage }));
const AfmeldPage = lazy(async () => ({ default: (await import('./tilmeld/afmeld-page.tsx')).AfmeldPage }));
const AfmeldingKvitteringPage = lazy(async () => ({ default: (await import('./tilmeld/afmeld-kvittering-page.tsx')).AfmeldingKvitteringPage }));
const JobmatchPage = lazy(async () => ({ default: (await import('./jobmatch/jobmatch-page.tsx')).JobmatchPage }));
const BeskederPage = lazy(async () => ({ default: (await import('./beskeder/beskeder-page.tsx')).BeskederPage }));
const BeskedPage = lazy(async () => ({ default: (await import('./beskeder/besked-page.tsx')).BeskedPage }));
const KontaktoplysningerPage = lazy(async () => ({ default: (await import('./kontaktoplysninger/kontaktoplysninger-page.tsx')).KontaktoplysningerPage }));
const OpslagPage = lazy(async () => ({ default: (await import('./indsigt/opslag-page.tsx')).OpslagPage }));
const SessionerPage = lazy(async () => ({ default: (await import('./sessioner/sessioner-page.tsx')).SessionerPage }));
const EgneDataPage = lazy(async () => ({ default: (await import('./indsigt/egne-data-page.tsx')).EgneDataPage }));
const SletAdgangPage = lazy(async () => ({ default: (await import('./adgang/slet-adgang-page.tsx')).SletAdgangPage }));
const AdgangSlettetPage = lazy(async () => ({ default: (await import('./adgang/adgang-slettet-page.tsx')).AdgangSlettetPage }));
const HjaelpPage = lazy(async () => ({ default: (await import('./hjaelp/hjaelp-page.tsx')).HjaelpPage }));
const EmnePage = lazy(async () => ({ default: (await import('./hjaelp/emne-page.tsx')).EmnePage }));
const PersondataPage = lazy(async () => ({ default: (await import('./om-jobnet/persondata-page.tsx')).PersondataPage }));
const VilkaarPage = lazy(async () => ({ default: (await import('./om-jobnet/vilkaar-page.tsx')).VilkaarPage }));
const TilgaengelighedPage = lazy(async () => ({ default: (await import('./om-jobnet/tilgaengelighed-page.tsx')).TilgaengelighedPage }));
const DigitalPostPage = lazy(async () => ({ default: (await import('./om-jobnet/digital-post-page.tsx')).DigitalPostPage }));
const KompetencePage = lazy(async () => ({ default: (await import('./om-jobnet/kompetence-page.tsx')).KompetencePage }));
const FindJobPage = lazy(async () => ({ default: (await import('./find-job/find-job-page.tsx')).FindJobPage }));
const JobannoncePage = lazy(async () => ({ default: (await import('./jobannonce/jobannonce-page.tsx')).JobannoncePage }));
const JobagenterPage = lazy(async () => ({ default: (await import('./jobagenter/jobagenter-page.tsx')).JobagenterPage }));
const OpretJobagentPage = lazy(async () => ({ default: (await import('./jobagenter/opret-jobagent-page.tsx')).OpretJobagentPage }));
const KalenderPage = lazy(async () => ({ default: (await import('./kalender/kalender-page.tsx')).KalenderPage }));
const AbonnementPage = lazy(async () => ({ default: (await import('./kalender/abonnement-page.tsx')).AbonnementPage }));
const MoedePage = lazy(async () => ({ default: (await import('./kalender/moede-page.tsx')).MoedePage }));
const BookingfristPage = lazy(async () => ({ default: (await import('./kalender/bookingfrist-page.tsx')).BookingfristPage }));
const BookPage = lazy(async () => ({ default: (await import('./booking/book-page.tsx')).BookPage }));
const OmbookPage = lazy(async () => ({ default: (await import('./booking/ombook-page.tsx')).OmbookPage }));
const StraksPage = lazy(async () => ({ default: (await import('./booking/straks-page.tsx')).StraksPage }));
const KvitteringPage = lazy(async () => ({ default: (await import('./booking/kvittering-page.tsx')).KvitteringPage }));

const mitJobnet = { frame: 'mit-jobnet', access: 'login' } as const;
const profil = { frame: 'profil', access: 'login' } as const;

/** The pages of Jobnet; `paths.ts` lists the same paths for the web server. */
export const routes: readonly PageRoute[] = [
  { path: links.forside, page: ForsidePage, access: 'public' },
  { path: links.findJob, page: FindJobPage, access: 'public' },
  { path: links.annonce(':annonceId'), page: JobannoncePage, access: 'public' },
  { path: links.jobagenter, page: JobagenterPage, access: 'login' },
  { path: links.opretJobagent, page: OpretJobagentPage, access: 'login' },
  { path: links.brugerkoder, page: BrugerkoderPage, access: 'public' },
  { path: links.glemtAdgangskode, page: GlemtAdgangskodePage, access: 'public' },
  { path: links.skiftAdgangskode, page: SkiftAdgangskodePage, access: 'login' },
  { path: links.velkommen, page: VelkommenPage, access: 'login' },
  { path: links.gemteJob, page: coming.gemteJob, access: 'login' },
  { path: links.joblog, page: coming.joblog, access: 'login' },

  { path: links.mitJobnet, page: coming.opgaver, ...mitJobnet },
  { path: links.opgaver, page: coming.opgaver, ...mitJobnet },
  { path: links.minPlan, page: coming.minPlan, ...mitJobnet },
  { path: links.kalender, page: KalenderPage, ...mitJobnet },
  { path: links.moede(':moedeId'), page: MoedePage, ...mitJobnet },
  { path: links.ombook(':moedeId'), page: OmbookPage, ...mitJobnet },
  { path: links.straks, page: StraksPage, ...mitJobnet },
  { path: links.bookingfrist(':bookingfristId'), page: BookingfristPage, ...mitJobnet },
  { path: links.kalenderabonnement, page: AbonnementPage, ...mitJobnet },
  { path: links.book, page: BookPage, ...mitJobnet },
  { path: links.bookTrin(':trin'), page: BookPage, ...mitJobnet },
  { path: links.bookKvittering(':moedeId'), page: KvitteringPage, ...mitJobnet },
  { path: links.jobmatch, page: JobmatchPage, ...mitJobnet },
  { path: links.cv, page: coming.cv, ...mitJobnet },
  { path: links.sygRask, page: coming.sygRask, ...mitJobnet },
  { path: links.ferie, page: coming.ferie, ...mitJobnet },
  { path: links.beskeder, page: BeskederPage, ...mitJobnet },
  { path: links.besked(':beskedId'), page: BeskedPage, ...mitJobnet },
  { path: links.tilmeld, page: TilmeldPage, ...mitJobnet },
  { path: links.tilmeldTrin(':trin'), page: WizardPage, ...mitJobnet },
  { path: links.tilmeldKvittering, page: TilmeldingKvitteringPage, ...mitJobnet },
  { path: links.afmeld, page: AfmeldPage, ...mitJobnet },
  { path: links.afmeldKvittering, page: AfmeldingKvitteringPage, ...mitJobnet },
  { path: links.kontakt, page: coming.kontakt, ...mitJobnet },
  { path: links.brugernavnOgAdgangskode, page: BrugernavnOgAdgangskodePage, ...profil },

  { path: links.kontaktoplysninger, page: KontaktoplysningerPage, ...profil },
  { path: links.opslag, page: OpslagPage, ...profil },
  { path: links.sessioner, page: SessionerPage, ...profil },
  { path: links.egneData, page: EgneDataPage, ...profil },
  { path: links.sletAdgang, page: SletAdgangPage, ...profil },
  { path: links.adgangSlettet, page: AdgangSlettetPage, access: 'public' },

  { path: links.hjaelp, page: HjaelpPage, frame: 'hjaelp', access: 'public' },
  { path: links.hjaelpOm(':emne'), page: EmnePage, frame: 'hjaelp', access: 'public' },
  { path: links.persondata, page: PersondataPage, access: 'public' },
  { path: links.vilkaar, page: VilkaarPage, access: 'public' },
  { path: links.tilgaengelighed, page: TilgaengelighedPage, access: 'public' },
  { path: links.digitalPost, page: DigitalPostPage, access: 'public' },
  { path: links.kompetence, page: KompetencePage, access: 'public' },
];
