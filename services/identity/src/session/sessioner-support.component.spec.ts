import { randomUUID } from 'node:crypto';
import { type Audience, closeSessionerForKonto, listKontiMedSession } from '@jobnet/contracts';
import { eventually, hearLog } from '@jobnet/testkit';
import { type BrugerkodeWorld, brugerkodeWorld, drift, support } from '../testing/brugerkode-world.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

let world: BrugerkodeWorld;
let log: ReturnType<typeof hearLog>;

beforeAll(async () => {
  log = hearLog();
  world = await brugerkodeWorld({ securityLog: true });
});

afterAll(async () => {
  await world.close();
  log.stop();
});

/** A login, and whether it still lives. */
const logIn = async (audience: Audience, person: string) => {
  const browser = world.browser();
  await browser.logIn(audience, { person });
  const secret = browser.sessionOf(audience);
  const answer = await world.resolve(audience, secret);
  if (answer.state !== 'alive') throw new Error(`${person} is not logged in`);
  return { kontoId: answer.principal.id, state: async () => (await world.resolve(audience, secret, { background: true })).state };
};
const list = async (slags: 'virksomhed' | 'kommune' | 'star', kode: string) => (await world.service.call(listKontiMedSession, { query: { slags, kode } }, support)).body.items;
const close = (kontoId: string, as = support) => world.service.call(closeSessionerForKonto, { params: { kontoId }, body: { aarsag: 'mistet-enhed' } }, as);

describe('sessions of others, for support and drift', () => {
  it('are found by company and by authority, each user once', async () => {
    const mette = await logIn('virksomhed', 'mette-nord');
    await logIn('virksomhed', 'mette-nord');
    const sanne = await logIn('medarbejder', 'sanne-berg');
    expect(await list('virksomhed', '99100028')).toEqual([{ kontoId: mette.kontoId, navn: 'Mette Nord', role: 'virksomhedsbruger', sessioner: 2, sidstBrugt: expect.any(String) }]);
    expect(await list('kommune', '0101')).toMatchObject([{ kontoId: sanne.kontoId, navn: 'Sanne Berg', role: 'sagsbehandler', sessioner: 1 }]);
    expect(await list('virksomhed', '99100567')).toEqual([]);
  });

  it.each([['virksomhed', 'olga-havn', support], ['medarbejder', 'stine-ravn', drift]] as const)('end at once and all of them for %s %s, and nobody else’s', async (audience, person, as) => {
    const [one, two, other] = [await logIn(audience, person), await logIn(audience, person), await logIn('virksomhed', 'mette-nord')];
    const answer = await close(one.kontoId, as);
    expect([answer.status, answer.body]).toEqual([200, { lukket: 2 }]);
    expect([await one.state(), await two.state(), await other.state()]).toEqual(['dead', 'dead', 'alive']);
    expect((await logIn(audience, person)).kontoId).toBe(one.kontoId);
  });

  it('leave behind who ended them and why, and a line without a name in the log', async () => {
    const { kontoId } = await logIn('medarbejder', 'tom-aaby');
    const before = log.security().length;
    await close(kontoId);
    expect(log.security(before)).toEqual([expect.objectContaining({ securityEvent: 'session-closed', role: 'support', reason: 'mistet-enhed', count: 1 })]);
    expect(JSON.stringify(log.security())).not.toMatch(/Tom|Aaby/);
    const kept = () => world.service.db.query<object>('select lukket_af, aarsag, antal from session_lukning where konto_id = $1', [kontoId]);
    expect(await kept()).toEqual([{ lukket_af: support.id, aarsag: 'mistet-enhed', antal: 1 }]);
  });

  it('of a borger are not for them, and neither are those of nobody', async () => {
    const anna = await logIn('borger', 'anna-lund');
    expect((await close(anna.kontoId)).status).toBe(404);
    expect(await anna.state()).toBe('alive');
    expect((await close(randomUUID())).status).toBe(404);
  });

  it('are told of for a year', async () => {
    const { kontoId } = await logIn('medarbejder', 'jonas-elm');
    await close(kontoId);
    const kept = async () => (await world.service.db.query('select 1 from session_lukning where konto_id = $1', [kontoId])).length;
    world.service.clock.move(365 * dayMs - hourMs);
    await logIn('borger', 'anna-lund');
    expect(await kept()).toBe(1);
    world.service.clock.move(2 * hourMs);
    await eventually(async () => (await kept()) === 0, { what: 'the line to be gone' });
  });
});
