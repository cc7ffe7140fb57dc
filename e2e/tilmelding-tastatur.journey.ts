import { confirmTilmelding, registerTilmeldingForBorger } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import { stillingsbetegnelser } from '@jobnet/reference-data';
import { stilling } from './fixtures/main-job-steps.ts';
import { heading, pickStilling, tabTo } from './fixtures/page-parts.ts';
import { expect, expectAccessible, kommune, logInAs, newBorger, test } from './journey.ts';

test('Bilal går hele vejen gennem tilmeldingen med tastaturet alene', async ({ page }) => {
  const bilal = await newBorger('Bilal Hansen', { kommunekode: '0751' });
  await logInAs(page, bilal, { til: '/tilmeld' });
  const guide = page.getByRole('dialog', { name: 'Tilmeld' });
  const tryk = async (navn: string): Promise<void> => {
    await tabTo(page, guide.getByRole('button', { name: navn, exact: true }));
    await page.keyboard.press('Enter');
  };
  await tabTo(page, page.getByRole('link', { name: 'Tilmeld', exact: true }));
  await page.keyboard.press('Enter');
  await expect(guide).toContainText('Trin 1 af 4');

  await tabTo(page, guide.getByRole('radio', { name: 'Dagpenge', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, guide.getByRole('combobox'));
  await page.keyboard.type('HK');
  await expect(guide.getByRole('combobox')).toHaveValue('03');
  await tryk('Næste');
  await expect(guide).toContainText('Trin 2 af 4');
  await tryk('Gem og fortsæt');
  await expect(guide).toContainText('Trin 3 af 4');

  await tabTo(page, guide.getByRole('combobox', { name: 'Stillingsbetegnelse' }));
  const forslag = page.getByRole('listbox', { name: 'Stillingsbetegnelse' }).getByRole('option');
  const svar = Promise.withResolvers<void>();
  await page.route(/stillingsbetegnelser\?q=Kontorass$/, async (route) => {
    await svar.promise;
    await route.continue();
  });
  await page.keyboard.type('Ko');
  await expect(forslag.first()).toBeVisible();
  await page.keyboard.type('ntorass');
  await page.keyboard.press('ArrowDown');
  await expect(forslag, 'forslag til det, der stod før, kan ikke vælges').toHaveCount(0);
  svar.resolve();
  await expect(forslag.filter({ hasText: /^Kontorassistent/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(forslag.and(page.getByRole('option', { selected: true }))).toHaveText(/^Kontorassistent/);
  await page.keyboard.press('Enter');
  await tabTo(page, guide.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, guide.getByRole('combobox', { name: 'Hvor meget erfaring har du inden for faget?' }));
  await page.keyboard.press('ArrowDown');
  await tryk('Gem');
  await expect(guide).toContainText('Kontorassistent er gemt');
  await tryk('Næste');
  await expect(guide).toContainText('Trin 4 af 4');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Vil du forlade tilmeldingen?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Vil du forlade tilmeldingen?' })).toHaveCount(0);
  await tabTo(page, guide.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await tryk('Tilmeld');
  await expect(heading(page, 'Kvittering')).toBeVisible();
  await expect(heading(page, 'Kvittering')).toBeFocused();
});

test('TIL-11 TIL-12 Lones udgåede stillingsbetegnelse: hun bliver advaret, tilføjer en ny, og kun den udgåede bliver slettet', async ({ page }) => {
  const [udgaaet, gyldig] = ['Telefonist', 'Tømrer'] as const;
  const joboensker = [udgaaet, gyldig].map((navn) => ({ conceptUri: stillingsbetegnelser.all.find(({ name }) => name === navn)?.conceptUri ?? '', harUddannelse: true, erfaring: '3-5' }));
  const lone = await newBorger('Lone Dahl', { kommunekode: '0461', joboensker });
  await logInAs(page, lone, { til: '/tilmeld' });
  const obs = 'OBS: En eller flere af dine stillingsbetegnelser er udgået';
  const advarsel = page.locator('.alert-warning').filter({ hasText: obs });
  await expect(advarsel).toContainText(udgaaet);
  await expect(advarsel).toContainText('bliver slettet, når du melder dig ledig, medmindre du retter eller sletter dem i Jobmatch først');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Tilmeld', exact: true }).click();
  const guide = page.getByRole('dialog', { name: 'Tilmeld' });
  await guide.getByRole('radio', { name: 'Dagpenge', exact: true }).check();
  await guide.getByRole('button', { name: 'Næste' }).click();
  await guide.getByRole('button', { name: 'Gem og fortsæt' }).click();
  await expect(guide.locator('.alert-warning').filter({ hasText: obs })).toContainText(udgaaet);
  await guide.getByRole('button', { name: 'Næste' }).click();
  await expect(guide.getByRole('alert')).toContainText('Tilføj mindst én ny stillingsbetegnelse');
  await expectAccessible(page);
  await pickStilling(page, 'Kontorassistent');
  await guide.getByRole('radio', { name: 'Ja' }).check();
  await guide.getByRole('combobox', { name: 'Hvor meget erfaring har du inden for faget?' }).selectOption({ index: 1 });
  await guide.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(guide).toContainText('Kontorassistent er gemt');
  await guide.getByRole('button', { name: 'Næste' }).click();
  await guide.getByRole('checkbox').check();
  await guide.getByRole('button', { name: 'Tilmeld', exact: true }).click();

  await expect(heading(page, 'Kvittering')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Disse udgåede stillingsbetegnelser er slettet');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: udgaaet })).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Gå til Jobmatch' }).click();
  await expect(heading(page, 'Jobmatch')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Kontorassistent');
  await expect(page.getByRole('main')).toContainText(gyldig);
  await expect(page.getByRole('main')).not.toContainText(udgaaet);
});

test('kommunen tilmelder Hala, mens hun er i gang: hun får klart at vide, at hun allerede er meldt ledig', async ({ page }) => {
  const { conceptUri } = await stilling('Kontorassistent');
  const hala = await newBorger('Hala Yusuf', { kommunekode: '0101', joboensker: [{ conceptUri, harUddannelse: true, erfaring: '3-5' }] });
  await logInAs(page, hala, { til: '/tilmeld/trin/1' });
  const guide = page.getByRole('dialog', { name: 'Tilmeld' });
  await guide.getByRole('radio', { name: 'Dagpenge', exact: true }).check();
  await guide.getByRole('button', { name: 'Næste' }).click();
  await guide.getByRole('button', { name: 'Gem og fortsæt' }).click();
  await guide.getByRole('checkbox').check();
  await ask(kommune('0101'), registerTilmeldingForBorger, { params: { borgerId: hala.borgerId }, body: { ydelse: 'dagpenge', akassekode: '03' } });
  await guide.getByRole('button', { name: 'Tilmeld', exact: true }).click();
  await expect(page.getByRole('main')).toContainText(/allerede meldt ledig/);
  await expectAccessible(page);
});

test('TIL-14 TIL-15 Hala søger kontanthjælp: en gul boks siger, hvornår hun skal møde op hos kommunen, til kommunen har bekræftet', async ({ page }) => {
  const { conceptUri } = await stilling('Kontorassistent');
  const hala = await newBorger('Hala Yusuf', { kommunekode: '0101', kontaktgruppe: '2', joboensker: [{ conceptUri, harUddannelse: true, erfaring: '3-5' }] });
  await logInAs(page, hala, { til: '/tilmeld/trin/1' });
  const guide = page.getByRole('dialog', { name: 'Tilmeld' });
  await guide.getByRole('radio', { name: 'Kontanthjælp', exact: true }).check();
  await guide.getByRole('button', { name: 'Næste' }).click();
  await guide.getByRole('button', { name: 'Gem og fortsæt' }).click();
  await guide.getByRole('checkbox').check();
  await guide.getByRole('button', { name: 'Tilmeld', exact: true }).click();
  await expect(heading(page, 'Kvittering')).toBeVisible();

  await page.goto('/tilmeld');
  const boks = page.locator('.alert-warning').filter({ hasText: 'OBS: Du skal møde op hos kommunen' });
  await expect(boks).toContainText(/på den første åbningsdag\. Det er (man|tirs|ons|tors|fre)dag (den )?\d+\. \p{L}+ 20\d\d/u);
  await expectAccessible(page);
  await ask(kommune('0101'), confirmTilmelding, { params: { borgerId: hala.borgerId }, body: { bekraeftet: true, jobnetflagFjernet: true } });
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Du er meldt ledig i kommunen');
  await expect(boks).toHaveCount(0);
});
