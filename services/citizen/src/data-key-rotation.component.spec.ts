import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createJobagent, createJoblog, updateKontaktoplysninger, updateKontaktoplysningerForBorger } from '@jobnet/contracts';
import { prepared, sealAgain, type TestService } from '@jobnet/service-kit/testing';
import { annaLund } from '@jobnet/testkit';
import { citizen } from './citizen.module.ts';
import { borgerOf, koebenhavn, startCitizen, stilling } from './testing/citizen-world.ts';

let service: TestService;
beforeAll(async () => {
  service = await startCitizen();
});
afterAll(() => service.close());

it('a new data key seals contact details, jobagenter and joblog again, and nothing needs the old one any more', async () => {
  const anna = await borgerOf(service, { kommunekode: '0101', akassekode: '03' });
  const body = { navn: annaLund.navn, email: annaLund.email, emailBekraeftet: true, telefon: '12345678' };
  prepared(await service.call(updateKontaktoplysningerForBorger, { params: { borgerId: anna.borgerId }, body }, koebenhavn));
  prepared(await service.call(createJobagent, { body: { navn: 'Kok i København', kriterier: { conceptUris: [stilling('Kok').conceptUri] } } }, anna));
  prepared(await service.call(updateKontaktoplysninger, { body: { email: 'en.anden@example.test', telefon: '12345678' } }, anna));
  prepared(await service.call(createJoblog, { body: { stilling: 'Kok', soegtDato: '2026-02-02' } }, anna));
  expect(await sealAgain(service, citizen)).toEqual({
    sealed: [
      'kontaktoplysninger.navn_sealed', 'kontaktoplysninger.email_sealed', 'kontaktoplysninger.ny_email_sealed', 'kontaktoplysninger.telefon_sealed', 'jobagent.navn_sealed', 'joblog.indhold_sealed',
    ],
    unreadable: [], left: [],
  });
});
