import { withClockAt } from './fixtures/clock.ts';
import { heading } from './fixtures/page-parts.ts';
import { expect, expectAccessible, logInAs, newBorger, test, unknownBorger } from './journey.ts';
import { addresses } from './system/addresses.ts';

const callback = '/api/identity/v1/login/callback';

test('et login med en state, som ingen har begyndt på, ender på en side, der siger hvad man gør', async ({ page }) => {
  await page.goto(`${callback}?code=opdigtet&state=borger.opdigtet`);
  await expect(page).toHaveURL(/\/log-ind-fejl\?kode=login-ugyldigt$/);
  await expect(heading(page, 'Du blev ikke logget ind')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Start forfra.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Prøv at logge ind igen' }).click();
  await expect(page.getByRole('heading', { name: 'Log på med MitID' })).toBeVisible();
});

test('et login, der tog for lang tid hos MitID, er udløbet, og der er ingen session', async ({ page }) => {
  await page.goto('/api/identity/v1/login/borger?til=/tilmeld');
  await withClockAt('identity', 16, async () => {
    await logInAs(page, unknownBorger('Sven Sen'));
    await expect(page).toHaveURL(/\/log-ind-fejl\?kode=login-udloebet$/);
  });
  await expect(page.getByRole('main')).toContainText('Der gik for lang tid, før du var færdig med at logge ind.');
  await expectAccessible(page);
  await page.goto('/tilmeld');
  await expect(heading(page, 'Log ind for at se siden')).toBeVisible();
});

test('en state kan ikke bruges to gange, og ikke fra en anden browser', async ({ page, browser }) => {
  const tilbage = page.waitForRequest((request) => request.url().startsWith(`${addresses.gateway}${callback}`));
  await logInAs(page, unknownBorger('Nora Nyby'), { til: '/tilmeld' });
  await expect(heading(page, 'Tilmeld og afmeld')).toBeVisible();
  const brugt = (await tilbage).url();
  const anden = await (await browser.newContext()).newPage();
  await anden.goto(brugt);
  await expect(anden).toHaveURL(/kode=login-ugyldigt$/);
  await anden.context().close();
});

test('den, der afbryder hos MitID, får det at vide og kan begynde igen', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Log ind på Jobnet' }).click();
  await page.getByRole('button', { name: 'Afbryd' }).click();
  await expect(page.getByRole('main')).toContainText('Du afbrød hos MitID.');
});

for (const [navn, adresse] of [['Jobnet', '/findes-ikke'], ['JobAG', '/virksomhed/findes-ikke'], ['backoffice', '/backoffice/findes-ikke']] as const) {
  test(`en adresse, som ${navn} ikke kender, er en rigtig 404 med en side, der hjælper videre`, async ({ page }) => {
    const svar = await page.goto(adresse);
    expect(svar?.status()).toBe(404);
    await expect(heading(page, 'Siden kunne ikke findes')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Gå til forsiden' })).toBeVisible();
    await expectAccessible(page);
  });
}

test('en annonce, der ikke findes, og en ukendt adresse i API’et bliver besvaret med 404 og ikke med en fejl', async ({ page }) => {
  await page.goto('/find-job/00000000-0000-7000-8000-000000000000');
  await expect(heading(page, 'Siden kunne ikke findes')).toBeVisible();
  await page.goto('/find-job/ikke-et-id');
  await expect(heading(page, 'Siden kunne ikke findes')).toBeVisible();
  const svar = await page.request.get('/api/citizen/v1/findes-ikke');
  expect(svar.status()).toBe(404);
  expect(svar.headers()['content-type']).toContain('application/problem+json');
});

test('FEJL-09 501 tegn bliver afvist af API’et, som 500 ikke bliver, og en krop over grænsen bliver afvist af gatewayen', async ({ page }) => {
  const mads = await newBorger('Mads Bro', { kommunekode: '0561', tilmeldt: true });
  await logInAs(page, mads, { til: '/mit-jobnet/kalender' });
  await expect(page.getByRole('link', { name: 'Book nyt møde' }).first()).toBeVisible();
  const indmeld = async (fejltekst: string): Promise<{ status: number; code?: string }> => {
    const svar = await page.request.post('/api/booking/v1/me/booking-fejl', {
      headers: { 'jobnet-audience': 'borger', 'jobnet-csrf': '1', 'idempotency-key': crypto.randomUUID(), origin: addresses.gateway },
      data: { fejltekst, fejlkode: '4', forloeb: 'selvbooking', fejlTidspunkt: new Date().toISOString() },
    });
    return { status: svar.status(), ...((await svar.json()) as { code?: string }) };
  };
  expect(await indmeld('x'.repeat(501))).toMatchObject({ status: 400, code: 'ugyldigt-input' });
  expect(await indmeld('x'.repeat(1_100_000))).toMatchObject({ status: 413, code: 'for-stor' });
  expect((await indmeld(`${'æ'.repeat(498)}\r\nø`)).status).toBeLessThan(300);
});
