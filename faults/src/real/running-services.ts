import type { Caller } from '@jobnet/ops/client';
import { registerFagsystemer } from './people.ts';
import { ServicesSystem } from './services-system.ts';

/** The system under fault and who calls it. */
export interface RunningServices {
  readonly system: ServicesSystem;
  /** By kommunekode. */
  readonly fagsystemer: ReadonlyMap<string, Caller>;
}

/** Starts the system from nothing and registers the fagsystemer. */
export const startServices = async (): Promise<RunningServices> => {
  const system = await ServicesSystem.start();
  try {
    return { system, fagsystemer: await registerFagsystemer(system) };
  } catch (error) {
    await system.stop();
    throw error;
  }
};
