import * as contracts from '@jobnet/contracts';
import type { EventContract } from '@jobnet/contracts';

const isEvent = (value: unknown): value is EventContract => typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'event';

/** Every event that the services declare. */
export const eventContracts: readonly EventContract[] = (Object.values(contracts) as unknown[]).filter(isEvent);
