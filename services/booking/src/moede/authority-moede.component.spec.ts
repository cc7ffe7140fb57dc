import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  akasseMoedeRegistered, cancelGruppemoede, cancelMoede, cancelMoedeForBorger, confirmMoede, holdMoede, listMoeder, listMoederForBorger, moedeBooked, moedeCancelled,
  moedeConfirmationRequested, moedeConfirmed, moedeHeld, moedeRebooked, registerGruppemoede, registerMoedeForBorger, showMoede, updateGruppemoede, updateMoedeForBorger,
} from '@jobnet/contracts';
import { redeemClaims } from '@jobnet/messaging';
import { prepared } from '@jobnet/service-kit/testing';
import { eventually, karlOest } from '@jobnet/testkit';
import { type Borger, BookingWorld } from '../testing/booking-world.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await BookingWorld.start();
});
afterAll(() => world?.close());

const kommunen = () => world.authority('kommune', '0101');
const akassen = () => world.authority('akasse', '03');
const arrive = () => world.arrive(karlOest, { kommunekode: '0101', akassekode: '03' });
type Input = ReturnType<typeof world.moedeInput>;
const made = async ({ borgerId }: Borger, more: Partial<Input> & { aflysesSenest?: string; bekraeftesSenest?: string } = {}, by = kommunen()) =>
  prepared(await world.service.call(registerMoedeForBorger, { params: { borgerId }, body: world.moedeInput(more) }, by as never));
const calendarOf = async (as: Borger) => (await world.service.call(listMoeder, { query: { fra: world.day(-1), til: world.day(30) } }, as)).body.items;
const toldOf = (contract: typeof moedeBooked, id: string) => world.service.topics.sent(contract).filter(({ subject }) => subject === id);
const told = (contract: typeof moedeBooked, id: string) => eventually(() => toldOf(contract, id)[0], { what: contract.type });

const redeem = (claimId: string, audience: 'citizen' | 'notifications') =>
  world.service.db.dataSource.transaction((manager) => redeemClaims(manager, { ids: [claimId], audience, owner: 'booking', cipher: world.service.cipher }));

describe('a meeting that an authority makes', () => {
  it('BOOK-29 stands in the borger’s calendar, the a-kasse’s as well as the kommune’s, and each is told as its own', async () => {
    const karl = await arrive();
    const one = await made(karl);
    const other = await made(karl, { samtaletype: '15', start: world.inHours(200), slut: world.inHours(201) }, akassen() as never);
    expect(await calendarOf(karl)).toMatchObject([{ moedeId: one.moedeId, oprindelse: 'kommune' }, { moedeId: other.moedeId, oprindelse: 'akasse', titel: 'Rådighedssamtale' }]);
    expect((await told(moedeBooked, one.moedeId)).data).toMatchObject({ oprindelse: 'kommune' });
    expect((await told(akasseMoedeRegistered, other.moedeId)).data).toMatchObject({ oprindelse: 'akasse' });
    expect(toldOf(moedeBooked, other.moedeId)).toHaveLength(0);
    const params = { borgerId: karl.borgerId };
    const query = { fra: world.day(0), til: world.day(30) };
    await made(karl, { samtaletype: '4', start: world.inHours(220), slut: world.inHours(221) });
    expect((await world.service.call(listMoederForBorger, { params, query }, kommunen())).body.items).toHaveLength(3);
    expect((await world.service.call(listMoederForBorger, { params, query }, akassen())).body.items).toHaveLength(2);
  });

  it.each([
    ['an unknown samtaletype', { samtaletype: '99' }, '/samtaletype', '90001'],
    ['an unknown mødeform', { moedeform: '9' }, '/moedeform', '90000'],
    ['a meeting at work that is no henvisning', { moedeform: '6' }, '/moedeform', '90000'],
    ['a day before today', { start: '2020-01-01T10:00:00Z' }, '/start', '90002'],
  ])('is refused with the field and DFDG’s code: %s', async (_what, more, pointer, code) => {
    const { borgerId } = await arrive();
    const answer = await world.service.call(registerMoedeForBorger, { params: { borgerId }, body: world.moedeInput(more) }, kommunen());
    expect(answer).toMatchObject({ status: 422, problem: { code: 'moede-ugyldigt', errors: [{ pointer, code }] } });
  });

  it('is refused when it ends before it begins, or its last moments lie after it', async () => {
    const { borgerId } = await arrive();
    for (const more of [{ slut: world.inHours(1) }, { aflysesSenest: world.inHours(400) }, { bekraeftesSenest: world.inHours(400) }]) {
      expect((await world.service.call(registerMoedeForBorger, { params: { borgerId }, body: world.moedeInput(more) }, kommunen())).status).toBe(400);
    }
    const forbidden = await world.service.call(registerMoedeForBorger, { params: { borgerId }, body: world.moedeInput({ samtaletype: '4' }) }, akassen());
    expect(forbidden.problem.errors).toMatchObject([{ pointer: '/samtaletype', code: '90006' }]);
  });

  it('BOOK-27 waits for the borger’s yes until its last moment; moved, it waits again', async () => {
    const karl = await arrive();
    const { moedeId, bekraeftelse } = await made(karl, { bekraeftesSenest: world.inHours(48) });
    expect(bekraeftelse).toBe('afventer');
    expect((await told(moedeConfirmationRequested, moedeId)).data).toMatchObject({ bekraeftelse: 'afventer' });
    const confirm = () => world.service.call(confirmMoede, { params: { moedeId } }, karl);
    expect((await confirm()).body.bekraeftelse).toBe('bekraeftet');
    expect((await confirm()).status).toBe(200);
    expect((await told(moedeConfirmed, moedeId)).data).toMatchObject({ bekraeftelse: 'bekraeftet' });
    const moved = world.moedeInput({ start: world.inHours(300), slut: world.inHours(301), bekraeftesSenest: world.inHours(48) } as never);
    const params = { borgerId: karl.borgerId, moedeId };
    expect((await world.service.call(updateMoedeForBorger, { params, body: moved }, kommunen())).body).toMatchObject({ bekraeftelse: 'afventer', start: moved.start });
    expect((await told(moedeRebooked, moedeId)).data).toHaveProperty('flyttetFra');
    world.service.clock.move(49 * 3_600_000);
    const late = await confirm();
    world.service.clock.move(-49 * 3_600_000);
    expect(late.problem.code).toBe('moede-kan-ikke-aendres');
  });

  it('BOOK-05 is told as changed when it stands at its time at another place, and not as moved; without any change nobody is told', async () => {
    const karl = await arrive();
    const { moedeId } = await made(karl);
    const params = { borgerId: karl.borgerId, moedeId };
    const [meeting] = await calendarOf(karl);
    const same = world.moedeInput({ start: meeting?.start ?? '', slut: meeting?.slut ?? '' });
    const edit = async (body: Input) => prepared(await world.service.call(updateMoedeForBorger, { params, body }, kommunen()));
    await edit(same);
    expect(await edit({ ...same, sted: 'Lokale 9' })).toMatchObject({ sted: 'Lokale 9', start: meeting?.start });
    const { data } = await told(moedeRebooked, moedeId);
    expect(data).toMatchObject({ aendret: ['sted'] });
    expect(data).not.toHaveProperty('flyttetFra');
    expect(toldOf(moedeRebooked, moedeId)).toHaveLength(1);
    expect(world.service.topics.everything()).not.toContain('Lokale 9');
  });

  it('is changed and cancelled by the authority that made it only, and by the borger while that is allowed', async () => {
    const karl = await arrive();
    const { moedeId, kanAflyses } = await made(karl);
    expect(kanAflyses).toBe(false);
    expect((await world.service.call(cancelMoede, { params: { moedeId } }, karl)).problem.code).toBe('moede-kan-ikke-aendres');
    const params = { borgerId: karl.borgerId, moedeId };
    expect((await world.service.call(cancelMoedeForBorger, { params }, akassen())).problem.code).toBe('ikke-egen-borger');
    expect((await world.service.call(cancelMoedeForBorger, { params }, kommunen())).body.status).toBe('aflyst');
    expect((await told(moedeCancelled, moedeId)).data).toMatchObject({ aflystAf: 'myndighed' });
    const open = await made(karl, { aflysesSenest: world.inHours(24) });
    expect((await world.service.call(cancelMoede, { params: { moedeId: open.moedeId } }, karl)).body.status).toBe('aflyst');
    expect((await told(moedeCancelled, open.moedeId)).data).toMatchObject({ aflystAf: 'borger' });
  });

  it('BOOK-28 forwards what was agreed when it was held, formatted and without script, to citizen only', async () => {
    const karl = await arrive();
    const { moedeId } = await made(karl, { start: world.inHours(0), slut: world.inHours(1) });
    const params = { borgerId: karl.borgerId, moedeId };
    const aftaletekst = '<p>Du søger <strong>to job</strong> om ugen.</p><ul><li>Vi ses igen</li></ul><script>alert(1)</script>';
    const kept = '<p>Du søger <strong>to job</strong> om ugen.</p><ul><li>Vi ses igen</li></ul>';
    expect((await world.service.call(holdMoede, { params, body: { aftaletekst } }, kommunen())).body).toMatchObject({ status: 'afholdt', aftaletekst: kept });
    const { claimId = '' } = await eventually(() => world.service.topics.sent(moedeHeld).find(({ subject }) => subject === moedeId), { what: 'moede-held' });
    expect(await redeem(claimId, 'citizen')).toMatchObject([{ state: 'value', value: { aftaletekst: kept } }]);
    expect(await redeem(claimId, 'notifications')).toMatchObject([{ state: 'unknown' }]);
    expect(world.service.topics.everything()).not.toContain('to job');
    expect((await world.service.call(showMoede, { params: { moedeId } }, karl)).body.aftaletekst).toBe(kept);
    expect((await calendarOf(karl)).find((one) => one.moedeId === moedeId)).not.toHaveProperty('aftaletekst');
    const [row] = await world.service.db.query<{ sealed_aftaletekst: string }>('select sealed_aftaletekst from moede where id = $1', [moedeId]);
    expect(row?.sealed_aftaletekst).not.toContain('to job');
    const ahead = await made(karl);
    expect((await world.service.call(holdMoede, { params: { ...params, moedeId: ahead.moedeId }, body: {} }, kommunen())).problem.code).toBe('moede-kan-ikke-aendres');
  });
});

describe('a group meeting', () => {
  it('stands in everyone’s calendar, is moved and cancelled for all who are still in it, and each is told', async () => {
    const [a, b, c] = await Promise.all([arrive(), arrive(), arrive()]) as [Borger, Borger, Borger];
    const deltagere = [a, b, c].map(({ borgerId }) => borgerId);
    const group = prepared(await world.service.call(registerGruppemoede, { body: { moede: world.moedeInput({ aflysesSenest: world.inHours(24) } as never), deltagere } }, kommunen()));
    const idOf = ({ borgerId }: Borger) => group.deltagere.find((one) => one.borgerId === borgerId)?.moedeId ?? '';
    expect((await calendarOf(a))[0]).toMatchObject({ moedeId: idOf(a), gruppe: 'faelles' });
    prepared(await world.service.call(cancelMoede, { params: { moedeId: idOf(c) } }, c));
    const params = { gruppemoedeId: group.gruppemoedeId };
    const later = world.moedeInput({ start: world.inHours(190), slut: world.inHours(191) });
    expect((await world.service.call(updateGruppemoede, { params, body: later }, kommunen())).body.deltagere).toHaveLength(2);
    for (const one of [a, b]) await told(moedeRebooked, idOf(one));
    expect((await world.service.call(cancelGruppemoede, { params }, akassen())).status).toBe(404);
    expect((await world.service.call(cancelGruppemoede, { params }, kommunen())).body.deltagere.map(({ status }) => status)).toEqual(['aflyst', 'aflyst']);
    for (const one of [a, b]) expect((await told(moedeCancelled, idOf(one))).data).toMatchObject({ aflystAf: 'myndighed' });
    expect(toldOf(moedeRebooked, idOf(c))).toHaveLength(0);
  });

  it('is made for all or none', async () => {
    const karl = await arrive();
    const stranger = await world.arrive(karlOest, { kommunekode: '0751', akassekode: '05' });
    const answer = await world.service.call(registerGruppemoede, { body: { moede: world.moedeInput(), deltagere: [karl.borgerId, stranger.borgerId] } }, kommunen());
    expect(answer.problem.code).toBe('ikke-egen-borger');
    expect(await calendarOf(karl)).toEqual([]);
  });
});
