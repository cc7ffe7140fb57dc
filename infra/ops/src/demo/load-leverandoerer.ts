import { registerLeverandoer, registerLeverandoerCvr } from '@jobnet/contracts';
import { demoLeverandoerer } from '@jobnet/simulators/demo-world';
import { ask } from '../client/index.ts';
import { factKey } from './fact-key.ts';
import type { Loaded, Loading } from './loading.ts';
import { vendorAddresses } from './vendor-addresses.ts';

/** The booking vendors: their employees may log in (identity), and meetings are booked at them (booking, FEJL-29). */
export const loadLeverandoerer = async ({ config, drift }: Loading): Promise<Loaded[]> => {
  await Promise.all(
    demoLeverandoerer.map(async ({ noegle, navn, cvr, kommuner }) => {
      await ask(drift, registerLeverandoerCvr, { body: { cvr }, key: factKey('leverandoer-cvr', cvr) });
      const { baseUrl, bookingFejlUrl, offentligNoegle } = await vendorAddresses(config.vendorsUrl, noegle);
      const body = { navn, kommuner: [...kommuner], baseUrl, bookingFejlUrl, gyldigFra: '2026-01-01', apiNoegle: config.vendorApiKeys[noegle], offentligNoegle };
      await ask(drift, registerLeverandoer, { params: { cvr }, body, key: factKey('leverandoer', { cvr, body }) });
    }),
  );
  return [{ what: 'booking vendors', count: demoLeverandoerer.length }];
};
