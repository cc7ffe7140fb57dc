import { findBorger, showKontaktoplysningerForBorger } from '@jobnet/contracts';
import { readFile } from 'node:fs/promises';
import { ask } from '@jobnet/ops/client';
import type { Page } from '@playwright/test';
import { heading } from './fixtures/page-parts.ts';
import { medarbejder } from './fixtures/people.ts';
import { callerOf, expect, expectAccessible, type KnownBorger, logInAs, newBorger, test } from './journey.ts';

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
});
