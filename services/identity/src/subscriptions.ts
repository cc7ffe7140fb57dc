import type { Subscription } from '@jobnet/messaging';

/** identity listens to nobody: it only tells who became known. */
export const subscriptions: readonly Subscription[] = [];
