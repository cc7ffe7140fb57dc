import { showEgneDataIEmployer } from '@jobnet/contracts';
import { tablesAboutBorgere } from '@jobnet/service-kit/testing';
import { EmployerWorld, mette, nordlys, olga } from '../testing/employer-world.ts';

let world: EmployerWorld;
beforeAll(async () => {
  world = await EmployerWorld.start();
});
afterAll(() => world.close());

describe('one\'s own data', () => {
  it('is the kontaktperson of the login with what was accepted, and no colleague', async () => {
    const kontaktpersonId = await world.login(mette, 'Mette Nord');
    await world.login(olga, 'Olga Havn');
    const { dele } = (await world.service.call(showEgneDataIEmployer, {}, mette)).body;
    expect(dele).toMatchObject([{ navn: 'Kontaktperson', linjer: [{ kontaktpersonId, navn: 'Mette Nord', email: 'mette.nord@example.test', cvr: nordlys, vilkaarVersion: '2024-12-06' }] }]);
    expect(JSON.stringify(dele)).not.toContain('Olga');
  });

  it('holds nothing of borgere', async () => {
    expect(await tablesAboutBorgere(world.service)).toEqual(['kit.access_log']);
  });
});
