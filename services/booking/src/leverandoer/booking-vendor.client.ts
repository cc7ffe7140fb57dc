import { FieldCipher } from '@jobnet/messaging';
import { Measures } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { Agent, request } from 'undici';
import { z } from 'zod';
import {
  BookingVendorPort,
  type VendorAddress,
  type VendorBooking,
  type VendorBookingWish,
  type VendorMoedetilbud,
  type VendorOutcome,
  type VendorTid,
} from './booking-vendor.port.ts';

const deadlineMs = 12_000;
const connectionsPerVendor = 8;
const maxAnswerBytes = 512 * 1024;

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
        aflysningMulig: z.boolean(),
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
    aflysningMulig: z.boolean(),
  })
  .refine(isPeriod);
const refusalAnswer = z.object({ kode: code });

interface VendorCall<T> {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Reads the answer, or throws when it is not what the contract says. */
  readonly read: (status: number, json: unknown) => T;
}

/** Speaks the HTTP contract of `docs/vendor-api` with one small connection pool per vendor. */
@Injectable()
export class BookingVendorClient extends BookingVendorPort {
  readonly #agents = new Map<string, Agent>();

  constructor(
    private readonly cipher: FieldCipher,
    private readonly measures: Measures,
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

  #ask<T>(vendor: VendorAddress, call: VendorCall<T>): Promise<VendorOutcome<T>> {
    return this.measures.outside('leverandoer', () => this.#outcomeOf(vendor, call), ({ kind }) => kind);
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
        authorization: `Bearer ${this.cipher.decrypt(vendor.sealedApiNoegle, `leverandoer:${vendor.id}`)}`,
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

  #agentOf(origin: string): Agent {
    const known = this.#agents.get(origin);
    if (known) return known;
    const agent = new Agent({ connections: connectionsPerVendor, connect: { timeout: 3_000 } });
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
