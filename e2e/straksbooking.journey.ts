import { bookingFejlReported, listMoeder } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import type { Locator, Page } from '@playwright/test';
import { dato } from './fixtures/danish-date.ts';
import { heading } from './fixtures/page-parts.ts';
import { callerOf, expect, expectAccessible, type KnownBorger, logInAs, newBorger, test, topic, vendor } from './journey.ts';

const straks = '/mit-jobnet/kalender/straks';
const obs =
  "OBS: Du får nedenfor vist forslag til mødetid og sagsbehandler. De enkelte møder kan have forskellige mødeformer (personligt fremmøde, telefonisk og/eller digitalt møde). Hvis et møde har flere mødeformer, er det vigtigt, at du i kvitteringen tjekker mødeformen for det bookede møde. Du kan også se detaljer om mødet under menupunkt 'Kalender og møder' under menuen 'Planer og aftaler'.";
const systemfejl = 'Systemfejl i kontakten med jobcentrets bookingsystem.';

const liste = (page: Page): Locator => page.getByLabel('Vælg dato, tidspunkt og mødeform');
const valgene = async (page: Page): Promise<string[]> => (await liste(page).locator('option').allInnerTexts()).slice(1);

test.describe('Karl har ikke overholdt sin bookingfrist og straksbooker', () => {
  test.describe.configure({ mode: 'serial' });
  let page: Page;
  let karl: KnownBorger;

  test.beforeAll(async ({ browser }) => {
    karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true, bookingfrist: dato(-1) });
    page = await (await browser.newContext()).newPage();
    await logInAs(page, karl, { til: '/mit-jobnet/kalender' });
  });
  test.afterAll(() => page.context().close());

  test('BOOK-14 BOOK-15 BOOK-16 kalenderen fører til én liste med dato, tid, sagsbehandler og mødeform for hvert valg', async () => {
    await page.getByRole('link', { name: 'Book dit møde nu' }).click();
    await expect(heading(page, 'Book dit møde nu')).toBeVisible();
    await expect(liste(page)).toBeVisible();
    await expect(page.getByText('Vælg dato og tidspunkt', { exact: true })).toHaveCount(0);
    const valg = await valgene(page);
    expect(valg.length).toBeGreaterThan(20);
    for (const tekst of valg) expect(tekst).toMatch(/^\d{1,2}\. [a-z]{3,4}\.? 20\d\d, \d\d:\d\d (Christian Dam|Birgit Vad) (Personligt fremmøde|Telefonisk|Digitalt Møde)$/);
    await expectAccessible(page);
  });

  test('BOOK-10 BOOK-19 OBS-teksten står over listen, og mødeformerne hedder det samme som i mødet', async () => {
    await expect(page.getByText(obs, { exact: true })).toBeVisible();
    const former = new Set((await valgene(page)).map((tekst) => /(Personligt fremmøde|Telefonisk|Digitalt Møde)$/.exec(tekst)?.[0]));
    expect(former).toEqual(new Set(['Personligt fremmøde', 'Telefonisk', 'Digitalt Møde']));
  });

  test('et valg bookes med det samme, og fristen er opfyldt', async () => {
    await expect(page.getByRole('button', { name: 'BOOK MØDET' })).toHaveAttribute('aria-disabled', 'true');
    const valg = (await valgene(page)).at(-1) ?? '';
    await liste(page).selectOption({ label: valg });
    await page.getByRole('button', { name: 'BOOK MØDET' }).click();
    await expect(heading(page, 'Mødet er booket')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/Personligt fremmøde|Telefonisk|Digitalt Møde/);
    await expectAccessible(page);
    expect((await ask(await callerOf(karl), listMoeder, { query: { fra: dato(0), til: dato(62) } })).items).toHaveLength(1);
    await page.goto(straks);
    await expect(page.getByRole('main')).toContainText('Du skal ikke booke et møde nu');
    await expectAccessible(page);
  });
});

test.describe('Mads skal straksbooke, og bookingsystemet svarer ikke', () => {
  test('FEJL-05 siden selv viser fejlens tekster og knappen INDMELD BOOKING-FEJL', async ({ page }) => {
    const mads = await newBorger('Mads Bro', { kommunekode: '0561', tilmeldt: true, bookingfrist: dato(-1) });
    await logInAs(page, mads, { til: straks });
    await expect(page.getByRole('alert')).toContainText(systemfejl, { timeout: 30_000 });
    await expect(page.getByRole('alert')).toContainText('Fejlen sendes direkte til leverandøren af bookingsystemet og ikke jobcentret.');
    await expect(page.getByRole('alert')).toContainText('Du kan prøve at booke igen senere.');
    await page.getByRole('button', { name: 'INDMELD BOOKING-FEJL' }).click();
    const vindue = page.getByRole('dialog', { name: 'Indmeld booking-fejl' });
    await vindue.getByRole('textbox', { name: 'Fejltekst' }).fill('Jeg kan ikke straksbooke.');
    await expectAccessible(page);
    await vindue.getByRole('button', { name: 'INDMELD', exact: true }).click();
    await expect(vindue).toContainText('Du har nu indmeldt en fejl');
    const [reported] = await topic(bookingFejlReported).events(({ borgerId }) => borgerId === mads.borgerId);
    expect(reported?.data.fejlkode).toBe('4');
  });

  test('FEJL-31 uden ledige tider får borgeren sin egen tekst, og indmeldingen har fejlkode 4', async ({ page }) => {
    const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true, bookingfrist: dato(-1) });
    await vendor('plantid').set({ booking: 'no-times' });
    try {
      await logInAs(page, karl, { til: straks });
      await expect(page.getByRole('main')).toContainText('Der er ingen ledige mødetider lige nu');
      await expect(page.getByText(systemfejl)).toHaveCount(0);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'INDMELD BOOKING-FEJL' }).click();
      const vindue = page.getByRole('dialog', { name: 'Indmeld booking-fejl' });
      await vindue.getByRole('textbox', { name: 'Fejltekst' }).fill('Der er ingen tider.');
      await vindue.getByRole('button', { name: 'INDMELD', exact: true }).click();
      await expect(vindue).toContainText('Du har nu indmeldt en fejl');
      const [reported] = await topic(bookingFejlReported).events(({ borgerId }) => borgerId === karl.borgerId);
      expect(reported?.data.fejlkode).toBe('4');
    } finally {
      await vendor('plantid').set({ booking: 'ok' });
    }
  });
});
