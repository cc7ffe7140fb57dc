import { closeSessionerForKonto, showEgneDataIIdentity } from '@jobnet/contracts';
import { prepared, tablesAboutBorgere, type TestCaller } from '@jobnet/service-kit/testing';
import { type BrugerkodeWorld, brugerkodeWorld, support } from '../testing/brugerkode-world.ts';

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld();
});
afterAll(() => world.close());

const exported = async (borgerId: string) => prepared(await world.service.call(showEgneDataIIdentity, {}, { role: 'borger', borgerId })).dele;

describe('one\'s own data', () => {
  it('is the person, the account, the ways in and the sessions, without a secret and without anyone else', async () => {
    const mine = await world.owner({ kommunekode: '0101', akassekode: '03' });
    const other = await world.owner({ kommunekode: '0461' });
    const dele = await exported(mine.borgerId);
    const del = (navn: string) => dele.find((one) => one.navn === navn)?.linjer;
    expect(del('Person')).toMatchObject([{ borgerId: mine.borgerId, cprNummer: mine.cpr }]);
    expect(del('Konto')).toMatchObject([{ kontoId: expect.any(String), sidsteLogin: expect.any(String) }]);
    expect(del('Brugerkoder')).toMatchObject([{ brugernavn: mine.brugernavn, skalSkifteAdgangskode: false, udstedtAf: 'kommune:0101' }]);
    expect(del('Tilhørsforhold')).toEqual([{ kommunekode: '0101', akassekode: '03' }]);
    expect(del('Sessioner')?.length).toBeGreaterThan(0);
    expect(del('Sessioner')).toMatchObject(del('Sessioner')?.map(() => ({ loginVej: 'brugerkoder', loggetInd: expect.any(String) })) ?? []);
    expect(del('Hvem har set mine oplysninger')).toContainEqual(expect.objectContaining({ organisation: 'kommune:0101', formaal: 'Brugerkoder udstedt' }));
    const text = JSON.stringify(dele);
    for (const not of ['argon2', 'hash', 'sealed', mine.secret, other.cpr, other.brugernavn, other.borgerId]) expect(text).not.toContain(not);
  });

  it('names the logins of someone who comes with MitID', async () => {
    const { borgerId } = await world.principalOf('borger', 'karl-oest');
    const dele = await exported(borgerId ?? '');
    expect(dele.find(({ navn }) => navn === 'Konto')?.linjer).toMatchObject([{ navn: 'Karl Øst' }]);
    expect(dele.find(({ navn }) => navn === 'Loginmetoder')?.linjer).toEqual([{ udsteder: world.mitid.url, idHosUdsteder: expect.any(String) }]);
    expect(dele.find(({ navn }) => navn === 'Brugerkoder')?.linjer).toEqual([]);
  });

  it('of an employee is the account with its company, the ways in, the sessions and that support ended them, and no colleague', async () => {
    const mette = await world.principalOf('virksomhed', 'mette-nord');
    await world.principalOf('virksomhed', 'olga-havn');
    prepared(await world.service.call(closeSessionerForKonto, { params: { kontoId: mette.id }, body: { aarsag: 'mistet-enhed' } }, support));
    const { dele } = prepared(await world.service.call(showEgneDataIIdentity, {}, mette as TestCaller));
    const del = (navn: string) => dele.find((one) => one.navn === navn)?.linjer;
    expect(dele.map(({ navn }) => navn)).toEqual(['Konto', 'Loginmetoder', 'Sessioner', 'Logget ud af Jobnet']);
    expect(del('Konto')).toMatchObject([{ kontoId: mette.id, navn: 'Mette Nord', cvr: '99100028', virksomhedsnavn: 'Nordlys Byg A/S' }]);
    expect(del('Sessioner')).toMatchObject([{ loggetInd: expect.any(String), loggetUd: expect.any(String) }]);
    expect(del('Logget ud af Jobnet')).toMatchObject([{ aarsag: 'mistet-enhed', sessioner: 1 }]);
    expect(JSON.stringify(dele)).not.toContain('Olga');
  });

  it('leaves out no table that says whose its rows are', async () => {
    expect(await tablesAboutBorgere(world.service)).toEqual(['kit.access_log', 'public.brugerkoder', 'public.konto', 'public.tidligere_cpr', 'public.tilhoersforhold']);
  });
});
