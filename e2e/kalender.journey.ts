import { readFileSync } from 'node:fs';
import {
  bookMoede, createJoblog, listFravaerForBorger, registerFerieForBorger, registerFravaer, registerIndsats, registerRaskmeldingForBorger, registerSygemeldingForBorger,
} from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import { readPlaces, whereaboutsIn } from '@jobnet/ops/scan';
import type { Locator, Page } from '@playwright/test';
import { desk, phone } from './fixtures/accessible.ts';
import { chooseTilbud, fortsaet, trin } from './fixtures/booking-flow.ts';
import { bars, dagI, expectTheCalendar } from './fixtures/calendar.ts';
import { expectBlue, expectGreen, expectLightGreen, expectOrange } from './fixtures/colour.ts';
import { freeTime } from './fixtures/main-job-steps.ts';
import { heading, tabTo } from './fixtures/page-parts.ts';
import { callerOf, expect, expectAccessible, type KnownBorger, kommune, logInAs, machine, newBorger, test } from './journey.ts';
import { runningSystem, state } from './system/jobnet.ts';

const kalender = '/mit-jobnet/kalender';
const forrige = `${kalender}?dato=${dagI(-2, 10)}&visning=maaned`;
const naeste = `${kalender}?dato=${dagI(2, 10)}&visning=maaned`;

/** Karl with something of each kind in the calendar, registered as kommune, a-kasse and Karl himself do it. */
const karlMedKalender = async (): Promise<KnownBorger> => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  const params = { borgerId: karl.borgerId };
  const [koebenhavn, hk] = [kommune('0101'), machine('fagsystem-hk')];
  await ask(koebenhavn, registerIndsats, { params, body: { titel: 'Virksomhedspraktik', fra: dagI(2, 4), til: dagI(2, 25) } });
  await ask(hk, registerIndsats, { params, body: { titel: 'Vejledningsforløb', fra: dagI(-2, 2), til: dagI(-2, 13) } });
  await ask(koebenhavn, registerSygemeldingForBorger, { params, body: { fra: dagI(-2, 5) } });
  await ask(hk, registerRaskmeldingForBorger, { params, body: { raskFra: dagI(-2, 9) } });
  await ask(hk, registerFerieForBorger, { params, body: { fra: dagI(2, 8), til: dagI(2, 21) } });
  await ask(koebenhavn, registerFravaer, { params, body: { fravaerstype: '1', fra: dagI(2, 9), til: dagI(2, 11) } });
  await ask(await callerOf(karl), createJoblog, { body: { stilling: 'Tømrer', virksomhed: 'Café & Søn', soegtDato: dagI(-2, 12) } });
  return karl;
};

test.describe('Karls kalender', () => {
  test.describe.configure({ mode: 'serial' });
  let page: Page;
  let karl: KnownBorger;
  const main = (): Locator => page.getByRole('main');
  const post = (tekst: RegExp): Locator => main().locator('.jn-entry').filter({ hasText: tekst });

  test.beforeAll(async ({ browser }) => {
    karl = await karlMedKalender();
    page = await (await browser.newContext()).newPage();
    await logInAs(page, karl, { til: naeste });
  });
  test.afterAll(() => page.context().close());

  test('KAL-08 KAL-13 en indsats over flere uger er én ubrudt orange bjælke i hver uge, den rører; den tidligere står der også', async () => {
    const praktik = bars(page, /^Indsats: Virksomhedspraktik/);
    await expect(praktik.first()).toBeVisible();
    const spans = await praktik.evaluateAll((entries) => entries.map((entry) => (entry.parentElement as HTMLTableCellElement).colSpan));
    expect(spans.reduce((sum, days) => sum + days, 0)).toBe(22);
    expect(spans.length).toBeGreaterThanOrEqual(4);
    expect(spans.slice(1, -1).every((days) => days === 7)).toBe(true);
    const [bjaelke, dag] = [await praktik.nth(1).boundingBox(), await page.getByRole('columnheader', { name: 'onsdag' }).boundingBox()];
    expect(bjaelke?.width).toBeGreaterThan((dag?.width ?? 0) * 6.8);
    await expectOrange(praktik.first());
    await expectAccessible(page);
    await page.goto(forrige);
    await expectOrange(bars(page, /^Indsats: Vejledningsforløb/).first());
  });

  test('KAL-03 KAL-09 sygdom og ferie, som kommune og a-kasse har registreret, står med blåt på alle deres dage', async () => {
    await expectBlue(bars(page, /^Fravær: Sygdom/).first());
    const dage = await bars(page, /^Fravær: Sygdom/).evaluateAll((entries) => entries.reduce((sum, entry) => sum + (entry.parentElement as HTMLTableCellElement).colSpan, 0));
    expect(dage).toBe(4);
    await page.goto(naeste);
    await expectBlue(bars(page, /^Fravær: Ferie/).first());
    await page.getByRole('button', { name: 'Liste', exact: true }).click();
    await expect(main()).toContainText(/Fravær: Ferie, 8\. \p{L}+ \d{4} til 21\. /u);
    await expectAccessible(page);
  });

  test('KAL-04 andet fravær end sygdom og ferie står ikke i Karls kalender, selvom kommunen har registreret det', async () => {
    const { items } = await ask(kommune('0101'), listFravaerForBorger, { params: { borgerId: karl.borgerId } });
    expect(items.map(({ navn }) => navn)).toEqual(['Uddannelse', 'Ferie', 'Sygdom']);
    for (const visning of ['maaned', 'uge', 'liste']) {
      await page.goto(`${kalender}?dato=${dagI(2, 10)}&visning=${visning}`);
      await expect(post(/^Fravær: Ferie/).first()).toBeVisible();
      await expect(main()).not.toContainText('Uddannelse');
    }
  });

  test('KAL-07 joblog står med lysegrønt på den dag, jobbet er søgt', async () => {
    await page.goto(`${kalender}?dato=${dagI(-2, 12)}&visning=dag`);
    await expectLightGreen(post(/^Joblog: Tømrer, Café & Søn/));
    await page.getByRole('button', { name: 'Forrige dag' }).click();
    await expect(post(/^Joblog/)).toHaveCount(0);
  });

  test('KAL-12 en indsats kan ikke åbnes fra kalenderen', async () => {
    for (const visning of ['maaned', 'uge', 'dag', 'liste']) {
      await page.goto(`${kalender}?dato=${dagI(2, 10)}&visning=${visning}`);
      await expect(post(/^Indsats: Virksomhedspraktik/).first()).toBeVisible();
      await expect(main().getByRole('link', { name: /Virksomhedspraktik/ })).toHaveCount(0);
      await expect(main().getByRole('button', { name: /Virksomhedspraktik/ })).toHaveCount(0);
    }
  });

  test('KAL-02 kalenderen kan vises som måned, uge, dag og liste og filtreres efter type', async () => {
    await page.goto(naeste);
    for (const [visning, maal] of [['Uge', page.getByRole('rowheader')], ['Dag', page.getByRole('heading', { level: 2, name: /dag den 10\. / })], ['Liste', page.getByRole('listitem').filter({ hasText: /^\S+dag (den )?4\. / })], ['Måned', page.getByRole('table')]] as const) {
      await page.getByRole('button', { name: visning, exact: true }).click();
      await expect(page.getByRole('button', { name: visning, exact: true })).toHaveAttribute('aria-pressed', 'true');
      await expect(maal).toHaveCount(1);
      await expect(post(/^Fravær: Ferie/).first()).toBeVisible();
    }
    const vis = (type: string): Locator => page.getByRole('group', { name: 'Vis', exact: true }).getByRole('checkbox', { name: type });
    await vis('Sygdom og ferie').uncheck();
    await expect(post(/^Fravær/)).toHaveCount(0);
    await vis('Indsatser').uncheck();
    await expect(post(/^Indsats/)).toHaveCount(0);
    await page.reload();
    await expect(vis('Indsatser')).not.toBeChecked();
    await vis('Indsatser').check();
    await expect(bars(page, /^Indsats: Virksomhedspraktik/).first()).toBeVisible();
    await page.goto(forrige);
    await vis('Joblog').uncheck();
    await expect(bars(page, /^Fravær/).first()).toBeVisible();
    await expect(post(/^Joblog/)).toHaveCount(0);
    await expectAccessible(page);
  });

  test('KAL-19 BOOK-24 kalenderen og bookingen har den samme kalender, som opfører sig ens', async () => {
    await page.goto(kalender);
    await expectTheCalendar(main());
    await page.getByRole('link', { name: 'Book nyt møde' }).first().click();
    await chooseTilbud(page);
    await fortsaet(page).click();
    await trin(page, 3).getByRole('radio', { name: 'Personligt møde' }).check();
    await expect(trin(page, 3).getByRole('button', { name: 'I dag' })).toBeVisible();
    await expectTheCalendar(trin(page, 3));
    await trin(page, 3).getByRole('button', { name: 'Næste måned' }).click();
    await expectGreen(trin(page, 3).getByRole('link', { name: /ledige? tid/ }).first());
  });

  test('en del af kalenderen, der er nede, bliver nævnt ved navn, og resten står der', async () => {
    await page.route('**/api/citizen/v1/me/indsatser?**', (route) => route.abort());
    await page.goto(naeste);
    const mangler = main().getByText(/^Vi kan ikke hente/);
    await expect(mangler).toHaveText('Vi kan ikke hente indsatser. Alt andet står i kalenderen. Prøv igen om lidt.', { timeout: 20_000 });
    await expect(bars(page, /^Fravær: Ferie/).first()).toBeVisible();
    await expectAccessible(page);
    await page.unroute('**/api/citizen/v1/me/indsatser?**');
    await main().getByRole('button', { name: 'Prøv igen' }).click();
    await expect(bars(page, /^Indsats: Virksomhedspraktik/).first()).toBeVisible();
    await expect(mangler).toHaveCount(0);
    await page.route('**/api/booking/**', (route) => route.abort());
    await page.goto(naeste);
    await expect(mangler).toContainText('møder, bookingfrister og adgangen til at booke', { timeout: 20_000 });
    await expect(bars(page, /^Indsats: Virksomhedspraktik/).first()).toBeVisible();
    await page.unroute('**/api/booking/**');
  });

  test('på en telefon begynder kalenderen som liste, og med tastaturet når man filter, pile og møder', async () => {
    const karlSelv = await callerOf(karl);
    const { moedeId, start } = await ask(karlSelv, bookMoede, { body: await freeTime(karlSelv) });
    await page.setViewportSize(phone);
    await page.goto(`${kalender}?dato=${start.slice(0, 10)}`);
    await expect(page.getByRole('button', { name: 'Liste', exact: true })).toHaveAttribute('aria-pressed', 'true');
    const moede = main().getByRole('link', { name: /^Møde kl\./ });
    await expect(moede).toBeVisible();
    await expectAccessible(page, { at: [phone] });
    await tabTo(page, page.getByRole('checkbox', { name: 'Joblog' }));
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: 'Joblog' })).not.toBeChecked();
    await tabTo(page, page.getByRole('button', { name: 'Næste måned' }));
    await tabTo(page, moede);
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Jobsamtale')).toBeVisible();
    await page.setViewportSize(desk);
    const hentet = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent mødet til din egen kalender (.ics)' }).click();
    const fil = readFileSync(await (await hentet).path(), 'utf8');
    expect(fil).toContain(`UID:${moedeId}@moede.jobnet\r\n`);
    expect(fil).toContain('SUMMARY:Jobsamtale\r\n');
    await expect(main().getByText(/^Du finder moede-/)).toBeVisible();
    await expectAccessible(page);
  });

  test('Karl får en hemmelig adresse til sin egen kalender, laver en ny og stopper den; den står ingen andre steder', async () => {
    await page.goto(kalender);
    await page.getByRole('link', { name: 'Få dine møder vist i din egen kalender' }).click();
    await expect(heading(page, 'Dine møder i din egen kalender')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lav en adresse' }).click();
    const felt = page.getByRole('textbox', { name: 'Adressen til din kalender' });
    const foerste = await felt.inputValue();
    await expectAccessible(page);
    const svar = await fetch(foerste);
    const feed = await svar.text();
    expect([svar.status, svar.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(feed).toContain('SUMMARY:Møde med kommunen');
    expect(feed).not.toContain('Jobsamtale');
    expect((await fetch(foerste, { headers: { 'if-none-match': svar.headers.get('etag') ?? '' } })).status).toBe(304);

    await page.getByRole('button', { name: 'Lav en ny adresse' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Lav en ny' }).click();
    await expect(felt).not.toHaveValue(foerste);
    const anden = await felt.inputValue();
    expect([(await fetch(foerste)).status, (await fetch(anden)).status]).toEqual([404, 200]);
    await page.reload();
    await expect(main().getByText(/^Din adresse er lavet .* sidst brugt/)).toBeVisible();
    await expect(felt).toHaveCount(0);

    await page.getByRole('button', { name: 'Stop adressen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop den' }).click();
    await expect(main()).toContainText('Adressen er stoppet');
    await expectAccessible(page);
    expect((await fetch(anden)).status).toBe(404);
    const kafka = { clientId: 'kalender', brokers: (runningSystem().kafkaBrokers ?? '').split(',') };
    const hemmeligheder = [foerste, anden].map((adresse) => adresse.split('/').at(-2) ?? '');
    const places = await readPlaces(whereaboutsIn(state, kafka));
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(({ text }) => hemmeligheder.some((hemmelighed) => text.includes(hemmelighed))).map(({ name }) => name)).toEqual([]);
  });
});
