import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import type { DemoLeverandoer } from '../demo-world/index.ts';
import { hangUp, json, silence, text, type Answer } from '../http/answer.ts';
import { Listener } from '../http/listener.ts';
import { refused, send, serve, type Call, type Routes } from '../http/router.ts';
import { bookingRoutes, type BookingSide } from './booking-api.ts';
import { FejlModtager } from './fejl-modtager.ts';
import { defaultOpfoersel, delayOf, type Opfoersel, type Tilstand } from './vendor-tilstand.ts';
import { VendorBog } from './vendor-bog.ts';

/** What one vendor is started with. Ports 0 ask the system for free ones. */
export interface VendorOptions {
  readonly leverandoer: DemoLeverandoer;
  readonly host: string;
  readonly bookingPort: number;
  readonly receiverPort: number;
  readonly apiKey: string;
  readonly jobnetKey: JWK | undefined;
  readonly ownKey: JWK;
  /** `whsec_...` when Jobnet has registered this vendor for HMAC. */
  readonly webhookSecret?: string;
  /** Where book and reports are remembered: a path without ending. */
  readonly file?: string;
}

/** One vendor: a booking interface and a receiver, each on a port of its own that can really be closed. */
export class VendorSimulator {
  readonly noegle: string;
  readonly opfoersel: Opfoersel;
  readonly bog: VendorBog;
  readonly fejl: FejlModtager;
  readonly offentligNoegle: JWK;
  readonly #booking: Listener;
  readonly #receiver: Listener;

  constructor(readonly options: VendorOptions) {
    const { leverandoer, file, ownKey, jobnetKey, host } = options;
    this.noegle = leverandoer.noegle;
    this.opfoersel = { ...(defaultOpfoersel[leverandoer.noegle] ?? { booking: 'ok', receiver: 'ok', delayMs: undefined, goneEvery: 0, tiderPerDag: undefined }) };
    this.bog = new VendorBog(file && `${file}-bog.jsonl`);
    this.fejl = new FejlModtager({ jobnet: jobnetKey, secret: options.webhookSecret, own: ownKey }, file && `${file}-fejl.jsonl`);
    const { d: _private, ...shared } = ownKey;
    this.offentligNoegle = shared;
    const side: BookingSide = { noegle: this.noegle, apiKey: options.apiKey, kommuner: leverandoer.kommuner, opfoersel: this.opfoersel, bog: this.bog, offentligNoegle: this.offentligNoegle, kendte: new Map() };
    this.#booking = new Listener(this.#behaving('booking', serve(bookingRoutes(side), (answer) => adjusted(this.opfoersel.booking, answer))), { host, port: options.bookingPort });
    this.#receiver = new Listener(
      this.#behaving('receiver', serve(this.#receiverRoutes(), (answer) => adjusted(this.opfoersel.receiver, answer))),
      { host, port: options.receiverPort },
    );
  }

  get bookingUrl(): string {
    return this.#booking.url;
  }

  get receiverUrl(): string {
    return `${this.#receiver.url}/booking-fejl`;
  }

  /** Opens or closes the ports as the modes say; ports asked for as 0 are opened once to learn their number. */
  async start(): Promise<void> {
    await this.#booking.open();
    await this.#receiver.open();
    await this.set({});
  }

  /** Back to the demo world's behaviour, with an empty book and no reports. */
  async reset(): Promise<void> {
    this.bog.clear();
    this.fejl.clear();
    await this.set(defaultOpfoersel[this.noegle] ?? {});
  }

  /** Changes how the vendor behaves. */
  async set(change: Partial<Opfoersel>): Promise<void> {
    Object.assign(this.opfoersel, change);
    await (this.opfoersel.booking === 'connection-refused' ? this.#booking.close() : this.#booking.open());
    await (this.opfoersel.receiver === 'connection-refused' ? this.#receiver.close() : this.#receiver.open());
  }

  async close(): Promise<void> {
    await this.#booking.close();
    await this.#receiver.close();
  }

  #receiverRoutes(): Routes {
    return {
      'GET /healthz': () => json({ status: 'ok', parts: {} }),
      'GET /jwks': () => json({ keys: [this.offentligNoegle] }),
      'POST /booking-fejl': (call: Call) => this.fejl.receive(call),
    };
  }

  #behaving(side: 'booking' | 'receiver', handle: (request: IncomingMessage, response: ServerResponse) => void) {
    return (request: IncomingMessage, response: ServerResponse): void => {
      const broken = brokenAnswer(this.opfoersel[side]);
      if (broken) send(response, broken);
      else if (this.opfoersel[side] === 'slow') setTimeout(() => handle(request, response), delayOf(this.opfoersel));
      else if (this.opfoersel[side] === 'business-refusal' && side === 'receiver') send(response, json({ kode: '1010', tekst: 'Ukendt personnummer.' }, 422));
      else
        try {
          handle(request, response);
        } catch (error) {
          send(response, refused(error));
        }
    };
  }
}

/** The answers of modes that never get as far as the contract. */
const brokenAnswer = (tilstand: Tilstand): Answer | undefined =>
  ({
    'http-500': json({ kode: '4769', tekst: 'Der er ikke kontakt med bookingsystemet.' }, 500),
    'http-410': json({ kode: 'flyttet', tekst: 'Adressen findes ikke mere.' }, 410),
    'wrong-shape': json({ moedetilbud: 'ingen', tider: 17, modtaget: 'ja' }),
    malformed: text('{"moedetilbud": [{"moedetilbudId": 17, ', 'application/json'),
    'html-200': text('<!doctype html><title>Vedligehold</title><p>Systemet er lukket for vedligehold.', 'text/html; charset=utf-8'),
    timeout: silence,
    'connection-refused': hangUp,
  })[tilstand as string];

/** What is spoiled on the way back, after the work was done. */
const adjusted = (tilstand: Tilstand, answer: Answer): Answer => {
  if (tilstand === 'lost-answer') return hangUp;
  if (tilstand !== 'absurd-dates' || !('body' in answer)) return answer;
  return { ...answer, body: answer.body.toString().replaceAll(/("(?:starttid|sluttid)":")\d{4}/g, '$10019') };
};
