import { kontaktoplysningerUpdated, showKontaktoplysninger, showKontaktoplysningerForBorger, updateKontaktoplysninger, updateKontaktoplysningerForBorger } from '@jobnet/contracts';
import { redeemClaims } from '@jobnet/messaging';
import { republishTopic, type TestCaller, type TestService } from '@jobnet/service-kit/testing';
import { annaLund } from '@jobnet/testkit';
import { borgerOf, eventsAbout, koebenhavn, odense, outboxDrained, startCitizen } from '../testing/citizen-world.ts';

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

const show = async (as: TestCaller) => (await citizen.call(showKontaktoplysninger, {}, as)).body;
const put = (body: { email: string | null; telefon: string | null }, as: TestCaller) => citizen.call(updateKontaktoplysninger, { body }, as);
const hand = (borgerId: string, body: { navn?: string; email: string | null; emailBekraeftet?: boolean; telefon: string | null }) =>
  citizen.call(updateKontaktoplysningerForBorger, { params: { borgerId }, body }, koebenhavn);

describe('kontaktoplysninger', () => {
  it('PROF-02 e-mail address and telephone number are added and changed, and each change is told', async () => {
    const anna = await borgerOf(citizen, { kommunekode: '0101' });
    expect(await show(anna)).toEqual({ emailStatus: 'ingen' });

    await put({ email: annaLund.email, telefon: '20 30 40 50' }, anna);
    expect(await show(anna)).toEqual({ emailStatus: 'ubekraeftet', afventerBekraeftelse: annaLund.email, telefon: '20304050' });
    await put({ email: annaLund.email, telefon: '+4712345678' }, anna);
    await put({ email: annaLund.email, telefon: '+4712345678' }, anna);

    expect(await show(anna)).toMatchObject({ telefon: '+4712345678' });
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, kontaktoplysningerUpdated, anna.borgerId).map(({ sequence, data }) => [sequence, data.emailStatus])).toEqual([
      [1, 'ubekraeftet'],
      [2, 'ubekraeftet'],
    ]);
  });

  it('PROF-05 PROF-06 a changed e-mail address is not saved as the one in force until it is confirmed; the old one stays, and its status too', async () => {
    const anna = await borgerOf(citizen, { kommunekode: '0101' });
    await hand(anna.borgerId, { email: 'gammel@example.test', emailBekraeftet: true, telefon: null });
    const changed = await put({ email: 'ny@example.test', telefon: null }, anna);
    expect(changed.body).toEqual({ email: 'gammel@example.test', emailStatus: 'bekraeftet', afventerBekraeftelse: 'ny@example.test' });

    const withdrawn = await put({ email: 'gammel@example.test', telefon: null }, anna);
    expect(withdrawn.body).toEqual({ email: 'gammel@example.test', emailStatus: 'bekraeftet' });
    const removed = await put({ email: null, telefon: null }, anna);
    expect(removed.body).toEqual({ emailStatus: 'ingen' });
  });

  it('PROF-03 there is exactly one telephone number, for the borger and for the kommune', async () => {
    const anna = await borgerOf(citizen, { kommunekode: '0101' });
    const filled = { email: annaLund.email, emailBekraeftet: true, telefon: '20304050', fastnetnummer: '33445566', mobiltelefon: '40506070' };
    await hand(anna.borgerId, filled);
    const expected = { email: annaLund.email, emailStatus: 'bekraeftet', telefon: '20304050' };
    expect(await show(anna)).toEqual(expected);
    expect((await citizen.call(showKontaktoplysningerForBorger, { params: { borgerId: anna.borgerId } }, koebenhavn)).body).toEqual(expected);
  });

  it.each([
    ['/email', { email: 'anna(at)example.test', telefon: null }],
    ['/email', { email: 'anna@example.test\r\nBcc: alle@example.test', telefon: null }],
    ['/telefon', { email: null, telefon: '1234567' }],
    ['/telefon', { email: null, telefon: 'ring til mig' }],
  ])('what is no address or number is refused at %s', async (pointer, body) => {
    const anna = await borgerOf(citizen, { kommunekode: '0101' });
    expect(await put(body, anna)).toMatchObject({ status: 400, problem: { code: 'ugyldigt-input', errors: [{ pointer }] } });
  });

  it('an address never stands in a topic or readable in the database; notifications redeems it as a claim, another service does not', async () => {
    const anna = await borgerOf(citizen, { kommunekode: '0101' });
    await hand(anna.borgerId, { navn: annaLund.navn, email: annaLund.email, emailBekraeftet: true, telefon: '20304050' });
    await outboxDrained(citizen);
    const [event] = eventsAbout(citizen, kontaktoplysningerUpdated, anna.borgerId);

    expect(event).toMatchObject({ data: { emailStatus: 'bekraeftet' } });
    expect(event?.subject).not.toBe(anna.borgerId);
    for (const secret of [annaLund.email, annaLund.navn, '20304050']) expect(citizen.topics.everything()).not.toContain(secret);
    const rows = await citizen.db.query('select k::text as text from kontaktoplysninger k where borger_id = $1', [anna.borgerId]);
    expect(JSON.stringify(rows)).not.toMatch(/Anna|example\.test|20304050/);

    const redeem = (audience: 'notifications' | 'booking') =>
      citizen.db.dataSource.transaction((manager) => redeemClaims(manager, { ids: [event?.claimId ?? ''], audience, owner: 'citizen', cipher: citizen.cipher }));
    expect(await redeem('notifications')).toMatchObject([{ state: 'value', value: { navn: annaLund.navn, email: annaLund.email, telefon: '20304050' } }]);
    expect(await redeem('booking')).toMatchObject([{ state: 'unknown' }]);
  });

  it('the own kommune reads what the borger reads, another one finds nobody', async () => {
    const anna = await borgerOf(citizen, { kommunekode: '0101' });
    await hand(anna.borgerId, { email: annaLund.email, emailBekraeftet: false, telefon: null });
    const params = { borgerId: anna.borgerId };
    const seen = await citizen.call(showKontaktoplysningerForBorger, { params }, koebenhavn);
    expect(seen.body).toEqual({ email: annaLund.email, emailStatus: 'ubekraeftet' });
    expect(seen.body).toEqual(await show(anna));
    expect((await citizen.call(showKontaktoplysningerForBorger, { params }, odense)).status).toBe(404);
  });

  it('sent again, an address is a new claim, and never in the topic', async () => {
    const anna = await borgerOf(citizen, { kommunekode: '0101' });
    await hand(anna.borgerId, { email: annaLund.email, emailBekraeftet: true, telefon: null });
    await outboxDrained(citizen);
    const [first] = eventsAbout(citizen, kontaktoplysningerUpdated, anna.borgerId);
    const again = (await republishTopic(citizen, kontaktoplysningerUpdated)).find(({ data }) => data.borgerId === anna.borgerId);
    expect(again).toMatchObject({ subject: first?.subject, sequence: 1, data: first?.data });
    expect(again?.claimId).not.toBe(first?.claimId);
    const wish = { ids: [again?.claimId ?? ''], audience: 'notifications', owner: 'citizen', cipher: citizen.cipher } as const;
    expect(await redeemClaims(citizen.db.dataSource.manager, wish)).toMatchObject([{ state: 'value', value: { email: annaLund.email } }]);
    expect(citizen.topics.everything()).not.toContain(annaLund.email);
  });
});
