import { findBorger, ikkeEgenBorger, issueBrugerkoder, showKontaktoplysninger, showLedighedsstatus, showMe, tilhoersforholdResyncRequested, updateTilhoersforhold } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import type { Page } from '@playwright/test';
import { heading, leftMenu, topMenu } from './fixtures/page-parts.ts';
import { medarbejder } from './fixtures/people.ts';
import { expect, expectAccessible, kommune, logInAs, newBorger, test, topic, unknownBorger } from './journey.ts';

const midlertidig = 'Rundt-om-Fanoe-7-gange';
const egen = 'Tre gule Cykler & 1 vogn';
const kalender = '/mit-jobnet/kalender';

test.describe('brud på vilkårene', () => {
  test('ID-LOGIN-12 supporten registrerer et brud: adgangen er slettet med det samme, og et nyt login bliver afvist med en grund, indtil registreringen er slettet', async ({ page, browser }) => {
    const borger = await newBorger('Bendt Kær', { kommunekode: '0101', tilmeldt: true });
    await logInAs(page, borger);
    await expect(page.getByRole('banner').getByRole('link', { name: borger.navn })).toBeVisible();

    const ulla = await (await browser.newContext()).newPage();
    await logInAs(ulla, medarbejder('Ulla Svane'), { til: '/backoffice' });
    await ulla.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Adgang' }).click();
    await ulla.getByLabel('CPR-nummer').fill(borger.cpr);
    await ulla.getByRole('button', { name: 'Find borger' }).click();
    await expect(ulla.getByRole('main')).toContainText('Der er ikke registreret brud på vilkårene. Borgeren kan logge ind.');
    await expectAccessible(ulla);
    await ulla.getByRole('button', { name: 'Registrér brud, og slet adgang' }).click();
    await expect(ulla.getByRole('main')).toContainText('Bruddet er registreret, og borgerens adgang er slettet');
    await expect(ulla.getByRole('main')).toContainText('Borgeren er lukket ude af Jobnet');
    await expectAccessible(ulla);

    await expect.poll(async () => (await page.request.get(showLedighedsstatus.path)).status(), { message: 'the gateway keeps an answer 5 s' }).toBe(401);
    await logInAs(page, borger);
    await expect(heading(page, 'Du blev ikke logget ind')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Din adgang til Jobnet er slettet, fordi vilkårene for brug af Jobnet ikke er overholdt.');
    await expectAccessible(page);
    expect((await page.request.get(showMe.path)).status()).toBe(401);

    await ulla.getByRole('button', { name: 'Slet registreringen' }).click();
    await expect(ulla.getByRole('main')).toContainText('Registreringen er slettet, og borgeren kan logge ind igen');
    await ulla.context().close();
    await logInAs(page, borger, { til: '/tilmeld' });
    await expect(page.getByRole('main')).toContainText('Du er meldt ledig');
  });
});

test.describe('en borger, hvis kommune Jobnet ikke har fået oplyst', () => {
  test('ID-LOGIN-14 logger ind, booking og kontakt siger ærligt, hvad der mangler, resten af menuen virker, og oplysningen bliver bestilt', async ({ page }) => {
    const person = unknownBorger('Ulrik Kær');
    await logInAs(page, person, { til: kalender });
    await expect(page.getByRole('banner').getByRole('link', { name: person.navn })).toBeVisible();
    const { borgerId = '' } = (await (await page.request.get(showMe.path)).json()) as { borgerId?: string };
    await topic(tilhoersforholdResyncRequested).event((data) => data.borgerId === borgerId);
    await expect(page.getByRole('main')).toContainText('Vi har endnu ikke fået oplyst, hvilken kommune du hører til');
    await expect(page.getByRole('link', { name: /^Book/ })).toHaveCount(0);
    await expectAccessible(page);
    for (const punkt of ['Planer og aftaler', 'Jobmatch', 'CV-oplysninger', 'Meld dig syg/rask', 'Ferie', 'Beskeder og påmindelser', 'Tilmeld og afmeld', 'Kontakt kommune/a-kasse']) {
      await leftMenu(page).getByRole('link', { name: punkt, exact: true }).click();
      await expect(leftMenu(page).getByRole('link', { name: punkt, exact: true })).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(/Der er (desværre sket|opstået) en fejl/)).toHaveCount(0);
    }
    await expect(page.getByRole('main')).toContainText('Her kan du se, hvordan du kontakter din kommune og a-kasse, når siden er klar.');

    await ask(kommune('0101'), findBorger, { body: { cpr: person.cpr ?? '' } });
    await ask(kommune('0101'), updateTilhoersforhold, { params: { borgerId }, body: { kommunekode: '0101', kontaktgruppe: '1', akassekode: '03', beskyttet: false } });
    await expect(async () => {
      await page.goto(kalender);
      await expect(page.getByRole('link', { name: 'Book nyt møde' }).first()).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
  });
});

test.describe('de to måder at logge ind på', () => {
  const menuer = async (page: Page): Promise<string[]> => {
    await topMenu(page).getByRole('link', { name: 'Mit Jobnet' }).click();
    await expect(leftMenu(page)).toBeVisible();
    return [...(await topMenu(page).getByRole('link').allInnerTexts()), ...(await leftMenu(page).getByRole('link').allInnerTexts())];
  };
  const hvem = async (page: Page): Promise<unknown[]> => {
    const { borgerId } = (await (await page.request.get(showMe.path)).json()) as { borgerId?: string };
    const data = await Promise.all([showLedighedsstatus, showKontaktoplysninger].map(async ({ path }) => (await page.request.get(path)).json() as Promise<unknown>));
    return [borgerId, ...data];
  };

  test('ID-LOGIN-17 ID-LOGIN-18 med brugerkoder er borgeren den samme, med de samme oplysninger og den samme menu som med MitID', async ({ page, browser }) => {
    const borger = await newBorger('Bodil Kær', { kommunekode: '0561', tilmeldt: true });
    const { brugernavn } = await ask(kommune('0561'), issueBrugerkoder, { params: { borgerId: borger.borgerId }, body: { adgangskode: midlertidig }, until: [ikkeEgenBorger.code] });
    await logInAs(page, borger);
    const koder = await (await browser.newContext()).newPage();
    await koder.goto('/log-ind-med-brugerkoder');
    await koder.getByLabel('Brugernavn', { exact: true }).fill(brugernavn);
    await koder.getByLabel('Adgangskode', { exact: true }).fill(midlertidig);
    await koder.getByRole('main').getByRole('button', { name: 'Log ind', exact: true }).click();
    await koder.getByLabel('Den adgangskode, du har nu', { exact: true }).fill(midlertidig);
    await koder.getByLabel('Ny adgangskode', { exact: true }).fill(egen);
    await koder.getByRole('button', { name: 'Gem ny adgangskode' }).click();
    await expect(koder).toHaveURL(/\/find-job/);

    await expect(async () => {
      await page.reload();
      const medMitid = await menuer(page);
      expect(medMitid.length).toBeGreaterThan(12);
      await koder.reload();
      expect(await menuer(koder)).toEqual(medMitid);
    }, 'the same menus, also when a receipt comes in between').toPass({ timeout: 30_000 });
    const [borgerId, status, kontakt] = await hvem(page);
    expect(borgerId).toBe(borger.borgerId);
    expect(status).toMatchObject({ tilmeldt: true });
    expect(kontakt).toMatchObject({ email: borger.email });
    expect(await hvem(koder)).toEqual([borgerId, status, kontakt]);
    await koder.context().close();
  });
});
