import type { Frames, PageRoute } from '@jobnet/web-ui';
import { lazy } from 'react';
import { TilknyttetFrame, VirksomhedFrame } from './adgang/virksomhed-frame.tsx';
import { ForsidePage } from './forside/forside-page.tsx';
import { links } from './links.ts';

const VilkaarPage = lazy(async () => ({ default: (await import('./kontaktpersoner/vilkaar-page.tsx')).VilkaarPage }));
const HjaelpPage = lazy(async () => ({ default: (await import('./hjaelp/hjaelp-page.tsx')).HjaelpPage }));
const KontaktpersonerPage = lazy(async () => ({ default: (await import('./kontaktpersoner/kontaktpersoner-page.tsx')).KontaktpersonerPage }));
const OpretKontaktpersonPage = lazy(async () => ({ default: (await import('./kontaktpersoner/opret-kontaktperson-page.tsx')).OpretKontaktpersonPage }));
const KontaktpersonPage = lazy(async () => ({ default: (await import('./kontaktpersoner/kontaktperson-page.tsx')).KontaktpersonPage }));
const AnnoncerPage = lazy(async () => ({ default: (await import('./annoncer/annoncer-page.tsx')).AnnoncerPage }));
const AnnoncePage = lazy(async () => ({ default: (await import('./annoncer/annonce-page.tsx')).AnnoncePage }));
const VisAnnoncePage = lazy(async () => ({ default: (await import('./annoncer/vis-annonce-page.tsx')).VisAnnoncePage }));
const OpretAnnoncePage = lazy(async () => ({ default: (await import('./annonceskema/opret-annonce-page.tsx')).OpretAnnoncePage }));
const RetAnnoncePage = lazy(async () => ({ default: (await import('./annonceskema/ret-annonce-page.tsx')).RetAnnoncePage }));
const MinVirksomhedPage = lazy(async () => ({ default: (await import('./virksomhed/min-virksomhed-page.tsx')).MinVirksomhedPage }));
const EgneDataPage = lazy(async () => ({ default: (await import('./indsigt/egne-data-page.tsx')).EgneDataPage }));

/** `virksomhed`: the company may use JobAG. `tilknyttet`: and the login has a kontaktperson. */
export const frames: Frames = { virksomhed: VirksomhedFrame, tilknyttet: TilknyttetFrame };

/** The pages of JobAG; `paths.ts` lists the same with the prefix. */
export const routes: readonly PageRoute[] = [
  { path: links.forside, page: ForsidePage, frame: 'tilknyttet', access: 'public' },
  { path: links.vilkaar, page: VilkaarPage, access: 'public' },
  { path: links.hjaelp, page: HjaelpPage, access: 'public' },
  { path: links.kontaktpersoner, page: KontaktpersonerPage, frame: 'virksomhed', access: 'login' },
  { path: links.opretKontaktperson, page: OpretKontaktpersonPage, frame: 'virksomhed', access: 'login' },
  { path: links.kontaktperson(':kontaktpersonId'), page: KontaktpersonPage, frame: 'tilknyttet', access: 'login' },
  { path: links.annoncer, page: AnnoncerPage, frame: 'tilknyttet', access: 'login' },
  { path: links.opretAnnonce(':trin?'), page: OpretAnnoncePage, frame: 'tilknyttet', access: 'login' },
  { path: links.annonce(':annonceId'), page: AnnoncePage, frame: 'tilknyttet', access: 'login' },
  { path: links.visAnnonce(':annonceId'), page: VisAnnoncePage, frame: 'tilknyttet', access: 'login' },
  { path: links.retAnnonce(':annonceId', ':trin?'), page: RetAnnoncePage, frame: 'tilknyttet', access: 'login' },
  { path: links.minVirksomhed, page: MinVirksomhedPage, frame: 'tilknyttet', access: 'login' },
  { path: links.egneData, page: EgneDataPage, access: 'login' },
];
