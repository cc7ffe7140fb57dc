import { bookingFejlDelivered, bookingFejlReported } from '@jobnet/contracts';
import type { Locator, Page } from '@playwright/test';
import { desk, phone } from './fixtures/accessible.ts';
import { chooseTilbud, fortsaet, toTrin4, trin } from './fixtures/booking-flow.ts';
import { dato } from './fixtures/danish-date.ts';
import { heading } from './fixtures/page-parts.ts';
import { expect, expectAccessible, hovedopgave, type KnownBorger, logInAs, newBorger, test, topic, vendor } from './journey.ts';

const book = '/mit-jobnet/kalender/book';
const systemfejl = 'Systemfejl i kontakten med jobcentrets bookingsystem.';
const omKnappen =
  'Ved at klikke på knappen "Indmeld booking-fejl" har du mulighed for at indrapportere en fejl vedr. den booking, du prøver at udføre. Fejlen sendes direkte til leverandøren af bookingsystemet og ikke jobcentret.';
const senere = 'Du kan prøve at booke igen senere. Hvis fejlen fortsat optræder, kan du kontakte dit jobcenter.';
const iVinduet =
  'Her har du nu mulighed for at indrapportere en fejl vedr. den booking, du prøver at udføre. Fejlen sendes direkte til leverandøren af bookingsystemet og ikke jobcentret.';
const kvittering = 'Du har nu indmeldt en fejl i forbindelse med booking af et møde. Fejlbeskeden sendes direkte til leverandøren af bookingsystemet og ikke jobcentret.';

const vindue = (page: Page): Locator => page.getByRole('dialog', { name: 'Indmeld booking-fejl' });
const indmeldKnap = (page: Page): Locator => page.getByRole('button', { name: 'INDMELD BOOKING-FEJL' });
const indmeld = (page: Page): Locator => vindue(page).getByRole('button', { name: 'INDMELD', exact: true });
const fejltekst = (page: Page): Locator => vindue(page).getByRole('textbox', { name: 'Fejltekst' });
const taeller = (page: Page): Locator => vindue(page).locator('.character-limit');

const top = async (element: Locator): Promise<number> => (await element.boundingBox())?.y ?? Number.NaN;

test.describe('Mads indmelder, at bookingsystemet er nede', hovedopgave, () => {
  test.describe.configure({ mode: 'serial' });
  let page: Page;
  let mads: KnownBorger;

  test.beforeAll(async ({ browser }) => {
    mads = await newBorger('Mads Bro', { kommunekode: '0561', tilmeldt: true, bookingfrist: dato(14) });
    page = await (await browser.newContext()).newPage();
    await logInAs(page, mads, { til: book });
  });
  test.afterAll(() => page.context().close());

  test('Mads får at vide, at bookingsystemet ikke svarer, og kommer kun videre til indmeldingen', async () => {
    await expect(page.getByRole('dialog', { name: 'Book møder med frist' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(systemfejl, { timeout: 30_000 });
    await expectAccessible(page);
    await expect(fortsaet(page)).not.toHaveAttribute('aria-disabled', 'true', { timeout: 30_000 });
    await fortsaet(page).click();
    await expect(trin(page, 4).getByRole('button', { name: 'BOOK MØDET' })).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(page);
  });

  test('FEJL-06 FEJL-07 knappen åbner vinduet Indmeld booking-fejl med sine to tekster', async () => {
    await indmeldKnap(page).click();
    await expect(vindue(page)).toBeVisible();
    await expect(vindue(page)).toContainText(iVinduet);
    await expect(vindue(page)).toContainText(senere);
    await expect(vindue(page).getByRole('link', { name: 'jobcenter' })).toHaveAttribute('href', '/mit-jobnet/kontakt');
    await expectAccessible(page, { at: [desk] });
  });

  test('FEJL-08 FEJL-13 INDMELD er inaktiv, til feltet Fejltekst er udfyldt', async () => {
    await expect(fejltekst(page)).toBeEditable();
    await expect(indmeld(page)).toHaveAttribute('aria-disabled', 'true');
    await fejltekst(page).fill('   ');
    await expect(indmeld(page)).toHaveAttribute('aria-disabled', 'true');
    await fejltekst(page).fill('Der står systemfejl');
    await expect(indmeld(page)).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('FEJL-10 FEJL-11 en tæller viser tegn tilbage, og ved 500 tegn kan der ikke indtastes flere', async () => {
    await fejltekst(page).fill('');
    await expect(taeller(page)).toHaveText('Du har 500 tegn tilbage');
    await fejltekst(page).fill('æ'.repeat(498));
    await expect(taeller(page)).toHaveText('Du har 2 tegn tilbage');
    await fejltekst(page).pressSequentially('øåø');
    await expect(fejltekst(page)).toHaveValue(`${'æ'.repeat(498)}øå`);
    await expect(taeller(page)).toHaveText('Der kan ikke indtastes flere tegn');
    await expectAccessible(page, { at: [desk] });
  });

  test('FEJL-12 der kommer ingen rød fejl ved mere end 500 tegn: 501 kan ikke sættes ind', async () => {
    await fejltekst(page).fill('');
    await fejltekst(page).focus();
    await page.keyboard.insertText('x'.repeat(501));
    await expect(fejltekst(page)).toHaveValue('x'.repeat(500));
    await expect(vindue(page).getByRole('alert')).toHaveCount(0);
    await expect(fejltekst(page)).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('FEJL-16 FORLAD, krydset og Escape lukker vinduet, og intet bliver sendt', async () => {
    for (const luk of [
      () => vindue(page).getByRole('button', { name: 'FORLAD' }).click(),
      () => vindue(page).getByRole('button', { name: 'Luk' }).click(),
      () => page.keyboard.press('Escape'),
    ]) {
      if (!(await vindue(page).isVisible())) await indmeldKnap(page).click();
      await fejltekst(page).fill('Det her skal ikke sendes');
      await luk();
      await expect(vindue(page)).toHaveCount(0);
      await expect(trin(page, 4)).toBeVisible();
    }
    const sendt = await topic(bookingFejlReported).events(({ borgerId }) => borgerId === mads.borgerId);
    expect(sendt).toEqual([]);
    expect(await vendor('kommunekalender').reports(mads.cpr)).toEqual([]);
  });

  test('FEJL-15 modtageren er nede: Mads får sin kvittering, og leverandøren får fejlen én gang, når den er oppe igen', async () => {
    await vendor('kommunekalender').set({ receiver: 'connection-refused' });
    await indmeldKnap(page).click();
    await fejltekst(page).fill('Jeg kan ikke booke.\nDer står "systemfejl" på æ, ø og å.');
    await indmeld(page).click();
    await expect(vindue(page)).toContainText(kvittering);
    await expectAccessible(page, { at: [desk] });
    await vindue(page).getByRole('button', { name: 'Luk' }).last().click();

    await topic(bookingFejlReported).event(({ borgerId, status }) => borgerId === mads.borgerId && status === 'venter');
    expect(await vendor('kommunekalender').reports(mads.cpr)).toEqual([]);
    await vendor('kommunekalender').set({ receiver: 'ok' });
    const rapport = await vendor('kommunekalender').report(mads.cpr);
    expect(rapport).toMatchObject({ gange: 1, body: { fejlkode: 4, fejlOphav: 'Jobnet', fejltekst: 'Jeg kan ikke booke.\nDer står "systemfejl" på æ, ø og å.' } });
    expect(rapport.body).not.toHaveProperty('moedetilbudId');
    expect(rapport.body).not.toHaveProperty('indkaldelsesId');
    await topic(bookingFejlDelivered).event(({ bookingFejlId }) => bookingFejlId === rapport.webhookId);
    expect(await vendor('kommunekalender').reports(mads.cpr)).toMatchObject([{ gange: 1 }]);
  });
});

test('FEJL-01 FEJL-02 FEJL-03 PlanTid svarer ikke, når tiderne hentes: teksterne står i trin 3 mellem mødeformen og FORTSÆT', async ({ page }) => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  await logInAs(page, karl, { til: book });
  await expect(trin(page, 1).getByRole('radio', { name: 'Jobsamtale' })).toBeVisible();
  await vendor('plantid').set({ booking: 'html-200' });
  await chooseTilbud(page);
  await fortsaet(page).click();
  const fejl = trin(page, 3).getByRole('alert');
  await expect(fejl.getByRole('heading', { name: systemfejl })).toBeVisible({ timeout: 30_000 });
  await expect(fejl.getByText(omKnappen)).toBeVisible();
  await expect(fejl.getByText(senere)).toBeVisible();
  await expectAccessible(page);
  const steder = [trin(page, 3).getByRole('group', { name: 'Vælg mødeform' }), fejl.getByText(systemfejl), fejl.getByText(omKnappen), fejl.getByText(senere), fortsaet(page)];
  const hoejder = await Promise.all(steder.map(top));
  expect(hoejder).toEqual([...hoejder].sort((a, b) => a - b));
  await expect(indmeldKnap(page)).toHaveCount(0);
  await expect(fortsaet(page)).not.toHaveAttribute('aria-disabled', 'true', { timeout: 30_000 });
  await fortsaet(page).click();
  await expect(indmeldKnap(page)).toBeVisible();
});

test('FEJL-04 FEJL-18 PlanTid svarer ikke på BOOK MØDET: knappen står ved siden af, og rapporten har MødetilbudId', hovedopgave, async ({ page }) => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  const tilbud = page.waitForResponse((response) => response.url().endsWith('/api/booking/v1/me/moedetilbud'));
  await logInAs(page, karl, { til: book });
  const { items } = (await (await tilbud).json()) as { items: { moedetilbudId: string; titel: string }[] };
  await toTrin4(page);
  await expect(indmeldKnap(page)).toHaveCount(0);
  await vendor('plantid').set({ booking: 'connection-refused' });
  await trin(page, 4).getByRole('button', { name: 'BOOK MØDET' }).click();
  await expect(indmeldKnap(page)).toBeVisible({ timeout: 30_000 });
  await expect(trin(page, 4).getByRole('alert')).toContainText(systemfejl);
  expect(await top(indmeldKnap(page))).toBeCloseTo(await top(trin(page, 4).getByRole('button', { name: 'BOOK MØDET' })), 0);
  await expectAccessible(page, { at: [desk] });

  await indmeldKnap(page).click();
  await fejltekst(page).fill('Jeg valgte en tid, men BOOK MØDET virkede ikke.');
  await indmeld(page).click();
  await expect(vindue(page)).toContainText(kvittering);
  const rapport = await vendor('plantid').report(karl.cpr);
  const valgt = items.find(({ titel }) => titel === 'Jobsamtale');
  expect(rapport).toMatchObject({ gange: 1, body: { fejlkode: 4, moedetilbudId: valgt?.moedetilbudId } });
  expect(rapport.body).not.toHaveProperty('indkaldelsesId');
});

test('FEJL-21 PlanTid har ingen mødetilbud: det er ikke en systemfejl, og rapporten har fejlkode 3 og intet MødetilbudId', async ({ page }) => {
  await vendor('plantid').set({ booking: 'no-offers' });
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  await logInAs(page, karl, { til: book });
  await expect(trin(page, 1).getByText('Der er ingen mødetilbud til dig lige nu')).toBeVisible();
  await expect(page.getByText(systemfejl)).toHaveCount(0);
  await expectAccessible(page);
  await fortsaet(page).click();
  await indmeldKnap(page).click();
  await fejltekst(page).fill('Jeg skal holde et møde, men der er ingen.');
  await indmeld(page).click();
  await expect(vindue(page)).toContainText(kvittering);
  const { body } = await vendor('plantid').report(karl.cpr);
  expect(body).toMatchObject({ fejlkode: 3 });
  expect(body).not.toHaveProperty('moedetilbudId');
});

test('FEJL-20 PlanTid har ingen mødetider: det er ikke en systemfejl, og rapporten har fejlkode 2', async ({ page }) => {
  await page.setViewportSize(phone);
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  await logInAs(page, karl, { til: book });
  await expect(trin(page, 1).getByRole('radio', { name: 'Jobsamtale' })).toBeVisible();
  await vendor('plantid').set({ booking: 'no-times' });
  await chooseTilbud(page);
  await fortsaet(page).click();
  await expect(trin(page, 3).getByText('Der er ingen ledige mødetider lige nu')).toBeVisible();
  await expect(page.getByText(systemfejl)).toHaveCount(0);
  await fortsaet(page).click();
  await expectAccessible(page, { at: [phone] });
  await indmeldKnap(page).click();
  await fejltekst(page).fill('Der er ingen tider i to måneder.');
  await expectAccessible(page, { at: [phone] });
  await indmeld(page).click();
  await expect(vindue(page)).toContainText(kvittering);
  expect((await vendor('plantid').report(karl.cpr)).body).toMatchObject({ fejlkode: 2 });
  await vindue(page).getByRole('button', { name: 'Luk' }).last().click();
  await expect(heading(page, 'Book nyt møde')).toBeVisible();
});
