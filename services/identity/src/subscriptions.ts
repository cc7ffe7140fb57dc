import { tilhoersforholdUpdated } from '@jobnet/contracts';
import { defineReadModel, subscribe } from '@jobnet/messaging';
import { OnTilhoersforholdUpdated } from './tilhoersforhold/on-tilhoersforhold-updated.ts';

/** Whose borger someone is, is citizen's to tell and holds nothing of ours: it can be built again (`npm run ops -- rebuild start --service identity --model tilhoersforhold`). */
const tilhoersforhold = defineReadModel({ name: 'tilhoersforhold', tables: ['tilhoersforhold'] });

/** Everything identity listens to, and who handles it. */
export const subscriptions = [subscribe(tilhoersforholdUpdated, OnTilhoersforholdUpdated, 'projects', { readModel: tilhoersforhold })];
