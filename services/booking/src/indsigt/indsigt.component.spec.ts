import { activateBookingfrist, bookMoede, createKalenderabonnement, reportBookingFejl, showEgneDataIBooking } from '@jobnet/contracts';
import { prepared, tablesAboutBorgere } from '@jobnet/service-kit/testing';
import { karlOest } from '@jobnet/testkit';
import { type Borger, BookingWorld } from '../testing/booking-world.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await BookingWorld.start();
});
afterAll(() => world.close());

/** A borger with something in every table. */
const filled = async (fejltekst: string): Promise<Borger & { moedeId: string }> => {
  const borger = await world.arrive(karlOest, { kommunekode: '0101' });
  const { moedeId } = prepared(await world.service.call(bookMoede, { body: await world.freeTime(borger) }, borger));
  const fejl = { fejltekst, fejlkode: '4' as const, forloeb: 'selvbooking' as const, fejlTidspunkt: world.service.clock.now().toISOString() };
  prepared(await world.service.call(reportBookingFejl, { body: fejl }, borger));
  prepared(await world.service.call(createKalenderabonnement, {}, borger));
  const sagsbehandler = { role: 'sagsbehandler' as const, organisation: { kind: 'kommune' as const, code: '0101' } };
  const params = { borgerId: borger.borgerId };
  prepared(await world.service.call(activateBookingfrist, { params, body: { frist: '2099-01-01', samtaletype: '1', grund: 'Jobsamtale' } }, sagsbehandler));
  return { ...borger, moedeId };
};

describe('one\'s own data', () => {
  it('is everything booking holds, but not the CPR number, no secret and nothing of anyone else', async () => {
    const mine = await filled('Jeg kan ikke booke.');
    const other = await filled('Noget helt andet');
    const { dele } = (await world.service.call(showEgneDataIBooking, {}, { role: 'borger', borgerId: mine.borgerId })).body;
    const del = (navn: string) => dele.find((one) => one.navn === navn)?.linjer;
    expect(dele.filter(({ linjer }) => linjer.length === 0)).toEqual([]);
    expect(del('Det, bookingen ved om dig')).toEqual([{ kommunekode: '0101', akassekode: '03', kontaktgruppe: '1', harKrypteretCprNummer: true }]);
    expect(del('Møder')).toMatchObject([{ moedeId: mine.moedeId, status: 'booket', leverandoer: 'PlanTid A/S' }]);
    expect(del('Bookingfrister')).toMatchObject([{ frist: '2099-01-01', grund: 'Jobsamtale' }]);
    expect(del('Hemmelig adresse til din egen kalender')).toEqual([{ oprettet: expect.stringMatching(/^20/) as string }]);
    expect(del('Indmeldte fejl i bookingen')).toMatchObject([{ fejlkode: '4', fejltekst: 'Jeg kan ikke booke.', leverandoer: 'PlanTid A/S' }]);
    expect(del('Hvem har set mine oplysninger')).toMatchObject([{ organisation: 'kommune:0101', formaal: 'Bookingfrist', handling: 'change' }]);
    const text = JSON.stringify(dele);
    for (const not of [karlOest.cpr, 'Noget helt andet', other.borgerId, other.moedeId, 'sealed', 'plantid-key']) expect(text).not.toContain(not);
  });

  it('leaves out no table that says whose its rows are', async () => {
    expect(await tablesAboutBorgere(world.service)).toEqual(['kit.access_log', 'public.booking_fejl', 'public.bookingfrist', 'public.kalenderabonnement', 'public.moede']);
  });
});
