import type { Subscription } from '@jobnet/messaging';

/** employer listens to nothing: it owns companies, ads and the taxonomy, and the others listen to it. */
export const subscriptions: readonly Subscription[] = [];
