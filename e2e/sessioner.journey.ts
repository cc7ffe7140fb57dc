import { showEgneDataIIdentity } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import type { Browser, Page } from '@playwright/test';
import { heading } from './fixtures/page-parts.ts';
import { callerOf, expect, expectAccessible, type KnownBorger, logInAs, newBorger, test } from './journey.ts';
import { addresses } from './system/addresses.ts';

const firefoxPaaWindows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0';
const title = 'Dine aktive sessioner';

/** Another browser of the same person, logged in. */
const andenBrowser = async (browser: Browser, borger: KnownBorger): Promise<Page> => {
  const page = await (await browser.newContext({ userAgent: firefoxPaaWindows })).newPage();
  await logInAs(page, borger, { til: '/mit-jobnet/beskeder' });
  await expect(heading(page, 'Beskeder og påmindelser')).toBeVisible();
  return page;
};

/** The next call of a browser whose session was ended is answered 401, at the latest when the gateway's answer of before is 5 s old. */
const expectLoggedOff = async (page: Page): Promise<void> => {
  const ask = () => page.evaluate(async () => (await fetch('/api/identity/v1/me', { headers: { 'Jobnet-Background': '1' } })).status);
  await expect.poll(ask, { timeout: 6_000 }).toBe(401);
  await page.reload();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Log ind' })).toBeVisible();
};

test('borgeren ser, hvor der er logget på, logger ud ét sted og derefter alle andre steder, og bliver selv ved', async ({ page, browser }) => {
  const borger = await newBorger('Thyra Lyng', { kommunekode: '0101' });
  const [bibliotek, arbejde] = [await andenBrowser(browser, borger), await andenBrowser(browser, borger)];
  await logInAs(page, borger);
  await page.getByRole('banner').getByRole('link', { name: borger.navn }).click();
  await page.getByRole('navigation', { name: 'Min profil' }).getByRole('link', { name: title }).click();
  await expect(heading(page, title)).toBeVisible();

  const linjer = page.getByRole('table').getByRole('row').filter({ hasText: 'MitID' });
  await expect(linjer).toHaveCount(3);
  const denne = linjer.filter({ hasText: 'Denne session' });
  await expect(denne).toHaveCount(1);
  await expect(denne).toContainText(/Chrome på \w+/);
  await expect(denne.getByRole('button')).toHaveCount(0);
  const andre = linjer.filter({ hasText: 'Firefox på Windows' });
  await expect(andre).toHaveCount(2);
  await expect(andre.first()).toContainText(/\d{2}-\d{2}-\d{4} kl\. \d{2}\.\d{2}/);
  await expect(page.getByRole('main')).not.toContainText('Mozilla');
  await expectAccessible(page);

  // The newest use stands first among the others.
  await andre.first().getByRole('button', { name: /^Log ud af Firefox på Windows, logget på/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Der er logget ud af Firefox på Windows.' })).toBeVisible();
  await expect(linjer).toHaveCount(2);
  await expectAccessible(page);
  await expectLoggedOff(arbejde);
  await bibliotek.reload();
  await expect(heading(bibliotek, 'Beskeder og påmindelser')).toBeVisible();

  await page.getByRole('button', { name: 'Log ud alle andre steder' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Der er logget ud alle andre steder.' })).toBeVisible();
  await expect(linjer).toHaveCount(1);
  await expect(page.getByText('Du er ikke logget på andre steder')).toBeVisible();
  await expectLoggedOff(bibliotek);
  await expectAccessible(page);
  await page.reload();
  await expect(denne).toBeVisible();
  await Promise.all([bibliotek, arbejde].map((other) => other.context().close()));
});

test('når MitID afslutter et login, er borgeren også logget ud af Jobnet', async ({ page }) => {
  const borger = await newBorger('Sigga Lyng', { kommunekode: '0101' });
  await logInAs(page, borger, { til: '/mit-jobnet/beskeder' });
  await expect(heading(page, 'Beskeder og påmindelser')).toBeVisible();
  const { dele } = await ask(await callerOf(borger), showEgneDataIIdentity, {});
  const sub = dele.find(({ navn }) => navn === 'Loginmetoder')?.linjer[0]?.idHosUdsteder;
  const answer = await fetch(`${addresses.mitid}/control/logud`, { method: 'POST', body: JSON.stringify({ sub }) });
  expect(await answer.json()).toEqual({ logget_ud: 2 });
  await expectLoggedOff(page);
});
