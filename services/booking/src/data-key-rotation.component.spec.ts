import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { changeSignaturnoegleForDrift, holdMoede, registerLeverandoer, registerMoedeForBorger, reportBookingFejl } from '@jobnet/contracts';
import { prepared, sealAgain } from '@jobnet/service-kit/testing';
import { karlOest } from '@jobnet/testkit';
import { booking } from './booking.module.ts';
import { BookingWorld } from './testing/booking-world.ts';

const plantid = '99100532';

let world: BookingWorld;
beforeAll(async () => {
  world = await BookingWorld.start();
});
afterAll(() => world.close());

it('a new data key seals CPR numbers, reports, agreements and keys again, and nothing needs the old one any more', async () => {
  const [drift, kommunen] = [{ role: 'drift' as const }, world.authority('kommune', '0101')];
  const karl = await world.arrive(karlOest, { kommunekode: '0101' });
  prepared(await world.service.call(registerLeverandoer, { params: { cvr: plantid }, body: { ...world.registration(plantid), vagtEmail: 'vagt@example.test' } }, drift));
  prepared(await world.service.call(changeSignaturnoegleForDrift, { params: { cvr: plantid }, body: { signatur: 'v1', overlapTimer: 1 } }, drift));
  const fejl = { fejltekst: 'Jeg kan ikke booke.', fejlkode: '4' as const, forloeb: 'selvbooking' as const, fejlTidspunkt: world.service.clock.now().toISOString() };
  prepared(await world.service.call(reportBookingFejl, { body: fejl }, karl));
  const params = { borgerId: karl.borgerId };
  const { moedeId } = prepared(await world.service.call(registerMoedeForBorger, { params, body: world.moedeInput({ start: world.inHours(0), slut: world.inHours(1) }) }, kommunen));
  prepared(await world.service.call(holdMoede, { params: { ...params, moedeId }, body: { aftaletekst: '<p>To job om ugen</p>' } }, kommunen));
  expect(await sealAgain(world.service, booking)).toEqual({
    sealed: ['borger.sealed_cpr', 'leverandoer.sealed_api_noegle', 'leverandoer.sealed_vagt_email', 'signaturnoegle.sealed_noegle', 'moede.sealed_aftaletekst', 'booking_fejl.sealed_fejltekst'],
    unreadable: [], left: [],
  });
});
