import { registerLeverandoer, registerLeverandoerCvr } from '@jobnet/contracts';
import { demoLeverandoerer, type LeverandoerNoegle } from '@jobnet/simulators/demo-world';
import { ask } from './ask.ts';
import type { Caller } from './caller.ts';
import { vendorAddresses } from './vendor-addresses.ts';

/** Where the vendors' simulators are steered, and the key by which each knows Jobnet. */
export interface VendorsAt {
  readonly vendorsUrl: string;
  readonly apiKeys: Readonly<Record<LeverandoerNoegle, string>>;
  /** Idempotency-Key of a fact; a new one for each call when left out. */
  readonly keyOf?: (what: string, fact: unknown) => string;
}

/** Registers the demo world's booking vendors as a member of STAR's staff does: their employees may log in (identity), and meetings are booked at them (booking, FEJL-29). */
export const registerVendors = async (drift: Caller, { apiKeys, keyOf, vendorsUrl }: VendorsAt): Promise<void> => {
  const keyed = (what: string, fact: unknown) => (keyOf ? { key: keyOf(what, fact) } : {});
  await Promise.all(
    demoLeverandoerer.map(async ({ noegle, navn, cvr, kommuner }) => {
      await ask(drift, registerLeverandoerCvr, { body: { cvr }, ...keyed('leverandoer-cvr', cvr) });
      const { baseUrl, bookingFejlUrl, offentligNoegle } = await vendorAddresses(vendorsUrl, noegle);
      const body = { navn, kommuner: [...kommuner], baseUrl, bookingFejlUrl, gyldigFra: '2026-01-01', apiNoegle: apiKeys[noegle], offentligNoegle };
      await ask(drift, registerLeverandoer, { params: { cvr }, body, ...keyed('leverandoer', { cvr, body }) });
    }),
  );
};
