import { annoncePublished, annonceUnpublished, stillingsbetegnelseUpdated } from '@jobnet/contracts';
import { subscribe } from '@jobnet/messaging';
import { ProjectAnnoncePublished } from './annonce/on-annonce-published.ts';
import { ProjectAnnonceUnpublished } from './annonce/on-annonce-unpublished.ts';
import { MatchJobagenter } from './jobagent/on-annonce-published.ts';
import { ProjectStillingsbetegnelse } from './stillingsbetegnelse/on-stillingsbetegnelse-updated.ts';

/** Everything citizen listens to, and who handles it. */
export const subscriptions = [
  subscribe(stillingsbetegnelseUpdated, ProjectStillingsbetegnelse, 'projects'),
  subscribe(annoncePublished, ProjectAnnoncePublished, 'projects'),
  subscribe(annonceUnpublished, ProjectAnnonceUnpublished, 'projects'),
  subscribe(annoncePublished, MatchJobagenter, 'acts'),
];
