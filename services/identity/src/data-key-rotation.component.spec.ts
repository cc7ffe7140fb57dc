import { randomBytes } from 'node:crypto';
import { FieldCipher, resealField } from '@jobnet/messaging';
import { karlOest } from '@jobnet/testkit';
import { cprContext } from './borger/cpr-index.ts';
import { identity } from './identity.module.ts';
import { type BrugerkodeWorld, brugerkodeWorld } from './testing/brugerkode-world.ts';

const key = (): string => randomBytes(32).toString('base64');
const [old, next] = [`k1:${key()}`, `k2:${key()}`];
const rotated = FieldCipher.fromText(`${next},${old}`);
const withoutOld = FieldCipher.fromText(next);

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld({ dataKeys: old });
  await world.owner();
  await world.principalOf('borger', 'karl-oest');
  await world.principalOf('medarbejder', 'sanne-berg');
});
afterAll(() => world.close());

/** Columns that hold something sealed with a key; answers kept for a repeated call live a day, a login on its way 15 minutes. */
const columnsSealedWith = async (keyId: string): Promise<string[]> => {
  const columns = await world.service.db.query<{ name: string; column: string }>(
    `select table_name as name, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type = 'text' and table_name <> 'login_attempt' order by 1, 2`,
  );
  const found = await Promise.all(
    columns.map(async ({ name, column }) => (await world.service.db.query(`select 1 from "${name}" where "${column}" like $1 limit 1`, [`v1.${keyId}.%`])).length > 0),
  );
  return columns.filter((_one, index) => found[index]).map(({ name, column }) => `${name}.${column}`);
};
const reseal = () => Promise.all((identity.sealedFields ?? []).map((field) => resealField(world.service.db.dataSource, rotated, field)));

describe('a new data key', () => {
  it('seals every CPR number, name and brugernavn again, and nothing of identity’s needs the old key any more', async () => {
    const before = await columnsSealedWith('k1');
    expect(before).toEqual(['borger.sealed_cpr', 'brugerkoder.sealed_brugernavn', 'konto.sealed_navn']);
    const done = await reseal();
    expect(done.map(({ unreadable }) => unreadable)).toEqual([0, 0, 0]);
    expect([await columnsSealedWith('k1'), await columnsSealedWith('k2')]).toEqual([[], before]);
  });

  it('leaves each number with its person, and has nothing to do the second time', async () => {
    const { borgerId = '' } = await world.principalOf('borger', 'karl-oest');
    const [row] = await world.service.db.query<{ sealed_cpr: string }>('select sealed_cpr from borger where id = $1', [borgerId]);
    expect(withoutOld.decrypt(row?.sealed_cpr ?? '', cprContext(borgerId))).toBe(karlOest.cpr);
    await reseal();
    expect(await reseal()).toEqual(Array(3).fill({ resealed: 0, unreadable: 0 }));
  });
});
