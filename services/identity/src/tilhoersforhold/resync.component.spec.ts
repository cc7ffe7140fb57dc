import { borgerProvisioned, tilhoersforholdResyncRequested, tilhoersforholdUpdated } from '@jobnet/contracts';
import { type BrugerkodeWorld, brugerkodeWorld, foerste } from '../testing/brugerkode-world.ts';

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld();
});
afterAll(() => world.close());

const logIn = async (person: string) => {
  const browser = world.browser();
  const landed = await browser.logIn('borger', { person });
  const answer = await world.resolve('borger', browser.sessionOf('borger'));
  return { landed, borgerId: answer.state === 'alive' ? (answer.principal.borgerId ?? '') : '' };
};
/** Citizen tells where the borger belongs; events that were asked for before have been told by then. */
const tell = async (borgerId: string): Promise<void> => {
  await world.service.topics.deliver(tilhoersforholdUpdated, { subject: borgerId, data: { borgerId, kommunekode: '0101', beskyttet: false } });
  await world.service.topics.settled();
};
const questions = (borgerId: string) => world.told(tilhoersforholdResyncRequested, borgerId);

describe('a borger whose tilhørsforhold has not come', () => {
  it('ID-LOGIN-14 is let in as everybody, and citizen is asked for it, each login until it has come', async () => {
    const { borgerId, landed } = await logIn('hala-yusuf');
    expect(landed).toBe('/velkommen');
    const first = await world.toldOnce(tilhoersforholdResyncRequested, borgerId);
    expect(first).toMatchObject({ subject: borgerId, data: { borgerId } });
    expect(first.sequence).toBeGreaterThan((await world.toldOnce(borgerProvisioned, borgerId)).sequence);
    await logIn('hala-yusuf');
    await expectQuestions(borgerId, 2);

    await tell(borgerId);
    expect((await logIn('hala-yusuf')).landed).toBe('/velkommen');
    await logIn('ida-bang');
    await expectQuestions(borgerId, 2);
  });

  it('ID-LOGIN-14 is let in with brugerkoder too', async () => {
    const { borgerId } = await world.newBorger();
    const { brugernavn } = (await world.issue(borgerId)).body;
    await world.service.db.query('delete from tilhoersforhold where borger_id = $1', [borgerId]);
    expect((await world.logIn({ brugernavn, adgangskode: foerste })).status).toBe(200);
    await world.toldOnce(tilhoersforholdResyncRequested, borgerId);
  });
});

/** So many and, when everything committed has been sent, no more. */
const expectQuestions = async (borgerId: string, count: number): Promise<void> => {
  await world.outboxSent();
  expect(questions(borgerId)).toHaveLength(count);
};
