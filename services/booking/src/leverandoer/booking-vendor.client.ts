import { FieldCipher } from '@jobnet/messaging';
import { CONFIG, Measures } from '@jobnet/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { BrokenCircuitError, circuitBreaker, type CircuitBreakerPolicy, ConsecutiveBreaker, handleWhenResult } from 'cockatiel';
import { type Agent, request } from 'undici';
import { z } from 'zod';
import type { BookingConfig } from '../config.ts';
import {
  apiNoegleContext,
  BookingVendorPort,
  type VendorAddress,
  type VendorBooking,
  type VendorBookingWish,
  type VendorMoedetilbud,
  type VendorMove,
  type VendorOutcome,
  type VendorTid,
} from './booking-vendor.port.ts';
import { vendorAgent } from './vendor-agent.client.ts';

const deadlineMs = 12_000;
/** So many calls in a row without an answer, and the vendor is left alone for a while. */
const failuresToRest = 5;
const connectionsPerVendor = 8;
/** A month of a big kommune, a few thousand times, is about one. */
const maxAnswerBytes = 4 * 1024 * 1024;

const code = z.union([z.string(), z.number()]).transform(String);
/** No meeting is held before the year 2000. */
const moment = z.iso.datetime({ offset: true }).regex(/^2\d{3}-/);
const moedetilbudAnswer = z.object({
  moedetilbud: z.array(
    z.object({ moedetilbudId: z.uuid(), titel: z.string(), samtaletype: code, samtaleformer: z.array(code).min(1), sted: z.string() }),
  ),
});
/** A meeting that ends before it begins breaks the contract. */
const isPeriod = ({ starttid, sluttid }: { readonly starttid: string; readonly sluttid: string }): boolean => Date.parse(starttid) <= Date.parse(sluttid);
const tiderAnswer = z.object({
  sagsbehandlere: z.array(z.object({ id: code, fornavn: z.string(), efternavn: z.string() })),
  tider: z.array(
    z
      .object({
        tidId: z.string(),
        starttid: moment,
        sluttid: moment,
        samtaleformer: z.array(code).min(1),
        ledigePladser: z.number().int(),
        sagsbehandlerIds: z.array(code).min(1),
      })
      .refine(isPeriod),
  ),
});
const bookingAnswer = z
  .object({
    titel: z.string(),
    samtaletype: code,
    samtaleform: code,
    starttid: moment,
    sluttid: moment,
    sagsbehandler: z.string(),
    sted: z.string(),
    tidId: z.string(),
    aflysningMulig: z.boolean(),
    fristAflysning: moment.optional(),
    ombookningMulig: z.boolean(),
    fristOmbookning: moment.optional(),
  })
  .refine(isPeriod)
  .refine(({ aflysningMulig, fristAflysning }) => aflysningMulig === (fristAflysning !== undefined))
  .refine(({ ombookningMulig, fristOmbookning }) => ombookningMulig === (fristOmbookning !== undefined));
const refusalAnswer = z.object({ kode: code });

interface VendorCall<T> {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Reads the answer, or throws when it is not what the contract says. */
  readonly read: (status: number, json: unknown) => T;
}

/**
 * Speaks the HTTP contract of `docs/vendor-api` with one small connection pool per vendor. A vendor that has not answered some calls in
 * a row rests: the borger hears so at once instead of after the deadline, and one call after the rest finds out whether it is back.
 */
@Injectable()
export class BookingVendorClient extends BookingVendorPort {
  readonly #agents = new Map<string, Agent>();
  readonly #breakers = new Map<string, CircuitBreakerPolicy>();

  constructor(
    private readonly cipher: FieldCipher,
    private readonly measures: Measures,
    @Inject(CONFIG) private readonly config: BookingConfig,
  ) {
    super();
  }

  listMoedetilbud(vendor: VendorAddress, borger: { borgerId: string; kommunekode: string }): Promise<VendorOutcome<VendorMoedetilbud[]>> {
    const query = new URLSearchParams({ borger: borger.borgerId, kommune: borger.kommunekode });
    return this.#ask(vendor, { method: 'GET', path: `/v1/moedetilbud?${query}`, read: ok((json) => moedetilbudAnswer.parse(json).moedetilbud) });
  }

  listTider(vendor: VendorAddress, period: { moedetilbudId: string; fra: string; til: string }): Promise<VendorOutcome<VendorTid[]>> {
    const query = new URLSearchParams({ fra: period.fra, til: period.til });
    return this.#ask(vendor, {
      method: 'GET',
      path: `/v1/moedetilbud/${period.moedetilbudId}/tider?${query}`,
      read: ok((json) => {
        const { sagsbehandlere, tider } = tiderAnswer.parse(json);
        const names = new Map(sagsbehandlere.map(({ id, fornavn, efternavn }) => [id, `${fornavn} ${efternavn}`]));
        return tider.map(({ sagsbehandlerIds, ...tid }) => ({ ...tid, sagsbehandler: sagsbehandlerIds.map((id) => names.get(id) ?? '').join(', ') }));
      }),
    });
  }

  book(vendor: VendorAddress, wish: VendorBookingWish): Promise<VendorOutcome<VendorBooking>> {
    const { bookingId, borgerId, ...rest } = wish;
    return this.#ask(vendor, {
      method: 'PUT',
      path: `/v1/bookinger/${bookingId}`,
      body: { ...rest, borger: borgerId },
      read: ok((json) => bookingAnswer.parse(json)),
    });
  }

  move(vendor: VendorAddress, { bookingId, ...wish }: VendorMove): Promise<VendorOutcome<VendorBooking>> {
    return this.#ask(vendor, { method: 'PUT', path: `/v1/bookinger/${bookingId}/tid`, body: wish, read: ok((json) => bookingAnswer.parse(json)) });
  }

  findBooking(vendor: VendorAddress, bookingId: string): Promise<VendorOutcome<VendorBooking | undefined>> {
    return this.#ask(vendor, {
      method: 'GET',
      path: `/v1/bookinger/${bookingId}`,
      read: (status, json) => (status === 404 ? undefined : ok((found) => bookingAnswer.parse(found))(status, json)),
    });
  }

  cancel(vendor: VendorAddress, bookingId: string): Promise<VendorOutcome<undefined>> {
    return this.#ask(vendor, {
      method: 'DELETE',
      path: `/v1/bookinger/${bookingId}`,
      read: (status, json) => (status === 404 ? undefined : ok(() => undefined)(status, json)),
    });
  }

  /** Calls the vendor unless it rests; what was not called is not counted as a call. */
  async #ask<T>(vendor: VendorAddress, call: VendorCall<T>): Promise<VendorOutcome<T>> {
    const counted = () => this.measures.outside('leverandoer', () => this.#outcomeOf(vendor, call), ({ kind }) => kind, vendor.cvr);
    try {
      return await this.#breakerOf(vendor.id).execute(counted);
    } catch (error) {
      if (error instanceof BrokenCircuitError) return { kind: 'unreachable' };
      throw error;
    }
  }

  async #outcomeOf<T>(vendor: VendorAddress, call: VendorCall<T>): Promise<VendorOutcome<T>> {
    let answer: { status: number; text: string };
    try {
      answer = await this.#send(vendor, call);
    } catch {
      return { kind: 'unreachable' };
    }
    if (answer.status >= 500 || answer.status === 429) return { kind: 'unreachable' };
    try {
      const json: unknown = answer.text ? JSON.parse(answer.text) : undefined;
      if (answer.status === 409 || answer.status === 422) return { kind: 'refused', kode: refusalAnswer.parse(json).kode };
      return { kind: 'ok', value: call.read(answer.status, json) };
    } catch {
      return { kind: 'contract-broken' };
    }
  }

  async #send(vendor: VendorAddress, call: VendorCall<unknown>): Promise<{ status: number; text: string }> {
    const { origin, pathname } = new URL(vendor.baseUrl);
    const response = await request(`${origin}${pathname.replace(/\/$/, '')}${call.path}`, {
      method: call.method,
      dispatcher: this.#agentOf(origin),
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${this.cipher.decrypt(vendor.sealedApiNoegle, apiNoegleContext(vendor.id))}`,
        ...(call.body ? { 'content-type': 'application/json' } : {}),
      },
      body: call.body ? JSON.stringify(call.body) : null,
      signal: AbortSignal.timeout(deadlineMs),
    });
    let text = '';
    for await (const chunk of response.body.setEncoding('utf8')) {
      text += chunk as string;
      if (text.length > maxAnswerBytes) throw new Error('the answer is too large');
    }
    return { status: response.statusCode, text };
  }

  #breakerOf(vendorId: string): CircuitBreakerPolicy {
    const known = this.#breakers.get(vendorId);
    if (known) return known;
    const noAnswer = handleWhenResult((outcome) => (outcome as VendorOutcome<unknown>).kind === 'unreachable');
    const breaker = circuitBreaker(noAnswer, { halfOpenAfter: this.config.BOOKING_VENDOR_REST_MS, breaker: new ConsecutiveBreaker(failuresToRest) });
    this.#breakers.set(vendorId, breaker);
    return breaker;
  }

  #agentOf(origin: string): Agent {
    const known = this.#agents.get(origin);
    if (known) return known;
    const agent = vendorAgent({ net: this.config.BOOKING_VENDOR_NET, ca: this.config.BOOKING_VENDOR_CA }, connectionsPerVendor);
    this.#agents.set(origin, agent);
    return agent;
  }
}

/** Reads a 2xx answer; any other status that got this far breaks the contract. */
const ok =
  <T>(read: (json: unknown) => T) =>
  (status: number, json: unknown): T => {
    if (status < 200 || status > 299) throw new Error('unexpected status');
    return read(json);
  };
