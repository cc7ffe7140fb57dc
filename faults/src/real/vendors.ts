import { logIn, registerVendors } from '@jobnet/ops/client';
import { ports } from './config.ts';
import type { ServicesSystem } from './services-system.ts';

/** Two booking vendors of the demo world, each with a kommune of its own. */
export const vendors = [{ noegle: 'plantid', kommunekode: '0101' }, { noegle: 'moedenu', kommunekode: '0751' }] as const;

export type VendorName = (typeof vendors)[number]['noegle'];

/** How a vendor's simulator shall behave, as its README says. */
export interface Behaviour {
  readonly booking?: string;
  readonly receiver?: string;
  readonly delayMs?: number;
  readonly goneEvery?: number;
  readonly tiderPerDag?: number;
}

/** A report as its vendor received it: `gange` counts how often its id came. */
export interface ReceivedReport {
  readonly webhookId: string;
  readonly gange: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const vendorsUrl = `http://127.0.0.1:${ports['VENDORS_PORT']}`;

const control = async <T>(path: string, init?: RequestInit): Promise<T> => {
  const answer = await fetch(`${vendorsUrl}${path}`, { ...init, headers: { 'content-type': 'application/json' } });
  if (!answer.ok) throw new Error(`The vendor simulators answered ${answer.status} to ${path}`);
  return (await answer.json()) as T;
};

/** The key by which a vendor's booking system knows Jobnet. */
export const apiKeyOf = (system: ServicesSystem, noegle: string): string => String(system.secrets()[`BOOKING_VENDOR_${noegle.toUpperCase()}_API_KEY`]);

/** Registers the demo world's vendors, all answering at once. */
export const registerDemoVendors = async (system: ServicesSystem): Promise<void> => {
  const drift = await logIn(system.gatewayUrl, 'medarbejder', 'ole-drift');
  const apiKeys = { plantid: apiKeyOf(system, 'plantid'), moedenu: apiKeyOf(system, 'moedenu'), kommunekalender: apiKeyOf(system, 'kommunekalender') };
  await registerVendors(drift, { vendorsUrl, apiKeys });
  for (const { noegle } of vendors) await behave(noegle, { booking: 'ok', receiver: 'ok', goneEvery: 0 });
};

/** Changes how a vendor's simulator behaves. */
export const behave = (noegle: VendorName, behaviour: Behaviour): Promise<unknown> => control(`/control/${noegle}`, { method: 'PUT', body: JSON.stringify(behaviour) });

/** The address of a vendor's booking system. */
export const bookingUrlOf = async (noegle: VendorName): Promise<string> => (await control<{ baseUrl: string }>(`/control/${noegle}`)).baseUrl;

/** The booking-fejl reports that a vendor has, in the order in which each first came. */
export const receivedBy = async (noegle: VendorName): Promise<ReceivedReport[]> => (await control<{ modtaget: ReceivedReport[] }>(`/${noegle}/booking-fejl`)).modtaget;
