import { borgerProvisioned, cprChanged, tilhoersforholdUpdated } from '@jobnet/contracts';
import { subscribe } from '@jobnet/messaging';
import { OnBorgerProvisioned } from './borger/on-borger-provisioned.ts';
import { OnTilhoersforholdUpdated } from './borger/on-tilhoersforhold-updated.ts';

/** Everything booking listens to, and who handles it. */
export const subscriptions = [
  subscribe(borgerProvisioned, OnBorgerProvisioned, 'projects'),
  subscribe(cprChanged, OnBorgerProvisioned, 'projects'),
  subscribe(tilhoersforholdUpdated, OnTilhoersforholdUpdated, 'projects'),
];
