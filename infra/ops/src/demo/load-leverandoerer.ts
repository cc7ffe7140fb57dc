import { demoLeverandoerer } from '@jobnet/simulators/demo-world';
import { registerVendors } from '../client/index.ts';
import { factKey } from './fact-key.ts';
import type { Loaded, Loading } from './loading.ts';

/** The booking vendors of the demo world. */
export const loadLeverandoerer = async ({ config, drift }: Loading): Promise<Loaded[]> => {
  await registerVendors(drift, { vendorsUrl: config.vendorsUrl, apiKeys: config.vendorApiKeys, keyOf: factKey });
  return [{ what: 'booking vendors', count: demoLeverandoerer.length }];
};
