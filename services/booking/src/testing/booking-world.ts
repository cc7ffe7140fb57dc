import { generateKeyPairSync } from 'node:crypto';
import { borgerProvisioned, listMoedetider, listMoedetilbud, registerLeverandoer, type registerMoedeForBorger, type RequestOf, tilhoersforholdUpdated } from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { prepared, startTestService, type TestService } from '@jobnet/service-kit/testing';
import { demoLeverandoerer, startVendorSimulators, type VendorSimulators } from '@jobnet/simulators';
import { eventually } from '@jobnet/testkit';
import { booking } from '../booking.module.ts';

/** A borger's session. */
export interface Borger {
  readonly role: 'borger';
  readonly borgerId: string;
}

/** Where a borger belongs; kontaktgruppe 1 and HK unless said. */
export interface Home {
  readonly kommunekode: string;
  readonly akassekode?: string;
  readonly kontaktgruppe?: string | null | undefined;
}

/** booking with a real database and the simulators of the demo world's vendors, registered as drift does. */
export class BookingWorld {
  private constructor(
    readonly service: TestService,
    readonly vendors: VendorSimulators,
  ) {}

  static async start(env: Readonly<Record<string, string>> = {}): Promise<BookingWorld> {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const jobnetKey = publicKey.export({ format: 'jwk' }) as never;
    const apiKeys = { plantid: 'plantid-key', moedenu: 'moedenu-key', kommunekalender: 'kk-noegle' };
    const vendors = await startVendorSimulators({ host: '127.0.0.1', port: 0, apiKeys, jobnetKey });
    const service = await startTestService({ definition: booking, env: { BOOKING_VENDOR_NET: 'any', BOOKING_WEBHOOK_JWK: JSON.stringify(privateKey.export({ format: 'jwk' })), BOOKING_VENDOR_REST_MS: '50', ...env } });
    const world = new BookingWorld(service, vendors);
    for (const { cvr } of demoLeverandoerer) {
      prepared(await service.call(registerLeverandoer, { params: { cvr }, body: world.registration(cvr) }, { role: 'drift' }));
    }
    return world;
  }

  /** What a vendor of the demo world is registered with. */
  registration(cvr: string) {
    const demo = demoLeverandoerer.find((one) => one.cvr === cvr);
    if (!demo) throw new Error(`${cvr} is no vendor of the demo world`);
    const vendor = this.vendors.vendor(demo.noegle);
    return {
      navn: demo.navn,
      kommuner: [...demo.kommuner],
      baseUrl: vendor.bookingUrl,
      bookingFejlUrl: vendor.receiverUrl,
      gyldigFra: '2020-01-01',
      apiNoegle: vendor.options.apiKey,
      offentligNoegle: vendor.offentligNoegle as Record<string, unknown>,
    };
  }

  /** The civil date some days from now. */
  day(days: number): string {
    return new Date(this.service.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  }

  /** A borger as the topics tell of one: belonging from citizen, CPR number from identity. */
  async arrive(person: { cpr: string }, { kommunekode, akassekode = '03', kontaktgruppe = '1' }: Home): Promise<Borger> {
    const borgerId = newId();
    await this.service.topics.deliver(borgerProvisioned, { subject: borgerId, data: { borgerId }, claim: { cpr: person.cpr } });
    await this.service.topics.deliver(tilhoersforholdUpdated, {
      subject: borgerId,
      data: { borgerId, kommunekode, akassekode, ...(kontaktgruppe ? { kontaktgruppe } : {}), beskyttet: false },
    });
    const known = 'select 1 from borger where id = $1 and kommunekode is not null and sealed_cpr is not null';
    await eventually(async () => (await this.service.db.query(known, [borgerId])).length === 1, { what: 'the borger in booking' });
    return { role: 'borger', borgerId };
  }

  /** A member of staff of a kommune or a-kasse. */
  authority(kind: 'kommune' | 'akasse', code: string) {
    return { role: 'sagsbehandler' as const, organisation: { kind, code } };
  }

  /** Domain time some hours from now, as an authority writes it. */
  inHours(hours: number): string {
    return new Date(this.service.clock.now().getTime() + hours * 3_600_000).toISOString();
  }

  /** A meeting as an authority makes it: in a week, of a kind that both kommuner and a-kasser hold. */
  moedeInput(more: Partial<RequestOf<typeof registerMoedeForBorger>['body']> = {}) {
    return { samtaletype: '7', moedeform: '1', start: this.inHours(168), slut: this.inHours(169), sagsbehandler: 'Christian Dam', sted: 'Lokale 1', ...more };
  }

  /** The first free time of the first mødetilbud, as one books it. */
  async freeTime(as: Borger, place = 0) {
    const offers = await this.service.call(listMoedetilbud, {}, as);
    const tilbud = offers.body.items[0];
    const moedetilbudId = tilbud?.moedetilbudId ?? '';
    const times = await this.service.call(listMoedetider, { params: { moedetilbudId }, query: { fra: this.day(3), til: this.day(20) } }, as);
    const tid = times.body.items.at(place);
    return { moedetilbudId, tidId: tid?.tidId ?? '', moedeform: tid?.moedeformer.find((form) => tilbud?.moedeformer.includes(form)) ?? '' };
  }

  async close(): Promise<void> {
    await this.service.close();
    await this.vendors.close();
  }
}
