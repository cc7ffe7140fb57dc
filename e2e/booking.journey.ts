import { bookMoede } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import type { Page } from '@playwright/test';
import { phone } from './fixtures/accessible.ts';
import { chooseTid, chooseTilbud, fortsaet, toTrin3, toTrin4, trin } from './fixtures/booking-flow.ts';
import { dato } from './fixtures/danish-date.ts';
import { expectGreen, expectLightYellow } from './fixtures/colour.ts';
import { freeTime } from './fixtures/main-job-steps.ts';
import { heading, leftMenu, toast } from './fixtures/page-parts.ts';
import { callerOf, dagmarFriis, expect, expectAccessible, hovedopgave, type KnownBorger, logInAs, mailbox, newBorger, test, vendor } from './journey.ts';

const kalender = '/mit-jobnet/kalender';
const book = `${kalender}/book`;

test.describe('Karl booker et møde', () => {
  test.describe.configure({ mode: 'serial' });
  let page: Page;
  let karl: KnownBorger;
  let hvornaar = '';
  let dag = '';

  test.beforeAll(async ({ browser }) => {
    karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
    page = await (await browser.newContext()).newPage();
    await logInAs(page, karl, { til: kalender });
  });
  test.afterAll(() => page.context().close());

  test('BOOK-01 BOOK-32 Book nyt møde åbner et vindue med fire nummererede trin', hovedopgave, async () => {
    await expect(heading(page, 'Kalender og møder')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Book nyt møde' }).first().click();
    const vindue = page.getByRole('dialog', { name: 'Book nyt møde' });
    await expect(vindue).toBeVisible();
    await expect(vindue).toContainText('Trin 1 af 4');
    await expect(vindue.getByRole('listitem').filter({ hasText: /Mødetilbud|Sagsbehandler og periode|Jeg ønsker et mødetidspunkt|Rettigheder og pligter/ })).toHaveCount(4);
    await expectAccessible(page);
  });

  test('BOOK-13 FORTSÆT er inaktiv, til trinnet er udfyldt, og fører så til det næste', hovedopgave, async () => {
    await expect(fortsaet(page)).toHaveAttribute('aria-disabled', 'true');
    await fortsaet(page).click({ force: true });
    await expect(trin(page, 1)).toBeVisible();
    await chooseTilbud(page);
    await expectAccessible(page);
    await fortsaet(page).click();
    await expect(trin(page, 3)).toBeVisible();
    await expect(fortsaet(page)).toHaveAttribute('aria-disabled', 'true');
  });

  test('BOOK-11 trin 3 hedder Jeg ønsker et mødetidspunkt og har Vælg mødeform med de tre mødeformer', hovedopgave, async () => {
    await expect(trin(page, 3).getByRole('heading', { name: 'Trin 3 Jeg ønsker et mødetidspunkt' })).toBeVisible();
    const former = trin(page, 3).getByRole('group', { name: 'Vælg mødeform' });
    expect(await former.locator('label').allInnerTexts()).toEqual(['Personligt møde', 'Telefonmøde', 'Digitalt møde']);
    await expectAccessible(page);
    await former.getByRole('radio', { name: 'Personligt møde' }).check();
  });

  test('BOOK-25 kalenderen i bookingen viser i dag med lysegult, bladrer med pile og går tilbage med I dag', hovedopgave, async () => {
    const maaned = trin(page, 3).getByRole('heading', { name: /20\d\d$/ });
    await trin(page, 3).getByRole('button', { name: 'I dag' }).click();
    const nu = await maaned.innerText();
    await expectLightYellow(trin(page, 3).locator('td[aria-current="date"]'));
    await trin(page, 3).getByRole('button', { name: 'Næste måned' }).click();
    await expect(maaned).not.toHaveText(nu);
    await trin(page, 3).getByRole('button', { name: 'I dag' }).click();
    await expect(maaned).toHaveText(nu);
    await trin(page, 3).getByRole('button', { name: 'Næste måned' }).click();
    await trin(page, 3).getByRole('link', { name: /ledige? tid/ }).first().click();
    await trin(page, 3).getByRole('group', { name: /^Vælg tidspunkt/ }).getByRole('radio').first().check();
    await expect(trin(page, 3)).toContainText('Du har valgt');
    await expectAccessible(page);
    await fortsaet(page).click();
  });

  test('BOOK-12 trin 4 viser rettigheder og pligter og knappen BOOK MØDET', hovedopgave, async () => {
    await expect(trin(page, 4).getByRole('heading', { name: 'Trin 4 Rettigheder og pligter' })).toBeVisible();
    await expect(trin(page, 4)).toContainText('Du har pligt til at komme til mødet');
    await expect(trin(page, 4)).toContainText('Du har ret til at tage en anden person med til mødet.');
    await expect(trin(page, 4).getByRole('button', { name: 'BOOK MØDET' })).toBeVisible();
    await expectAccessible(page);
  });

  test('BOOK-21 kvitteringen viser mødeformen for det bookede møde', hovedopgave, async () => {
    await trin(page, 4).getByRole('button', { name: 'BOOK MØDET' }).click();
    await expect(heading(page, 'Mødet er booket')).toBeVisible();
    const kvittering = page.getByRole('region', { name: 'Jobsamtale' });
    await expect(kvittering.getByRole('row', { name: /^Mødeform/ })).toContainText('Personligt');
    hvornaar = await kvittering.getByRole('row', { name: /^Tidspunkt/ }).getByRole('cell').innerText();
    await expectAccessible(page);
    await mailbox(karl.email).mail('Kvittering for dit møde');
    const bog = await vendor('plantid').book(karl.borgerId);
    expect(bog).toMatchObject([{ status: 'booket' }]);
    dag = bog[0]?.tidId.slice(0, 10) ?? '';
  });

  test('BOOK-02 KAL-10 mødet står i kalenderen med grønt', hovedopgave, async () => {
    await page.getByRole('link', { name: 'Gå til Kalender og møder' }).click();
    await expect(heading(page, 'Kalender og møder')).toBeVisible();
    await page.goto(`${kalender}?dato=${dag}&visning=maaned`);
    const moede = page.getByRole('main').getByRole('link', { name: /^Møde kl\. .*Jobsamtale/ });
    await expect(moede).toBeVisible();
    await expectGreen(moede);
  });

  test('KAL-11 kalenderen er fyldt og har ingen farveforklaring; hvert møde siger selv, hvad det er', async () => {
    await expect(page.getByRole('main').getByRole('link', { name: /^Møde kl\./ })).toHaveCount(1);
    await expect(page.getByRole('main')).not.toContainText(/farveforklaring|signaturforklaring/i);
    for (const slags of ['Joblog', 'Indsatser', 'Sygdom og ferie']) {
      const navnet = page.getByRole('main').getByText(slags, { exact: true });
      await expect(navnet, `${slags} står kun i filteret`).toHaveCount(1);
      await expect(page.getByRole('checkbox', { name: slags, exact: true })).toBeVisible();
      expect(await navnet.evaluate((node) => getComputedStyle(node).backgroundColor), `${slags} har ingen farve i filteret`).toBe('rgba(0, 0, 0, 0)');
    }
    await expectAccessible(page);
  });

  test('KAL-18 et link under kalenderen fører til booking med samme tekst', async () => {
    const link = page.getByRole('link', { name: 'Book nyt møde' }).last();
    const under = (await link.boundingBox())?.y ?? 0;
    const tabel = await page.getByRole('table').boundingBox();
    expect(under).toBeGreaterThan((tabel?.y ?? 0) + (tabel?.height ?? 0));
    await expect(link).toHaveAttribute('href', book);
  });

  test('KAL-05 KAL-06 i dag er lysegul, pilene bladrer, og I dag går tilbage i måned, uge og dag', async () => {
    await page.goto(kalender);
    await expectLightYellow(page.locator('td[aria-current="date"]'));
    for (const [visning, naeste] of [['Måned', 'Næste måned'], ['Uge', 'Næste uge'], ['Dag', 'Næste dag']] as const) {
      const knap = page.getByRole('button', { name: visning, exact: true });
      await knap.click();
      await expect(knap).toHaveAttribute('aria-pressed', 'true');
      const periode = page.getByRole('main').getByRole('heading', { level: 2, name: /20\d\d$/ });
      const nu = await periode.innerText();
      await page.getByRole('button', { name: naeste }).click();
      await expect(periode).not.toHaveText(nu);
      await page.getByRole('button', { name: 'I dag' }).click();
      await expect(periode).toHaveText(nu);
    }
    const [pil, titel] = [await page.getByRole('button', { name: 'Næste dag' }).boundingBox(), await page.getByRole('table').or(page.getByText('Der er ingen aftaler')).first().boundingBox()];
    expect(pil?.y).toBeLessThan(titel?.y ?? 0);
    expect(pil?.x).toBeGreaterThan(640);
    await page.getByRole('button', { name: 'Liste', exact: true }).click();
    await expectAccessible(page);
  });

  test('BOOK-03 BOOK-04 mødets detaljer viser tid, sagsbehandler, mødeform og sted som tekst og ikke på et kort', async () => {
    await page.goto(`${kalender}?dato=${dag}&visning=liste`);
    await page.getByRole('main').getByRole('link', { name: /^Møde kl\./ }).click();
    await expect(heading(page, 'Jobsamtale')).toBeVisible();
    await expect(page.getByRole('row', { name: /^Tidspunkt/ })).toContainText(hvornaar);
    await expect(page.getByRole('row', { name: /^Sagsbehandler/ })).toContainText(/Christian Dam|Birgit Vad/);
    await expect(page.getByRole('row', { name: /^Mødeform/ })).toContainText('Personligt');
    await expect(page.getByRole('row', { name: /^Sted/ })).toContainText('borgerservice');
    await expect(page.getByRole('main').locator('iframe, canvas, img[src*="map"], [class*="map"]')).toHaveCount(0);
    await expect(page.getByRole('main').getByText(/på kort|rutevejledning/i)).toHaveCount(0);
    await expectAccessible(page);
  });

  test('BOOK-06 Karl aflyser, og mødet er aflyst hos leverandøren og væk fra kalenderen', async () => {
    await page.getByRole('button', { name: 'Aflys', exact: true }).click();
    const spoergsmaal = page.getByRole('dialog', { name: 'Aflys møde' });
    await expect(spoergsmaal).toContainText(hvornaar);
    await expectAccessible(page);
    await spoergsmaal.getByRole('button', { name: 'Aflys mødet' }).click();
    await expect(toast(page)).toContainText('Mødet er aflyst');
    await expect(page.getByRole('row', { name: /^Status/ })).toContainText('Aflyst');
    await expectAccessible(page);
    expect(await vendor('plantid').book(karl.borgerId)).toMatchObject([{ status: 'aflyst' }]);
    await page.goto(`${kalender}?dato=${dag}&visning=liste`);
    await expect(page.getByText('Der er ingen aftaler i perioden.')).toBeVisible();
  });

  test('en anden tager tiden, mens Karl vælger: han får det at vide, og hans svar er der stadig', async () => {
    await page.goto(book);
    await toTrin3(page);
    const tiden = await chooseTid(page, 'Telefonmøde');
    const valgtDag = new URL(page.url()).searchParams.get('dag') ?? '';
    await fortsaet(page).click();
    const anden = await callerOf(await newBorger('Bente Dam', { kommunekode: '0101', tilmeldt: true }));
    const { moedetilbudId } = await freeTime(anden);
    const tidId = `${valgtDag}-${/kl\. (\d\d)/.exec(tiden)?.[1]}`;
    await ask(anden, bookMoede, { body: { moedetilbudId, tidId, moedeform: '2' } });

    await trin(page, 4).getByRole('button', { name: 'BOOK MØDET' }).click();
    await expect(trin(page, 3).getByText('Tiden er lige blevet taget')).toBeVisible();
    await expect(trin(page, 3).getByRole('radio', { name: 'Telefonmøde' })).toBeChecked();
    await expect(page.getByText('Systemfejl')).toHaveCount(0);
    await expectAccessible(page);
    await expect(trin(page, 3).getByRole('link', { name: /ledige? tid/ }).first()).toBeVisible();
  });
});

test('KAL-15 KAL-17 BOOK-22 Karls bookingfrist står i kalenderen og fører til Book møder med frist, som opfylder den', async ({ page }) => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true, bookingfrist: dato(9) });
  await logInAs(page, karl, { til: `${kalender}?dato=${dato(9)}&visning=maaned` });
  const frist = page.getByRole('table').getByRole('link', { name: 'Bookingfrist' });
  await expect(frist).toBeVisible();
  await expectGreen(frist);
  await expectAccessible(page);
  await frist.click();
  await expect(heading(page, 'Bookingfrist')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Hvorfor/ })).toContainText('Du skal holde en jobsamtale.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Book møder med frist' }).click();
  await expect(page.getByRole('dialog', { name: 'Book møder med frist' })).toBeVisible();
  await toTrin4(page);
  await trin(page, 4).getByRole('button', { name: 'BOOK MØDET' }).click();
  await expect(heading(page, 'Mødet er booket')).toBeVisible();
  await page.goto(`${kalender}?dato=${dato(9)}&visning=maaned`);
  await expect(page.getByRole('link', { name: 'Book nyt møde' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bookingfrist' })).toHaveCount(0);
});

test('BOOK-20 siden beder Karl vente, mens leverandøren bliver spurgt', async ({ page }) => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  await vendor('plantid').set({ booking: 'slow' });
  await logInAs(page, karl, { til: book });
  await expect(page.getByRole('dialog').getByText('Vent venligst...')).toBeVisible();
  await expect(trin(page, 1).getByRole('radio', { name: 'Jobsamtale' })).toBeVisible({ timeout: 20_000 });
});

test('på en telefon er hvert trin en side for sig, og man kan stoppe undervejs', async ({ page }) => {
  await page.setViewportSize(phone);
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  await logInAs(page, karl, { til: book });
  await expect(heading(page, 'Book nyt møde')).toBeVisible();
  await toTrin4(page);
  await expectAccessible(page, { at: [phone] });
  await page.getByRole('button', { name: 'Afbryd' }).click();
  await page.getByRole('dialog', { name: 'Vil du stoppe bookingen?' }).getByRole('button', { name: 'Stop bookingen' }).click();
  await expect(heading(page, 'Kalender og møder')).toBeVisible();
});

test('BOOK-08 Dagmar har ingen kontaktgruppe: der er ikke noget Book nyt møde, og siden siger hvorfor', hovedopgave, async ({ page }) => {
  await logInAs(page, dagmarFriis, { til: kalender });
  await expect(page.getByRole('main')).toContainText('Du er ikke placeret i en kontaktgruppe, og derfor kan du ikke selv booke et møde.');
  await expect(page.getByRole('link', { name: /^Book/ })).toHaveCount(0);
  await expectAccessible(page);
  const svar = await page.request.get('/api/booking/v1/me/moedetilbud', { headers: { 'jobnet-audience': 'borger' } });
  expect(svar.status()).toBe(403);
  expect(await svar.json()).toMatchObject({ code: 'kan-ikke-booke', grund: 'ingen-kontaktgruppe' });
  await leftMenu(page).getByRole('link', { name: 'Kontakt kommune/a-kasse' }).click();
  await expect(heading(page, 'Kontakt kommune/a-kasse')).toBeVisible();
});
