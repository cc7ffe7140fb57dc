import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sealAgain } from '@jobnet/service-kit/testing';
import { employer } from './employer.module.ts';
import { EmployerWorld, mette } from './testing/employer-world.ts';

let world: EmployerWorld;
beforeAll(async () => {
  world = await EmployerWorld.start();
});
afterAll(() => world.close());

it('a new data key seals kontaktpersoner and senders of ads again, and nothing needs the old one any more', async () => {
  await world.login(mette, 'Mette Nord');
  await world.submit(mette);
  expect(await sealAgain(world.service, employer)).toEqual({ sealed: ['annonce.indsender', 'kontaktperson.oplysninger'], unreadable: [], left: [] });
});
