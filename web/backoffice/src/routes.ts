import type { PageRoute } from '@jobnet/web-ui';
import { lazy, type ComponentType } from 'react';
import { ForsidePage } from './forside-page.tsx';
import { links } from './links.ts';
import type { Del } from './rolle/sider.ts';

const KoePage = lazy(async () => ({ default: (await import('./godkendelse/koe-page.tsx')).KoePage }));
const SagPage = lazy(async () => ({ default: (await import('./godkendelse/sag-page.tsx')).SagPage }));
const FindBorgerPage = lazy(async () => ({ default: (await import('./borger/find-borger-page.tsx')).FindBorgerPage }));
const BorgerPage = lazy(async () => ({ default: (await import('./borger/borger-page.tsx')).BorgerPage }));
const FindBrugerkoderPage = lazy(async () => ({ default: (await import('./brugerkoder/find-brugerkoder-page.tsx')).FindBrugerkoderPage }));
const BorgersBrugerkoderPage = lazy(async () => ({ default: (await import('./brugerkoder/borgers-brugerkoder-page.tsx')).BorgersBrugerkoderPage }));
const FindAdgangPage = lazy(async () => ({ default: (await import('./adgang/find-adgang-page.tsx')).FindAdgangPage }));
const BorgersAdgangPage = lazy(async () => ({ default: (await import('./adgang/borgers-adgang-page.tsx')).BorgersAdgangPage }));
const UdstederePage = lazy(async () => ({ default: (await import('./brugerkoder/udstedere-page.tsx')).UdstederePage }));
const FindVirksomhedPage = lazy(async () => ({ default: (await import('./virksomhed/find-virksomhed-page.tsx')).FindVirksomhedPage }));
const VirksomhedPage = lazy(async () => ({ default: (await import('./virksomhed/virksomhed-page.tsx')).VirksomhedPage }));
const LeverandoererPage = lazy(async () => ({ default: (await import('./drift/leverandoerer-page.tsx')).LeverandoererPage }));
const RegistrerLeverandoerPage = lazy(async () => ({ default: (await import('./drift/registrer-leverandoer-page.tsx')).RegistrerLeverandoerPage }));
const KlienterPage = lazy(async () => ({ default: (await import('./drift/klienter-page.tsx')).KlienterPage }));
const SessionerPage = lazy(async () => ({ default: (await import('./sessioner/sessioner-page.tsx')).SessionerPage }));
const LeverandoerModtagerePage = lazy(async () => ({ default: (await import('./drift/leverandoer-modtagere-page.tsx')).LeverandoerModtagerePage }));
const LeverandoerBookingFejlPage = lazy(async () => ({ default: (await import('./drift/leverandoer-booking-fejl-page.tsx')).LeverandoerBookingFejlPage }));
const EnBookingFejlPage = lazy(async () => ({ default: (await import('./booking-fejl/en-booking-fejl-page.tsx')).EnBookingFejlPage }));
const ModtagerPage = lazy(async () => ({ default: (await import('./booking-fejl/modtager-page.tsx')).ModtagerPage }));
const BookingFejlPage = lazy(async () => ({ default: (await import('./booking-fejl/booking-fejl-page.tsx')).BookingFejlPage }));

const side = (path: string, page: ComponentType, frame: Del['navn']): PageRoute => ({ path, page, frame, access: 'login' });

/** The pages of the backoffice, each in the frame of its part; `paths.ts` lists the same with the prefix. */
export const routes: readonly PageRoute[] = [
  { path: links.forside, page: ForsidePage, access: 'public' },
  side(links.jobannoncer, KoePage, 'jobannoncer'),
  side(links.jobannonce(':annonceId'), SagPage, 'jobannoncer'),
  side(links.borgere, FindBorgerPage, 'borgere'),
  side(links.borger(':borgerId', ':del?'), BorgerPage, 'borgere'),
  side(links.brugerkoder, FindBrugerkoderPage, 'brugerkoder'),
  side(links.brugerkoderFor(':borgerId'), BorgersBrugerkoderPage, 'brugerkoder'),
  side(links.adgang, FindAdgangPage, 'adgang'),
  side(links.adgangFor(':borgerId'), BorgersAdgangPage, 'adgang'),
  side(links.brugerkodeudstedere, UdstederePage, 'brugerkodeudstedere'),
  side(links.virksomheder, FindVirksomhedPage, 'virksomheder'),
  side(links.virksomhed(':cvr'), VirksomhedPage, 'virksomheder'),
  side(links.leverandoerer, LeverandoererPage, 'leverandoerer'),
  side(links.registrerLeverandoer, RegistrerLeverandoerPage, 'leverandoerer'),
  side(links.leverandoerModtagere, LeverandoerModtagerePage, 'leverandoerer'),
  side(links.leverandoerBookingFejl(':cvr'), LeverandoerBookingFejlPage, 'leverandoerer'),
  side(links.klienter, KlienterPage, 'klienter'),
  side(links.sessioner, SessionerPage, 'sessioner'),
  side(links.bookingFejl, BookingFejlPage, 'bookingFejl'),
  side(links.modtager, ModtagerPage, 'bookingFejl'),
  side(links.bookingFejlEn(':bookingFejlId'), EnBookingFejlPage, 'bookingFejl'),
];
