import { activateBookingfrist, bookMoede, createKalenderabonnement, registerGruppemoede, registerMoedeForBorger, reportBookingFejl } from '@jobnet/contracts';
import { type Attempt, type Attempts, callerOf, endpointNamesOf, fuzz, prepared, proveAdgang, type Side } from '@jobnet/service-kit/testing';
import { frejaKold, fuzzing, karlOest } from '@jobnet/testkit';
import { booking } from './booking.module.ts';
import { type Borger, BookingWorld } from './testing/booking-world.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await BookingWorld.start();
});
afterAll(() => world.close());

/** Both kommuner have PlanTid as their vendor; Aarhus has MødeNu. */
const homes = { own: { kommunekode: '0101', akassekode: '03' }, other: { kommunekode: '0461', akassekode: '05' } };
const kommunekalender = '99100672';
const plantid = '99100532';
const moedenu = '99100567';
const vendorScopes = ['booking-fejl.read', 'booking-fejl.write', 'modtager.read', 'modtager.write'];
const arrive = (side: Side) => (side === 'own' ? world.arrive(karlOest, homes.own) : world.arrive(frejaKold, homes.other));

type Prepare = (borger: Borger, side: Side) => ReturnType<Attempt>;

/** A borger calls about itself. */
const asBorger =
  (prepare: Prepare = () => ({})): Attempt =>
  async (_column, side) => {
    const borger = await arrive(side);
    return { as: borger, ...(await prepare(borger, side)) };
  };

/** Who prepares what an authority's call needs: an authority of the same kind on the same side. */
const authorityOf = (column: string, side: Side) =>
  column.endsWith('-akasse') ? world.authority('akasse', homes[side].akassekode) : world.authority('kommune', homes[side].kommunekode);
type Authority = ReturnType<typeof authorityOf>;

/** An authority calls about a borger of its own. */
const asAuthority =
  (scope: string, prepare: (borger: Borger, authority: Authority, side: Side) => object | Promise<object> = () => ({})): Attempt =>
  async (column, side) => {
    const borger = await arrive(side);
    const as = callerOf(column, side);
    const { params, ...rest } = { params: {}, ...(await prepare(borger, authorityOf(column, side), side)) };
    return { ...(as ? { as: { ...as, scopes: [scope] } } : {}), wish: { params: { borgerId: borger.borgerId, ...params }, ...rest } };
  };

const madeBy = async (authority: Authority, { borgerId }: Borger, more: object = {}) =>
  prepared(await world.service.call(registerMoedeForBorger, { params: { borgerId }, body: world.moedeInput(more) }, authority)).moedeId;
const groupOf = async (authority: Authority, { borgerId }: Borger) =>
  prepared(await world.service.call(registerGruppemoede, { body: { moede: world.moedeInput(), deltagere: [borgerId] } }, authority)).gruppemoedeId;

const withMoede = async (borger: Borger) => prepared(await world.service.call(bookMoede, { body: await world.freeTime(borger) }, borger)).moedeId;
const withFrist = async ({ borgerId }: Borger, side: Side, grund: string) => {
  const body = { frist: world.day(10), samtaletype: '10', grund };
  return prepared(await world.service.call(activateBookingfrist, { params: { borgerId }, body }, authorityOf('kommune', side))).bookingfristId;
};
/** Yesterday's frist was not kept, so that a meeting must be booked at once. */
const withStraks = async (borger: Borger, side: Side) => {
  const id = await withFrist(borger, side, 'Jobsamtale');
  await world.service.db.query(`update bookingfrist set status = 'overskredet', samtaletype = '7', frist = $2 where id = $1`, [id, world.day(-1)]);
};
const withAbonnement = async (borger: Borger) => prepared(await world.service.call(createKalenderabonnement, {}, borger));
const noegleIn = ({ sti }: { sti: string }) => sti.split('/').at(-2) ?? '';
const period = () => ({ fra: world.day(0), til: world.day(30) });
const fejl = { fejltekst: 'Jeg kan ikke booke.', fejlkode: '4' as const, forloeb: 'selvbooking' as const, get fejlTidspunkt() { return `${world.day(-1)}T08:00:00Z`; } };

/** A vendor with a report from a borger of its kommune. */
const asLeverandoer: Attempt = async (column, side) => {
  const borger = await world.arrive(karlOest, { kommunekode: side === 'own' ? '0101' : '0751' });
  const { bookingFejlId } = prepared(await world.service.call(reportBookingFejl, { body: fejl }, borger));
  return { as: { ...callerOf(column, side), role: column === 'leverandoer' ? column : 'leverandoersystem', scopes: vendorScopes }, holds: bookingFejlId };
};

/** A vendor with a report of its own, asking for it. */
const asLeverandoerOf =
  (wishOf: (report: { readonly bookingFejlId: string }) => object | Promise<object>): Attempt =>
  async (column, side) => {
    const { as, holds = '' } = await asLeverandoer(column, side);
    return { ...(as ? { as } : {}), wish: await wishOf({ bookingFejlId: holds }), holds };
  };

/** A report that the vendor refused; whatever try is under way comes too late. */
const letRest = async (bookingFejlId: string): Promise<void> => {
  await world.service.db.query(`delete from messaging.due where kind = 'deliver-booking-fejl' and ref = $1`, [bookingFejlId]);
  await world.service.db.query(`update booking_fejl set status = 'afvist', version = version + 1 where id = $1`, [bookingFejlId]);
};

/** With a report, a vendor whose reports no other call replays; the other one is as always. */
const asKommunekalender =
  (wishOf: (bookingFejlId: string) => object | Promise<object>): Attempt =>
  async (column, side) => {
    const { as } = await asLeverandoer(column, side);
    if (side === 'other') return { ...(as ? { as } : {}) };
    const borger = await world.arrive(karlOest, { kommunekode: '0561' });
    const { bookingFejlId } = prepared(await world.service.call(reportBookingFejl, { body: fejl }, borger));
    return { as: { role: 'leverandoersystem', ...as, organisation: { kind: 'leverandoer', code: kommunekalender } }, wish: await wishOf(bookingFejlId), holds: bookingFejlId };
  };

/** A vendor with its own receiver. */
const asOwnModtager =
  (wishOf: (side: Side) => object = () => ({})): Attempt =>
  (column, side) => ({
    as: { ...callerOf(column, side), role: column === 'leverandoer' ? column : 'leverandoersystem', scopes: vendorScopes },
    wish: wishOf(side),
    holds: side === 'own' ? plantid : moedenu,
  });

const attempts: Attempts = {
  showBookingstatus: asBorger(async (borger, side) => {
    const grund = side === 'own' ? 'Jobsamtale' : 'Rådighedssamtale';
    await withFrist(borger, side, grund);
    return { holds: grund };
  }),
  listMoedetilbud: asBorger(),
  listMoedetider: asBorger(async (borger) => ({ wish: { params: { moedetilbudId: (await world.freeTime(borger)).moedetilbudId }, query: period() } })),
  listStrakstider: asBorger(async (borger, side) => {
    await withStraks(borger, side);
    return {};
  }),
  // The last time of all: the meetings that other calls stand in need of take the first ones.
  bookMoede: asBorger(async (borger) => ({ wish: { body: await world.freeTime(borger, -1) } })),
  listMoeder: asBorger(async (borger) => ({ wish: { query: period() }, holds: await withMoede(borger) })),
  showMoede: asBorger(async (borger) => ({ wish: { params: { moedeId: await withMoede(borger) } } })),
  cancelMoede: asBorger(async (borger) => ({ wish: { params: { moedeId: await withMoede(borger) } } })),
  rebookMoede: asBorger(async (borger) => {
    const moedeId = await withMoede(borger);
    const { tidId, moedeform } = await world.freeTime(borger, -2);
    return { wish: { params: { moedeId }, body: { tidId, moedeform } } };
  }),
  confirmMoede: asBorger(async (borger, side) => {
    const bekraeftesSenest = new Date(world.service.clock.now().getTime() + 86_400_000).toISOString();
    return { wish: { params: { moedeId: await madeBy(authorityOf('kommune', side), borger, { bekraeftesSenest }) } } };
  }),
  listMoederForBorger: asAuthority('moede.read', () => ({ query: period() })),
  registerMoedeForBorger: asAuthority('moede.write', () => ({ body: world.moedeInput() })),
  updateMoedeForBorger: asAuthority('moede.write', async (borger, authority) => ({ params: { moedeId: await madeBy(authority, borger) }, body: world.moedeInput({ sted: 'Lokale 2' }) })),
  cancelMoedeForBorger: asAuthority('moede.write', async (borger, authority) => ({ params: { moedeId: await madeBy(authority, borger) } })),
  holdMoede: asAuthority('moede.write', async (borger, authority) => ({
    params: { moedeId: await madeBy(authority, borger, { start: world.inHours(0), slut: world.inHours(1) }) },
    body: { aftaletekst: '<p>Vi aftalte det.</p>' },
  })),
  registerGruppemoede: asAuthority('moede.write', ({ borgerId }) => ({ body: { moede: world.moedeInput(), deltagere: [borgerId] } })),
  updateGruppemoede: asAuthority('moede.write', async (borger, authority) => ({ params: { gruppemoedeId: await groupOf(authority, borger) }, body: world.moedeInput({ sted: 'Lokale 2' }) })),
  cancelGruppemoede: asAuthority('moede.write', async (borger, authority) => ({ params: { gruppemoedeId: await groupOf(authority, borger) } })),
  reportBookingFejl: asBorger(async (borger) => ({ wish: { body: { ...fejl, indkaldelsesId: await withMoede(borger) } } })),
  showMoedefil: asBorger(async (borger) => ({ wish: { params: { moedeId: await withMoede(borger) } } })),
  showKalenderabonnement: asBorger(async (borger) => ({ holds: (await withAbonnement(borger)).oprettet ?? '' })),
  createKalenderabonnement: asBorger(),
  deleteKalenderabonnement: asBorger(async (borger) => {
    await withAbonnement(borger);
    return {};
  }),
  showKalenderfeed: async () => ({ wish: { params: { noegle: noegleIn(await withAbonnement(await arrive('own'))) } } }),
  listBookingFejl: asLeverandoer,
  showBookingFejl: asLeverandoerOf(({ bookingFejlId }) => ({ params: { bookingFejlId } })),
  replayBookingFejl: asKommunekalender(async (bookingFejlId) => {
    await letRest(bookingFejlId);
    return { params: { bookingFejlId } };
  }),
  replayAlleBookingFejl: asLeverandoer,
  listBookingFejlForDrift: () => ({ wish: { params: { cvr: plantid } } }),
  replayAlleBookingFejlForDrift: () => ({ wish: { params: { cvr: plantid } } }),
  showModtager: asOwnModtager(),
  checkModtager: asOwnModtager(),
  registerModtager: asOwnModtager((side) => ({ body: { bookingFejlUrl: world.vendors.vendor(side === 'own' ? 'plantid' : 'moedenu').receiverUrl } })),
  changeSignaturnoegle: asOwnModtager(() => ({ body: { signatur: 'v1a', overlapTimer: 24 } })),
  changeSignaturnoegleForDrift: () => ({ wish: { params: { cvr: plantid }, body: { signatur: 'v1', overlapTimer: 24 } } }),
  listModtagere: () => ({}),
  activateBookingfrist: asAuthority('bookingfrist.write', () => ({ body: { frist: '2099-01-01', samtaletype: '10', grund: 'Jobsamtale' } })),
  cancelBookingfrist: asAuthority('bookingfrist.write', async (borger, _authority, side) => ({ params: { bookingfristId: await withFrist(borger, side, 'Jobsamtale') } })),
  listBookingfrister: asAuthority('bookingfrist.read'),
  showEgneDataIBooking: asBorger(async (borger) => ({ holds: await withMoede(borger) })),
  listOpslagIBooking: asBorger(async (borger, side) => {
    await withFrist(borger, side, 'Jobsamtale');
    return { holds: `"code":"${homes[side].kommunekode}"` };
  }),
  registerLeverandoer: () => ({ wish: { params: { cvr: plantid }, body: world.registration(plantid) } }),
  listLeverandoerer: () => ({}),
};

describe('what each role may touch in booking, as docs/adgang.csv says', () => {
  it.each(endpointNamesOf(booking))('%s', async (name) => {
    expect(await proveAdgang(world.service, booking, name, attempts)).toEqual([]);
  });
});

const fuzzed = fuzzing();
if (fuzzed) {
  describe('booking, asked whatever its OpenAPI allows and forbids', () => {
    it('answers as it says, never with an error of its own, and does what each operation is for', async () => {
      expect(await fuzz(world.service, booking, attempts, fuzzed)).toEqual([]);
    }, 1_800_000);
  });
}
