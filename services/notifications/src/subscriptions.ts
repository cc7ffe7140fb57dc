import {
  afmeldingRegistered,
  annonceApproved,
  annonceRejected,
  jobagentMatched,
  kontaktoplysningerUpdated,
  leverandoerWarned,
  moedeBooked,
  moedeCancelled,
  moedeRebooked,
  tilmeldingRegistered,
} from '@jobnet/contracts';
import { subscribe } from '@jobnet/messaging';
import { OnAnnonceApproved } from './annoncemail/on-annonce-approved.ts';
import { OnAnnonceRejected } from './annoncemail/on-annonce-rejected.ts';
import { OnJobagentMatched } from './jobagentmail/on-jobagent-matched.ts';
import { OnAfmeldingRegistered } from './kvittering/on-afmelding-registered.ts';
import { OnMoedeBooked } from './kvittering/on-moede-booked.ts';
import { OnMoedeCancelled } from './kvittering/on-moede-cancelled.ts';
import { OnMoedeRebooked } from './kvittering/on-moede-rebooked.ts';
import { OnTilmeldingRegistered } from './kvittering/on-tilmelding-registered.ts';
import { OnLeverandoerWarned } from './leverandoermail/on-leverandoer-warned.ts';
import { OnKontaktoplysningerUpdated } from './modtager/on-kontaktoplysninger-updated.ts';

/** Everything notifications listens to, and who handles it. */
export const subscriptions = [
  subscribe(tilmeldingRegistered, OnTilmeldingRegistered, 'acts'),
  subscribe(afmeldingRegistered, OnAfmeldingRegistered, 'acts'),
  subscribe(moedeBooked, OnMoedeBooked, 'acts'),
  subscribe(moedeRebooked, OnMoedeRebooked, 'acts'),
  subscribe(moedeCancelled, OnMoedeCancelled, 'acts'),
  subscribe(kontaktoplysningerUpdated, OnKontaktoplysningerUpdated, 'projects'),
  subscribe(annonceApproved, OnAnnonceApproved, 'acts'),
  subscribe(annonceRejected, OnAnnonceRejected, 'acts'),
  subscribe(jobagentMatched, OnJobagentMatched, 'acts'),
  subscribe(leverandoerWarned, OnLeverandoerWarned, 'acts'),
];
