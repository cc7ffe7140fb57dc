import { withClockAt } from './fixtures/clock.ts';
import { expect, expectAccessible, logInAs, newBorger, test } from './journey.ts';

test('ti minutter efter login logger man ind igen, før man logger ud andre steder', async ({ page, browser }) => {
  const borger = await newBorger('Tove Igen', { kommunekode: '0101' });
  const telefon = await (await browser.newContext()).newPage();
  await logInAs(telefon, borger);
  await logInAs(page, borger, { til: '/min-profil/aktive-sessioner' });
  await withClockAt('identity', 11, async () => {
    await page.getByRole('button', { name: 'Log ud alle andre steder' }).click();
    await expect(page.getByRole('alert')).toContainText('Log ind igen, før du logger ud andre steder');
    await expectAccessible(page);
    await page.getByRole('main').getByRole('link', { name: 'Log ind igen' }).click();
    await logInAs(page, borger);
    await page.getByRole('button', { name: 'Log ud alle andre steder' }).click();
    await expect(page.getByText('Du er ikke logget på andre steder')).toBeVisible();
  });
  await telefon.context().close();
});
