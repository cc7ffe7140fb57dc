import { findBorger, searchStillingsbetegnelser, showKontaktoplysningerForBorger, showLedighedsstatus, updateAnsaettelsesbetingelserForBorger } from '@jobnet/contracts';
import { readFile } from 'node:fs/promises';
import { ask } from '@jobnet/ops/client';
import type { Page } from '@playwright/test';
import { newKontaktperson } from './fixtures/kontaktperson.ts';
import { heading } from './fixtures/page-parts.ts';
import { medarbejder, type Person } from './fixtures/people.ts';
import { callerOf, expect, expectAccessible, kommune, type KnownBorger, logInAs, newBorger, test, unknownBorger } from './journey.ts';

const profilmenu = (page: Page) => page.getByRole('navigation', { name: 'Min profil' });

/** Opens a page behind one's own name, as a person finds it. */
const openProfil = async (page: Page, borger: KnownBorger, side: string): Promise<void> => {
  await page.getByRole('banner').getByRole('link', { name: borger.navn }).click();
  await expect(heading(page, 'Kontaktoplysninger')).toBeVisible();
  await profilmenu(page).getByRole('link', { name: side }).click();
  await expect(heading(page, side)).toBeVisible();
};

test.describe('Hvem har set mine oplysninger', () => {
  test('borgeren ser, at kommunen har slået oplysninger op, hvad de skulle bruges til, og hvornår', async ({ page }) => {
    const borger = await newBorger('Solvej Kær', { kommunekode: '0101' });
    const sanne = await callerOf(medarbejder('Sanne Berg'));
    const { borgerId } = await ask(sanne, findBorger, { body: { cpr: borger.cpr } });
    await ask(sanne, showKontaktoplysningerForBorger, { params: { borgerId } });
    await logInAs(page, borger);
    await openProfil(page, borger, 'Hvem har set mine oplysninger');

    const linjer = page.getByRole('row').filter({ hasText: 'Københavns Kommune' });
    await expect(linjer.filter({ hasText: 'Så oplysninger' })).toContainText('Kontaktoplysninger');
    await expect(linjer.filter({ hasText: 'Fandt dig' }).first()).toContainText('Opslag på CPR-nummer');
    await expect(linjer.filter({ hasText: 'it-system' }).filter({ hasText: 'Rettede oplysninger' }).first()).toContainText(/\d{2}-\d{2}-\d{4} kl\. \d{2}\.\d{2}/);
    await expect(page.getByRole('main')).not.toContainText('Sanne');
    await expectAccessible(page);
  });

  test('en del af Jobnet, der er nede, bliver nævnt ved navn, og resten står der', async ({ page }) => {
    const borger = await newBorger('Tora Kær', { kommunekode: '0101' });
    await logInAs(page, borger);
    await page.route('**/api/booking/v1/me/opslag', (route) => route.abort());
    await openProfil(page, borger, 'Hvem har set mine oplysninger');
    const mangler = page.getByRole('status').filter({ hasText: 'Listen er ikke komplet' });
    await expect(mangler).toContainText('Vi kan ikke vise opslag fra: Møder.', { timeout: 20_000 });
    await expect(page.getByRole('row').filter({ hasText: 'Københavns Kommune' }).first()).toBeVisible();
    await expectAccessible(page);
    await page.unroute('**/api/booking/v1/me/opslag');
    await mangler.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(mangler).toHaveCount(0);
  });
});

test.describe('Hent mine oplysninger', () => {
  const hentFil = async (page: Page, knap: string): Promise<Record<string, unknown>> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: knap }).click()]);
    expect(download.suggestedFilename()).toMatch(/^mine-oplysninger-\d{4}-\d{2}-\d{2}\.json$/);
    return JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown>;
  };

  test('borgeren henter én fil med alt fra alle dele af Jobnet, og en del, der er nede, er nævnt i den', async ({ page }) => {
    const borger = await newBorger('Unn Kær', { kommunekode: '0101', tilmeldt: true });
    await logInAs(page, borger);
    await openProfil(page, borger, 'Hent mine oplysninger');
    await expectAccessible(page);
    const fil = await hentFil(page, 'Hent mine oplysninger');
    await expect(page.getByRole('status').filter({ hasText: 'Filen er hentet' })).toBeVisible();
    expect(Object.keys(fil)).toEqual(['titel', 'Login', 'Tilmelding, Jobmatch og profil', 'Møder', 'Beskeder']);
    expect(fil).toMatchObject({ Login: { Person: [{ cprNummer: borger.cpr, borgerId: borger.borgerId }] }, 'Tilmelding, Jobmatch og profil': { Tilmeldinger: [{ status: 'tilmeldt' }] } });

    await page.route('**/api/booking/v1/me/export', (route) => route.abort());
    const uden = await hentFil(page, 'Hent filen igen');
    expect(uden).toMatchObject({ 'Kunne ikke hentes': ['Møder'], Login: {} });
    await expect(page.getByRole('status').filter({ hasText: 'den er ikke komplet' })).toContainText('Møder');
    await expectAccessible(page);
    await page.unroute('**/api/booking/v1/me/export');
    expect(await hentFil(page, 'Hent filen igen')).toHaveProperty('Møder');
  });

  test('Ruth i JobAG henter det, Jobnet har om hende som person', async ({ page }) => {
    const ruth = await newKontaktperson('Ruth Egen', { cvr: '99100028', navn: 'Nordlys Byg A/S' });
    await logInAs(page, ruth, { til: '/virksomhed/annoncer' });
    await page.getByRole('contentinfo').getByRole('link', { name: 'Hent mine oplysninger' }).click();
    await expect(heading(page, 'Hent mine oplysninger')).toBeVisible();
    await expectAccessible(page);
    const fil = await hentFil(page, 'Hent mine oplysninger');
    expect(Object.keys(fil)).toEqual(['titel', 'Login', 'Kontaktperson']);
    expect(fil).toMatchObject({ Login: { Konto: [{ navn: ruth.navn, cvr: '99100028' }] }, Kontaktperson: { Kontaktperson: [{ navn: ruth.navn, email: ruth.email }] } });
  });
});

test.describe('Slet adgang', () => {
  test('ID-SLET-02 FORTRYD sletter intet og fører tilbage', async ({ page }) => {
    const borger = await newBorger('Vera Kær', { kommunekode: '0101' });
    await logInAs(page, borger);
    await openProfil(page, borger, 'Slet adgang');
    await page.getByRole('button', { name: 'FORTRYD', exact: true }).click();
    await expect(heading(page, 'Kontaktoplysninger')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('banner').getByRole('link', { name: borger.navn })).toBeVisible();
  });

  test('ID-SLET-01 ID-SLET-03 ID-SLET-04 SLET ADGANG virker med ét klik uden adgangskode, alle sessioner slutter, en kvittering står på siden, og MitID lukker ind igen', async ({ page, browser }) => {
    const borger = await newBorger('Viola Kær', { kommunekode: '0101', tilmeldt: true });
    const telefon = await (await browser.newContext()).newPage();
    await logInAs(telefon, borger);
    await logInAs(page, borger);
    await openProfil(page, borger, 'Slet adgang');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'SLET ADGANG', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Din adgang er slettet' })).toContainText('du er logget af');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Log ind' })).toBeVisible();
    await expectAccessible(page);
    expect((await page.request.get(showLedighedsstatus.path)).status()).toBe(401);
    expect((await telefon.request.get(showLedighedsstatus.path)).status()).toBe(401);
    await telefon.context().close();

    await logInAs(page, borger, { til: '/tilmeld' });
    await expect(page.getByRole('banner').getByRole('link', { name: borger.navn })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Du er meldt ledig');
  });
});

test.describe('login', () => {
  const logInFraForsiden = async (page: Page, person: Person): Promise<void> => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Log ind på Jobnet' }).click();
    await logInAs(page, person);
  };

  test('ID-LOGIN-04 den, der har udfyldt Jobmatch, lander på Find job – med jobforslag', async ({ page }) => {
    const { items } = await ask(kommune('0101'), searchStillingsbetegnelser, { query: { q: 'Bager' } });
    const conceptUri = items[0]?.conceptUri ?? '';
    const borger = await newBorger('Ylva Kær', { kommunekode: '0101', joboensker: [{ conceptUri, harUddannelse: true, erfaring: '3-5' }] });
    await ask(kommune('0101'), updateAnsaettelsesbetingelserForBorger, { params: { borgerId: borger.borgerId }, body: { valgte: ['nat'] } });
    await logInFraForsiden(page, borger);
    await expect(page).toHaveURL('/find-job?jobforslag=1');
    await expect(page.getByRole('heading', { name: 'Find job – med jobforslag' })).toBeVisible();
    await expectAccessible(page);
  });

  test('ID-LOGIN-07 der er ingen pop-up om Persondatapolitikken, hverken ved første login eller ved det næste', async ({ page, browser }) => {
    const person = unknownBorger('Åse Kær');
    for (const side of [page, await (await browser.newContext()).newPage()]) {
      await logInFraForsiden(side, person);
      await expect(side.getByRole('article')).toHaveCount(10);
      await expect(side.getByRole('dialog')).toHaveCount(0);
      await expect(side.locator('h1, h2, h3, p, label, legend, button').filter({ hasText: /(læst|accepter|godkend).*(persondata|vilkår)/i })).toHaveCount(0);
    }
  });
});

test.describe('en sagsbehandler', () => {
  test('ID-SAG-01 ID-SAG-02 ser borgerens oplysninger, kan ikke spejle borgerens Jobnet, og bliver henvist til supporten og guiderne på Hjælp og support', async ({ page }) => {
    const borger = await newBorger('Ester Kær', { kommunekode: '0101', tilmeldt: true });
    await logInAs(page, medarbejder('Sanne Berg'), { til: '/backoffice/borgere' });
    await page.getByRole('textbox', { name: 'CPR-nummer' }).fill(borger.cpr);
    await page.getByRole('button', { name: 'Find borger' }).click();
    await expect(heading(page, 'Borger: Tilhørsforhold')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('København');
    await expect(page.getByRole('link', { name: /spejl|som borger/i })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /spejl|som borger/i })).toHaveCount(0);
    expect((await page.request.get(showLedighedsstatus.path, { headers: { 'jobnet-audience': 'medarbejder' } })).status()).toBe(403);
    const hjaelp = page.getByRole('region', { name: 'Skal du hjælpe borgeren med Jobnet?' });
    await expect(hjaelp).toContainText('Kontakt Jobnet-supporten');
    await expectAccessible(page);
    await expect(hjaelp.getByRole('link', { name: 'Kontakt supporten' })).toHaveAttribute('href', '/hjaelp/kontakt');
    await hjaelp.getByRole('link', { name: 'Guide for sagsbehandlere' }).click();
    await expect(heading(page, 'Guide for sagsbehandlere')).toBeVisible();
  });
});
