import { bookingKlargoeres, kanIkkeBooke, reportBookingFejl } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import type { Locator, Page } from '@playwright/test';
import { heading } from './fixtures/page-parts.ts';
import { medarbejder } from './fixtures/people.ts';
import { callerOf, expect, expectAccessible, logInAs, newBorger, test, vendor } from './journey.ts';

const modtager = '/backoffice/booking-fejl/modtager';
const max = medarbejder('Max Nu');
const ole = medarbejder('Ole Drift');
const main = (page: Page): Locator => page.getByRole('main');

/** A report of somebody in Aarhus, whose vendor is MødeNu; gives its id. */
const indmeld = async (): Promise<string> => {
  const borger = await newBorger('Asta Møller', { kommunekode: '0751', tilmeldt: true });
  const body = { fejltekst: 'Der står systemfejl.', fejlkode: '4' as const, forloeb: 'selvbooking' as const, fejlTidspunkt: new Date().toISOString() };
  return (await ask(await callerOf(borger), reportBookingFejl, { body, until: [bookingKlargoeres.code, kanIkkeBooke.code] })).bookingFejlId;
};

test('FEJL-28 leverandørens medarbejder ser en afvist fejl med hvert forsøg og sender den igen', async ({ page }) => {
  await vendor('moedenu').set({ receiver: 'business-refusal' });
  const bookingFejlId = await indmeld();
  await logInAs(page, max, { til: '/backoffice/booking-fejl?status=afvist' });
  await expect(heading(page, 'Booking-fejl')).toBeVisible();
  const raekke = page.getByRole('row').filter({ hasText: bookingFejlId });
  await expect(raekke).toContainText('Afvist af jeres system', { timeout: 30_000 });
  await expect(main(page)).not.toContainText('Der står systemfejl.');
  await expectAccessible(page);

  await raekke.getByRole('link', { name: bookingFejlId }).click();
  await expect(heading(page, 'En booking-fejl')).toBeVisible();
  const forsoeg = page.getByRole('table', { name: 'Forsøg på at levere fejlen' }).getByRole('row');
  await expect(forsoeg.filter({ hasText: 'HTTP 422' })).toBeVisible();
  await expectAccessible(page);

  await vendor('moedenu').set({ receiver: 'ok' });
  await page.getByRole('button', { name: 'Send fejlen igen' }).click();
  await expect(main(page)).toContainText('Fejlen bliver sendt igen');
  await expect(async () => {
    await page.reload();
    await expect(forsoeg.filter({ hasText: 'modtaget' })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Send fejlen igen' })).toHaveCount(0);
});

test('leverandørens medarbejder prøver sin modtager, skifter adresse og skifter nøgle', async ({ page }) => {
  await logInAs(page, max, { til: modtager });
  await expect(heading(page, 'Jeres modtager')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send en prøve' }).click();
  await expect(main(page)).toContainText('Modtageren tog imod prøven');

  const adresse = page.getByRole('textbox', { name: 'Ny adresse til booking-fejl' });
  await adresse.fill('booking.eksempel.dk');
  await page.getByRole('button', { name: 'Prøv adressen, og brug den' }).click();
  await expect(main(page)).toContainText('Skriv hele adressen, så den begynder med https://');
  await vendor('moedenu').set({ receiver: 'http-500' });
  const nu = (await page.locator('.jn-break').first().innerText()).trim();
  await adresse.fill(nu);
  await page.getByRole('button', { name: 'Prøv adressen, og brug den' }).click();
  await expect(main(page)).toContainText('Adressen er ikke skiftet');
  await vendor('moedenu').set({ receiver: 'ok' });
  await adresse.fill(nu);
  await page.getByRole('button', { name: 'Prøv adressen, og brug den' }).click();
  await expect(main(page)).toContainText('Den nye adresse er i brug');

  await page.getByRole('radio', { name: 'HMAC-SHA256 (v1)' }).check();
  await page.getByRole('button', { name: 'Skift nøgle' }).click();
  await expect(main(page)).toContainText('Nøglen er skiftet');
  const hemmelighed = (await page.locator('code').innerText()).trim();
  expect(hemmelighed).toMatch(/^whsec_/);
  await expectAccessible(page);
  await vendor('moedenu').learn({ hemmelighed });
  await page.getByRole('button', { name: 'Send en prøve' }).click();
  await expect(main(page)).toContainText('Modtageren tog imod prøven');
});

test('FEJL-28 driften ser alle leverandørers modtagere og sender det, der ikke er afleveret, igen', async ({ page }) => {
  await vendor('moedenu').set({ receiver: 'business-refusal' });
  const bookingFejlId = await indmeld();
  await logInAs(page, ole, { til: '/backoffice/leverandoerer/booking-fejl' });
  await expect(heading(page, 'Levering af booking-fejl')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'PlanTid A/S' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'MødeNu ApS' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('row').filter({ hasText: bookingFejlId })).toContainText('Afvist', { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expectAccessible(page);
  await vendor('moedenu').set({ receiver: 'ok' });
  await page.getByRole('button', { name: /^Send \d+ fejl igen$/ }).click();
  await expect(main(page)).toContainText('sendt igen');
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('row').filter({ hasText: bookingFejlId })).toContainText('Leveret', { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
});
