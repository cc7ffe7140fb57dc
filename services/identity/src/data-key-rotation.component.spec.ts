import { randomBytes } from 'node:crypto';
import { changeCpr } from '@jobnet/contracts';
import { prepared, sealAgain } from '@jobnet/service-kit/testing';
import { karlOest } from '@jobnet/testkit';
import { cprContext } from './borger/cpr-index.ts';
import { identity } from './identity.module.ts';
import { type BrugerkodeWorld, brugerkodeWorld, inventedCpr, kommune } from './testing/brugerkode-world.ts';

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld({ dataKeys: `k1:${randomBytes(32).toString('base64')}` });
  const { borgerId } = await world.owner();
  await world.principalOf('borger', 'karl-oest');
  await world.principalOf('medarbejder', 'sanne-berg');
  prepared(await world.service.call(changeCpr, { params: { borgerId }, body: { cpr: inventedCpr() } }, { ...kommune('0561'), scopes: ['cpr.write'] }));
});
afterAll(() => world.close());

describe('a new data key', () => {
  it('seals every CPR number, former number, name and brugernavn again, and nothing of identity’s needs the old key any more', async () => {
    expect(await sealAgain(world.service, identity)).toEqual({
      sealed: ['borger.sealed_cpr', 'tidligere_cpr.sealed_cpr', 'konto.sealed_navn', 'brugerkoder.sealed_brugernavn'], unreadable: [], left: [],
    });
  });

  it('leaves each number with its person, and has nothing to do the second time', async () => {
    const { borgerId = '' } = await world.principalOf('borger', 'karl-oest');
    const [row] = await world.service.db.query<{ sealed_cpr: string }>('select sealed_cpr from borger where id = $1', [borgerId]);
    expect(world.service.laterCipherAlone.decrypt(row?.sealed_cpr ?? '', cprContext(borgerId))).toBe(karlOest.cpr);
    await sealAgain(world.service, identity);
    expect(await sealAgain(world.service, identity)).toEqual({ sealed: [], unreadable: [], left: [] });
  });
});
