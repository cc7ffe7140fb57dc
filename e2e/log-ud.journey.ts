import { closeAndreSessioner, ikkeEgenBorger, issueBrugerkoder } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import { paths as backofficePaths } from '@jobnet/web-backoffice/paths';
import { paths as citizenPaths } from '@jobnet/web-citizen/paths';
import { paths as employerPaths } from '@jobnet/web-employer/paths';
import type { Page } from '@playwright/test';
import { newKontaktperson } from './fixtures/kontaktperson.ts';
import { heading } from './fixtures/page-parts.ts';
import { medarbejder } from './fixtures/people.ts';
import { callerOf, expect, expectAccessible, kommune, logInAs, newBorger, type Person, test } from './journey.ts';
import { addresses } from './system/addresses.ts';

const nordlysByg = { cvr: '99100028', navn: 'Nordlys Byg A/S' };
const ingen = '0190a5d0-0000-7000-8000-000000000000';

/** An address for a route pattern: what may be left out is, and the thing that is asked for need not exist. */
const addressOf = (path: string): string => path.replaceAll(/\/:\w+\?/g, '').replace('/trin/:trin', '/trin/1').replaceAll(/:\w+/g, ingen);
const banner = (page: Page) => page.getByRole('banner');

/** All that the document holds, what is typed in its fields too. */
const documentOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value).join('\n'));

/** Somebody of Nordlys Byg who may use JobAG. */
const ansat = (navn: string): Promise<Person> => newKontaktperson(navn, nordlysByg);

/** Ends every session of a person elsewhere; the page sees it when it looks the next time after the gateway's 5 s. */
const endElsewhere = async (page: Page, person: Person): Promise<void> => {
  await ask(await callerOf(person), closeAndreSessioner, {});
  await expect(async () => {
    await page.clock.fastForward('01:05');
    await expect(heading(page, 'Du er logget af')).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 20_000 });
};

test.describe('Log ud står på hver side, også på dem, der ikke findes', () => {
  const apps = [
    { app: 'Jobnet', paths: citizenPaths, who: () => newBorger('Rosa Udvej', { kommunekode: '0101', tilmeldt: true }) },
    { app: 'JobAG', paths: employerPaths, who: () => ansat('Rolf Udvej') },
    { app: 'medarbejdersystemet', paths: backofficePaths, who: async () => medarbejder('Ulla Svane') },
  ];
  for (const { app, paths, who } of apps) {
    test(`i ${app}`, async ({ page }) => {
      test.setTimeout(300_000);
      await logInAs(page, await who(), { til: paths[0] ?? '/' });
      for (const path of paths) {
        await page.goto(addressOf(path));
        await expect(banner(page).getByRole('button', { name: 'Log ud' }), path).toBeVisible();
      }
      await banner(page).getByRole('button', { name: 'Log ud' }).click();
      await expect(banner(page).getByRole('button', { name: 'Log ud' })).toHaveCount(0);
    });
  }
});

test('en halvskrevet jobannonce ligger i browseren uden kontaktpersoner, og efter Log ud slet ikke', async ({ page }) => {
  const mette = await ansat('Mette Lager');
  await logInAs(page, mette, { til: '/virksomhed/annoncer/opret/ansoegning' });
  await expect(heading(page, /^Opret jobannonce/)).toBeVisible();
  await page.getByRole('radio', { name: /snarest/i }).check();
  await page.getByRole('button', { name: 'Tilføj kontaktperson', exact: true }).click();
  await page.getByLabel('Navn', { exact: true }).fill('Holger Hemmelig');
  await page.getByLabel(/^Telefon/).fill('86010177');
  await page.getByRole('button', { name: 'Fortsæt' }).click();
  await expect(heading(page, /Publicering/)).toBeVisible();
  const stored = () => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(await stored()).toContain('annonce-ny');
  for (const secret of ['Holger', 'Hemmelig', '86010177', mette.navn, mette.email]) expect(await stored()).not.toContain(secret);
  await banner(page).getByRole('button', { name: 'Log ud' }).click();
  await expect(banner(page).getByRole('button', { name: 'Log ud' })).toHaveCount(0);
  await expect(page).toHaveURL((url) => url.origin === addresses.gateway);
  expect(await stored()).not.toContain('jobnet-virksomhed');
});

test('når sessionen er slut, er siden ude af dokumentet, og det, der ikke var gemt, er der igen efter et nyt login', async ({ page }) => {
  const borger = await newBorger('Signe Vent', { kommunekode: '0101' });
  await page.clock.install();
  await logInAs(page, borger, { til: '/mit-jobnet/kontaktoplysninger' });
  await page.getByLabel('Telefonnummer').fill('86010166');
  await expect.poll(() => documentOf(page)).toContain(borger.navn);
  await endElsewhere(page, borger);
  for (const secret of [borger.navn, borger.email, '86010166']) expect(await documentOf(page)).not.toContain(secret);
  await expectAccessible(page);

  const [fane] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Log ind igen i en ny fane' }).click()]);
  await fane.waitForURL((url) => url.origin === addresses.mitid);
  await logInAs(fane, borger);
  await expect(heading(fane, 'Du er logget ind igen')).toBeVisible();
  await fane.close();
  await expect(page.getByLabel('Telefonnummer')).toHaveValue('86010166');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Dine kontaktoplysninger er gemt').first()).toBeVisible();

  await page.goto('/mit-jobnet/beskeder');
  await expect(heading(page, 'Beskeder og påmindelser')).toBeVisible();
  await endElsewhere(page, borger);
  expect(await documentOf(page)).not.toContain(borger.navn);
  await expect(page.getByRole('link', { name: 'Log ind igen', exact: true })).toBeVisible();
});

test('en adgangskode kan sættes ind, og felterne siger til en adgangskodehusker, hvad de er', async ({ page }) => {
  const gerda = await newBorger('Gerda Husker', { kommunekode: '0561' });
  const foerste = 'Rundt-om-Fanoe-7-gange';
  const { brugernavn } = await ask(kommune('0561'), issueBrugerkoder, { params: { borgerId: gerda.borgerId }, body: { adgangskode: foerste }, until: [ikkeEgenBorger.code] });
  await page.goto('/log-ind-med-brugerkoder');
  const navn = page.getByLabel('Brugernavn', { exact: true });
  const kode = page.getByLabel('Adgangskode', { exact: true });
  await expect(navn).toHaveAttribute('autocomplete', 'username');
  await expect(kode).toHaveAttribute('autocomplete', 'current-password');
  const saetInd = async (text: string, felt: typeof navn): Promise<void> => {
    await navn.fill(text);
    await navn.press('ControlOrMeta+a');
    await navn.press('ControlOrMeta+x');
    await felt.press('ControlOrMeta+v');
    await expect(felt).toHaveValue(text);
  };
  await saetInd(foerste, kode);
  await navn.fill(brugernavn);
  await page.getByRole('main').getByRole('button', { name: 'Log ind', exact: true }).click();
  await expect(page).toHaveURL(/skift-adgangskode/);
  await expect(page.locator('input[autocomplete="current-password"]')).toHaveCount(1);
  const nye = page.locator('input[autocomplete="new-password"]');
  await expect(nye.first()).toBeVisible();
  await page.locator('input[autocomplete="current-password"]').fill('Tre gule Cykler & 1 vogn');
  await page.getByRole('button', { name: /^Vis/ }).first().click();
  await page.locator('input[autocomplete="current-password"]').press('ControlOrMeta+a');
  await page.locator('input[autocomplete="current-password"]').press('ControlOrMeta+c');
  await nye.first().press('ControlOrMeta+v');
  await expect(nye.first()).toHaveValue('Tre gule Cykler & 1 vogn');
});

test('Ulla i supporten logger en virksomhedsbruger ud alle steder', async ({ page, browser }) => {
  const bruger = await ansat('Niels Tabt');
  const jobag = await (await browser.newContext()).newPage();
  await logInAs(jobag, bruger, { til: '/virksomhed/annoncer' });
  await logInAs(page, medarbejder('Ulla Svane'), { til: '/backoffice/sessioner' });
  await page.getByLabel(/^CVR-nummer, kommunekode/).fill(nordlysByg.cvr);
  await page.getByRole('button', { name: 'Vis brugere' }).click();
  await expect(page.getByRole('row', { name: new RegExp(bruger.navn) })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Log ud alle steder: ${bruger.navn}` }).click();
  await page.getByLabel('Årsag').selectOption('Brugeren har mistet en enhed');
  await page.getByRole('button', { name: 'Log brugeren ud' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Brugeren er logget ud' })).toContainText(bruger.navn);
  const state = () => jobag.evaluate(async () => (await fetch('/api/identity/v1/me', { headers: { 'Jobnet-Audience': 'virksomhed', 'Jobnet-Background': '1' } })).status);
  await expect.poll(state, { timeout: 8_000 }).toBe(401);
  await jobag.context().close();
});
