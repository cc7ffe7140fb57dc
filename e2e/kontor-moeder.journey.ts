import { ikkeEgenBorger, listMoeder, registerMoedeForBorger, showMoede } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import { dato } from './fixtures/danish-date.ts';
import { kommune } from './fixtures/machine.ts';
import { heading, toast } from './fixtures/page-parts.ts';
import { medarbejder } from './fixtures/people.ts';
import { callerOf, expect, expectAccessible, logInAs, newBorger, test } from './journey.ts';

test('Sanne indkalder en borger til et møde, retter det og aflyser det, og borgeren ser det i sin kalender', async ({ page }) => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  const hans = async () => (await ask(await callerOf(karl), listMoeder, { query: { fra: dato(0), til: dato(60) } })).items;
  await logInAs(page, medarbejder('Sanne Berg'), { til: `/backoffice/borgere/${karl.borgerId}/moeder` });
  await expect(heading(page, 'Borger: Møder')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Borgeren har ingen møder');
  await expectAccessible(page);
  const felt = (navn: string) => page.getByLabel(navn, { exact: true });
  await page.getByRole('button', { name: 'Indkald til mødet' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page);
  await felt('Samtaletype').selectOption({ label: 'Jobsamtale' });
  await felt('Mødeform').selectOption({ label: 'Telefonisk' });
  await felt('Dato').fill(dato(20).split('-').reverse().join('-'));
  await felt('Fra klokken').fill('9.30');
  await felt('Til klokken').fill('10.15');
  await felt('Sagsbehandler').fill('Sanne Berg');
  await felt('Sted').fill('Vi ringer til dig');
  await page.getByLabel(/^Borgeren skal bekræfte til og med/).fill(dato(10).split('-').reverse().join('-'));
  await page.getByRole('button', { name: 'Indkald til mødet' }).click();
  await expect(toast(page).filter({ hasText: 'Borgeren er indkaldt til mødet' })).toBeVisible();
  const raekke = page.getByRole('row', { name: /Jobsamtale/ });
  await expect(raekke).toContainText('afventer borgerens bekræftelse');
  await expectAccessible(page);
  expect(await hans()).toMatchObject([{ titel: 'Jobsamtale', moedeform: '2', bekraeftelse: 'afventer' }]);

  await raekke.getByRole('button', { name: /^Ret mødet/ }).click();
  await expect(felt('Fra klokken')).toHaveValue('09.30');
  await felt('Sted').fill('Vi ringer til dig på dit nye nummer');
  await felt('Til klokken').fill('10.30');
  await page.getByRole('button', { name: 'Gem mødet' }).click();
  await expect(toast(page).filter({ hasText: 'Mødet er rettet' })).toBeVisible();
  expect(await hans()).toMatchObject([{ sted: 'Vi ringer til dig på dit nye nummer' }]);

  await raekke.getByRole('button', { name: /^Aflys mødet/ }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Aflys mødet' }).click();
  await expect(toast(page).filter({ hasText: 'Mødet er aflyst' })).toBeVisible();
  expect(await hans()).toMatchObject([{ status: 'aflyst' }]);
});

test('Sanne registrerer et møde som afholdt, og borgeren læser, hvad der er aftalt', async ({ page }) => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  const nu = new Date().toISOString();
  const body = { samtaletype: '7', moedeform: '1', start: nu, slut: nu, sagsbehandler: 'Sanne Berg', sted: 'Lokale 1' };
  const { moedeId } = await ask(kommune('0101'), registerMoedeForBorger, { params: { borgerId: karl.borgerId }, body, until: [ikkeEgenBorger.code] });
  await logInAs(page, medarbejder('Sanne Berg'), { til: `/backoffice/borgere/${karl.borgerId}/moeder` });
  await page.getByRole('button', { name: /^Afhold mødet/ }).click();
  await page.getByLabel(/^Det aftalte vi/).fill('Du søger to job om ugen.\n\nVi ses igen.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gem som afholdt' }).click();
  await expect(page.getByRole('row', { name: /Jobsamtale/ })).toContainText('Afholdt');
  expect(await ask(await callerOf(karl), showMoede, { params: { moedeId } })).toMatchObject({ status: 'afholdt', aftaletekst: '<p>Du søger to job om ugen.</p><p>Vi ses igen.</p>' });
});
