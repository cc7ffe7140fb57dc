import { showLedighedsstatus, showMe } from '@jobnet/contracts';
import { heading } from './fixtures/page-parts.ts';
import { medarbejder } from './fixtures/people.ts';
import { expect, expectAccessible, logInAs, newBorger, test } from './journey.ts';

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
