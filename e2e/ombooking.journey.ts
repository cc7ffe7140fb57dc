import { ikkeEgenBorger, registerMoedeForBorger, showMoede } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import { toTrin4, trin } from './fixtures/booking-flow.ts';
import { kommune } from './fixtures/machine.ts';
import { heading, toast } from './fixtures/page-parts.ts';
import { callerOf, expect, expectAccessible, logInAs, newBorger, test, vendor } from './journey.ts';

test('BOOK-05 Karl flytter sit møde med Rediger, og den gamle tid er fri igen', async ({ page }) => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  await logInAs(page, karl, { til: '/mit-jobnet/kalender/book' });
  await toTrin4(page);
  await trin(page, 4).getByRole('button', { name: 'BOOK MØDET' }).click();
  await page.getByRole('link', { name: 'Se mødet' }).click();
  const moedeId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const foer = await ask(await callerOf(karl), showMoede, { params: { moedeId } });
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Rediger' }).click();
  await expect(heading(page, 'Rediger møde')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Flyt mødet' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Næste måned' }).click();
  await page.getByRole('link', { name: /ledige? tid/ }).last().click();
  await page.getByRole('group', { name: /^Vælg tidspunkt/ }).getByRole('radio').last().check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Flyt mødet' }).click();
  await expect(toast(page).filter({ hasText: 'Mødet er flyttet' })).toBeVisible();
  const efter = await ask(await callerOf(karl), showMoede, { params: { moedeId } });
  expect(efter.start).not.toBe(foer.start);
  const holdt = (await vendor('plantid').book(karl.borgerId)).filter(({ status }) => status === 'booket');
  expect(holdt.map(({ starttid }) => Date.parse(starttid))).toEqual([Date.parse(efter.start)]);
});

test('BOOK-27 Karl bekræfter det møde, kommunen har indkaldt til, i et vindue', async ({ page }) => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  const om = (timer: number): string => new Date(Date.now() + timer * 3_600_000).toISOString();
  const body = { samtaletype: '7', moedeform: '1', start: om(200), slut: om(201), sagsbehandler: 'Christian Dam', sted: 'Lokale 1', bekraeftesSenest: om(100) };
  const { moedeId } = await ask(kommune('0101'), registerMoedeForBorger, { params: { borgerId: karl.borgerId }, body, until: [ikkeEgenBorger.code] });
  await logInAs(page, karl, { til: `/mit-jobnet/kalender/moede/${moedeId}` });
  await expect(page.getByRole('main')).toContainText('Du skal bekræfte mødet senest');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bekræft møde' }).click();
  const vindue = page.getByRole('dialog', { name: 'Bekræft møde' });
  await expectAccessible(page);
  await vindue.getByRole('button', { name: 'Ja, jeg bekræfter mødet' }).click();
  await expect(page.getByRole('main')).toContainText('Mødet er bekræftet');
  await expect(page.getByRole('button', { name: 'Bekræft møde' })).toHaveCount(0);
});
