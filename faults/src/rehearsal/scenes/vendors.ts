import { bookingKlargoeres, bookingsystemFejl, kanIkkeBooke, listMoedetilbud, reportBookingFejl } from '@jobnet/contracts';
import { ask, type Caller } from '@jobnet/ops/client';
import { Random } from '../../random.ts';
import { logInBorgere, makeBorgere } from '../../real/people.ts';
import type { RunningServices } from '../../real/running-services.ts';
import { behave, registerDemoVendors, vendors } from '../../real/vendors.ts';
import { pause } from '../../stage/stopwatch.ts';
import type { Scene } from '../scene.ts';

const [vendor] = vendors;
const borgerCount = 3;
const againMs = 500;
const minuteMs = 60_000;
const until = [bookingKlargoeres.code, kanIkkeBooke.code];

/** Borgere of the vendor's kommune, logged in. */
const vendorsBorgere = async (services: RunningServices): Promise<Caller[]> => {
  await registerDemoVendors(services.system);
  return logInBorgere(services, await makeBorgere(services, borgerCount, new Random(Date.now()), [vendor.kommunekode]));
};

export const vendorFailing: Scene = {
  alerts: ['VendorCallsFailing', 'VendorSilent'],
  what: "a vendor's booking system answers every call with an error of its own, while borgere look for times",
  begin: async ({ services }) => {
    const callers = await vendorsBorgere(services);
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
        for (const caller of callers) await ask(caller, listMoedetilbud, { until: [...until, bookingsystemFejl.code] });
        over = true;
        await Promise.all(asking);
      },
    };
  },
};

export const bookingFejlWaiting: Scene = {
  alerts: ['WebhookFailing', 'WebhookEndpointDisabled', 'BookingFejlWaiting'],
  what: "a vendor's receiver says that it is gone, and borgere report booking errors",
  begin: async ({ services, system }) => {
    const callers = await vendorsBorgere(services);
    await behave(vendor.noegle, { receiver: 'http-410' });
    for (const caller of callers) {
      const body = { fejltekst: 'Jeg kan ikke booke.', fejlkode: '4' as const, forloeb: 'selvbooking' as const, fejlTidspunkt: new Date(Date.now() - 1_000).toISOString() };
      await ask(caller, reportBookingFejl, { body, until });
    }
    // A report waits an hour before the alert tells of it: six minutes, as everything here passes ten times as fast.
    await system.setClock('booking', 10 * minuteMs);
    return {
      mend: async () => {
        await behave(vendor.noegle, { receiver: 'ok' });
        // A paused receiver is asked again every quarter of an hour.
        await system.setClock('booking', 40 * minuteMs);
      },
    };
  },
};
