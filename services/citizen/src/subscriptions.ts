import { annoncePublished, annonceUnpublished, stillingsbetegnelseUpdated, tilhoersforholdResyncRequested } from '@jobnet/contracts';
import { defineReadModel, subscribe } from '@jobnet/messaging';
import { ProjectAnnoncePublished } from './annonce/on-annonce-published.ts';
import { ProjectAnnonceUnpublished } from './annonce/on-annonce-unpublished.ts';
import { MatchJobagenter } from './jobagent/on-annonce-published.ts';
import { ProjectStillingsbetegnelse } from './stillingsbetegnelse/on-stillingsbetegnelse-updated.ts';
import { TellTilhoersforhold } from './tilhoersforhold/on-tilhoersforhold-resync-requested.ts';

/** What we know of ads is employer's to tell and holds nothing of ours: it can be built again (`npm run ops -- rebuild start --service citizen --model annonce`). */
const annoncer = defineReadModel({ name: 'annonce', tables: ['annonce'] });

/** Everything citizen listens to, and who handles it. */
export const subscriptions = [
  subscribe(stillingsbetegnelseUpdated, ProjectStillingsbetegnelse, 'projects'),
  subscribe(annoncePublished, ProjectAnnoncePublished, 'projects', { readModel: annoncer }),
  subscribe(annonceUnpublished, ProjectAnnonceUnpublished, 'projects', { readModel: annoncer }),
  subscribe(annoncePublished, MatchJobagenter, 'acts'),
  subscribe(tilhoersforholdResyncRequested, TellTilhoersforhold, 'acts'),
];
