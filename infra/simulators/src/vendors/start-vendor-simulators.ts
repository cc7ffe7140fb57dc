import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { demoLeverandoerer, type LeverandoerNoegle } from '../demo-world/index.ts';
import { json, page, seeOther } from '../http/answer.ts';
import { type Address, Listener } from '../http/listener.ts';
import { readForm, readJson, Refusal, serve } from '../http/router.ts';
import { vendorPage, vendorsPage } from './vendor-side.ts';
import { VendorSimulator } from './vendor-simulator.ts';
import { isTilstand, type Opfoersel } from './vendor-tilstand.ts';

/** How all vendors are started; each vendor's own ports follow the control port (+100, +200, +300) unless that is 0. */
export interface VendorsOptions extends Address {
  /** Key by vendor that Jobnet shows. */
  readonly apiKeys: Readonly<Record<string, string>>;
  /** Jobnet's public Ed25519 key; without it every report is refused. */
  readonly jobnetKey?: JWK;
  /** Secrets (`whsec_...`) of the vendors registered for HMAC instead of ed25519. */
  readonly webhookSecrets?: Readonly<Record<string, string | undefined>>;
  /** Folder where books, reports and the vendors' own keys are remembered. */
  readonly folder?: string;
}

export interface VendorSimulators {
  readonly url: string;
  vendor(noegle: LeverandoerNoegle): VendorSimulator;
  close(): Promise<void>;
}

/** Starts the three vendors and the page and API that steer them. */
export async function startVendorSimulators(options: VendorsOptions): Promise<VendorSimulators> {
  const vendors = await Promise.all(demoLeverandoerer.map((leverandoer, index) => vendorOf(options, leverandoer, index)));
  for (const vendor of vendors) await vendor.start();
  const known = (noegle: string | undefined): VendorSimulator => {
    const vendor = vendors.find((one) => one.noegle === noegle);
    if (!vendor) throw new Refusal(404, 'ukendt-leverandoer', 'Leverandøren findes ikke.');
    return vendor;
  };
  const control = new Listener(
    serve({
      'GET /healthz': () => json({ status: 'ok', parts: {} }),
      'GET /': () => page(vendorsPage(vendors)),
      'POST /:vendor/opfoersel': async (call) => {
        await known(call.params['vendor']).set(readOpfoersel(Object.fromEntries(readForm(call))));
        return seeOther('/');
      },
      'GET /control/:vendor': (call) => json(stateOf(known(call.params['vendor']))),
      'PUT /control/:vendor': async (call) => {
        const vendor = known(call.params['vendor']);
        await vendor.set(readOpfoersel(readJson(call)));
        return json(stateOf(vendor));
      },
      'DELETE /control/:vendor': async (call) => {
        const vendor = known(call.params['vendor']);
        await vendor.reset();
        return json(stateOf(vendor));
      },
      'PUT /control/:vendor/signaturnoegle': (call) => {
        const { hemmelighed, offentligNoegle } = readJson(call);
        known(call.params['vendor']).fejl.learn({ ...(typeof hemmelighed === 'string' ? { secret: hemmelighed } : {}), ...(offentligNoegle ? { jwk: offentligNoegle as JWK } : {}) });
        return json({ kendt: true });
      },
      'GET /:vendor': (call) => page(vendorPage(known(call.params['vendor']))),
      'GET /:vendor/book': (call) => json({ bookinger: known(call.params['vendor']).bog.all() }),
      'DELETE /:vendor/book': (call) => json({ slettet: known(call.params['vendor']).bog.clear() ?? true }),
      'GET /:vendor/booking-fejl': (call) => {
        const { fejl } = known(call.params['vendor']);
        return json({ modtaget: fejl.all(), afvist: fejl.afvist });
      },
      'DELETE /:vendor/booking-fejl': (call) => json({ slettet: known(call.params['vendor']).fejl.clear() ?? true }),
      'GET /:vendor/jwks': (call) => json({ keys: [known(call.params['vendor']).offentligNoegle] }),
    }),
    options,
  );
  await control.open();
  return {
    url: control.url,
    vendor: known,
    close: async () => {
      await control.close();
      for (const vendor of vendors) await vendor.close();
    },
  };
}

const vendorOf = async (options: VendorsOptions, leverandoer: (typeof demoLeverandoerer)[number], index: number): Promise<VendorSimulator> => {
  const { noegle } = leverandoer;
  const base = options.port === 0 ? 0 : options.port + 100 * (index + 1);
  if (options.folder) mkdirSync(options.folder, { recursive: true });
  const file = options.folder && join(options.folder, noegle);
  return new VendorSimulator({
    leverandoer,
    host: options.host,
    bookingPort: base,
    receiverPort: base === 0 ? 0 : base + 1,
    apiKey: options.apiKeys[noegle] ?? '',
    jobnetKey: options.jobnetKey,
    webhookSecret: options.webhookSecrets?.[noegle],
    ownKey: await keyOf(file && `${file}-noegle.json`),
    ...(file ? { file } : {}),
  });
};

/** The vendor's private key: remembered, so that what Jobnet has registered stays right. */
const keyOf = async (file: string | undefined): Promise<JWK> => {
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256', extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), use: 'enc', alg: 'ECDH-ES+A256KW' };
  if (file) writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
};

const stateOf = (vendor: VendorSimulator) => ({
  ...vendor.opfoersel,
  baseUrl: vendor.bookingUrl,
  bookingFejlUrl: vendor.receiverUrl,
  offentligNoegle: vendor.offentligNoegle,
});

const readOpfoersel = (wish: Record<string, unknown>): Partial<Opfoersel> => {
  const change: Partial<Opfoersel> = {};
  for (const side of ['booking', 'receiver'] as const) {
    if (wish[side] === undefined) continue;
    if (!isTilstand(wish[side])) throw new Refusal(400, 'ukendt-tilstand', `${side} kan ikke være ${String(wish[side])}.`);
    change[side] = wish[side];
  }
  if (typeof wish['delayMs'] === 'number') change.delayMs = wish['delayMs'];
  if (typeof wish['goneEvery'] === 'number') change.goneEvery = wish['goneEvery'];
  if (typeof wish['tiderPerDag'] === 'number') change.tiderPerDag = wish['tiderPerDag'];
  return change;
};
