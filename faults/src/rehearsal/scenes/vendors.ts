import { bookingKlargoeres, kanIkkeBooke, listMoedetilbud } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import { Random } from '../../random.ts';
import { logInBorgere, makeBorgere } from '../../real/people.ts';
import { behave, registerDemoVendors, vendors } from '../../real/vendors.ts';
import { pause } from '../../stage/stopwatch.ts';
import type { Scene } from '../scene.ts';

const [vendor] = vendors;
const borgerCount = 3;
const againMs = 500;
const until = [bookingKlargoeres.code, kanIkkeBooke.code];

export const vendorCallsFailing: Scene = {
  alerts: ['VendorCallsFailing'],
  what: "a vendor's booking system answers every call with an error of its own, while borgere look for times",
  begin: async ({ services }) => {
    await registerDemoVendors(services.system);
    const borgere = await makeBorgere(services, borgerCount, new Random(Date.now()), [vendor.kommunekode]);
    const callers = await logInBorgere(services, borgere);
    for (const caller of callers) await ask(caller, listMoedetilbud, { until });
    await behave(vendor.noegle, { booking: 'http-500' });
    let over = false;
    const asking = callers.map(async (caller) => {
      while (!over) {
        await ask(caller, listMoedetilbud, { withinMs: 1 }).catch(() => undefined);
        await pause(againMs);
      }
    });
    return {
      mend: async () => {
        await behave(vendor.noegle, { booking: 'ok' });
        over = true;
        await Promise.all(asking);
      },
    };
  },
};
