import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrugerkodeWorld, brugerkodeWorld, egen, esbjerg } from '../testing/brugerkode-world.ts';

const laekket = 'Syv sure Agurker & 3 tomater';
let folder = '';
let world: BrugerkodeWorld;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laekket-'));
  const breachedPasswords = join(folder, 'liste');
  await writeFile(breachedPasswords, `${createHash('sha1').update(laekket).digest('hex').toUpperCase()}:12\r\n`);
  world = await brugerkodeWorld({ breachedPasswords });
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

describe('an adgangskode on the list of leaked ones', () => {
  it('keeps every other rule and is refused all the same, when brugerkoder are issued and when their owner changes it', async () => {
    const { brugernavn } = await world.owner();
    const session = await world.sessionOf({ brugernavn, adgangskode: egen, adresse: '192.0.2.60' });
    const { borgerId } = await world.newBorger();
    const answers = [await world.change(session, { nuvaerende: egen, adgangskode: laekket }), await world.issue(borgerId, esbjerg, laekket)];
    expect(answers.map(({ status, problem }) => [status, problem.errors?.map(({ code }) => code)])).toEqual(Array(2).fill([400, ['adgangskode-kendt']]));
    expect((await world.change(session, { nuvaerende: egen, adgangskode: laekket.replace('3', '4') })).status).toBe(204);
  });

  it('is no wrong guess at the present one: whoever tries five of them may still choose a good one', async () => {
    const { brugernavn } = await world.owner();
    const session = await world.sessionOf({ brugernavn, adgangskode: egen, adresse: '192.0.2.61' });
    for (let tries = 0; tries < 6; tries += 1) expect((await world.change(session, { nuvaerende: egen, adgangskode: laekket })).status).toBe(400);
    expect((await world.change(session, { nuvaerende: egen, adgangskode: laekket.replace('3', '5') })).status).toBe(204);
  });
});
