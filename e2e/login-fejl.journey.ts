import type { Page } from '@playwright/test';
import { heading } from './fixtures/page-parts.ts';
import { expect, expectAccessible, test } from './journey.ts';
import { addresses } from './system/addresses.ts';

const title = 'Du blev ikke logget ind';
const click = (navn: string) => (page: Page) => page.getByRole('button', { name: navn, exact: true }).click();
const annaMed = (indstil: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await indstil(page);
  await click('Anna Lund')(page);
};

/** What one can choose at MitID that lets nobody in, and what Jobnet then says. */
const valg: readonly [string, (page: Page) => Promise<unknown>, string][] = [
  ['afbryder', click('Afbryd'), 'Du afbrød hos MitID. Du kan prøve igen, når du er klar.'],
  ['møder en fejl hos MitID', click('Lad MitID fejle'), 'MitID svarede med en fejl. Prøv igen. Bliver fejlen ved, så kontakt Hjælp og support.'],
  ['logger ind på niveau Lav', annaMed((page) => page.locator('#liste-niveau').selectOption('Lav')), 'Log ind med MitID på sikringsniveau Betydelig.'],
  ['har et niveau, Jobnet ikke kender', annaMed((page) => page.locator('#liste-stavemaade').selectOption('ukendt')), 'Log ind med MitID på sikringsniveau Betydelig.'],
  ['kommer uden CPR-nummer', annaMed((page) => page.getByLabel('Uden CPR-nummer').first().check()), 'Dit login kom uden CPR-nummer. Log ind med dit private MitID.'],
  ['kommer, mens MitID’s ur går 15 minutter forkert', annaMed((page) => page.locator('#liste-ur').selectOption('15')), 'MitID svarede med en fejl. Prøv igen.'],
];

for (const [hvad, vaelg, besked] of valg) {
  test(`den, der ${hvad}, får at vide hvorfor og hvad der kan gøres, og er ikke logget ind`, async ({ page }) => {
    await page.goto('/api/identity/v1/login/borger');
    await expect(page).toHaveURL((url) => url.origin === addresses.mitid);
    await vaelg(page);
    await expect(heading(page, title)).toBeVisible();
    await expect(page.getByRole('main')).toContainText(besked);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Log ind' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Prøv at logge ind igen' }).click();
    await expect(page).toHaveURL((url) => url.origin === addresses.mitid);
  });
}
