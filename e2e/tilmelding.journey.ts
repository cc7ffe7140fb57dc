import type { Page } from '@playwright/test';
import { dato } from './fixtures/danish-date.ts';
import { heading, leftMenu, pickStilling, toast } from './fixtures/page-parts.ts';
import { expect, expectAccessible, hovedopgave, type KnownBorger, logInAs, mailbox, newBorger, test } from './journey.ts';

test.describe.configure({ mode: 'serial' });

/** A civil date as people write it. */
const skrevet = (iso: string): string => iso.split('-').reverse().join('-');

let page: Page;
let anna: KnownBorger;

test.beforeAll(async ({ browser }) => {
  anna = await newBorger('Anna Lund', { kommunekode: '0101' });
  page = await (await browser.newContext()).newPage();
});
test.afterAll(() => page.context().close());

test('GEN-02 forsiden har Log ind på Jobnet, Meld dig ledig og vejen til hjælp, når man ikke er logget ind', hovedopgave, async () => {
  await page.goto('/');
  await expect(heading(page, 'Velkommen til Jobnet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Log ind på Jobnet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Meld dig ledig' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Hjælp og support' })).toBeVisible();
  await expectAccessible(page);
});

test('ID-LOGIN-02 TIL-01 Anna vælger Meld dig ledig, logger ind med MitID og lander på Tilmeld og afmeld', hovedopgave, async () => {
  await page.getByRole('link', { name: 'Meld dig ledig' }).click();
  await logInAs(page, anna);
  await expect(page).toHaveURL('/tilmeld');
  await expect(heading(page, 'Tilmeld og afmeld')).toBeVisible();
  await expect(leftMenu(page).getByRole('link', { name: 'Tilmeld og afmeld' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main')).toContainText('Du er ikke meldt ledig');
  await expectAccessible(page);
});

test('TIL-05 Tilmeld åbner en guide i et vindue over siden, trin for trin', hovedopgave, async () => {
  await page.getByRole('link', { name: 'Tilmeld', exact: true }).click();
  const guide = page.getByRole('dialog', { name: 'Tilmeld' });
  await expect(guide).toBeVisible();
  await expect(guide).toContainText('Trin 1 af 4');
  await expect(guide.getByRole('listitem')).toContainText(['Ydelse og a-kasse', 'Kontaktoplysninger', 'Jeg søger job som', 'Tjek dine svar']);
  await expectAccessible(page);

  await guide.getByRole('button', { name: 'Næste' }).click();
  await expect(guide.getByRole('alert')).toContainText('Vælg, hvad du vil søge om');
  await guide.getByRole('radio', { name: 'Dagpenge', exact: true }).check();
  await guide.getByRole('combobox', { name: 'Hvilken a-kasse er du medlem af?' }).selectOption('03');
  await guide.getByRole('button', { name: 'Næste' }).click();
  await expect(guide).toContainText('Trin 2 af 4');
  await expect(guide.getByLabel('E-mail')).toHaveValue(anna.email);
  await expectAccessible(page);
  await guide.getByRole('button', { name: 'Gem og fortsæt' }).click();
  await expect(guide).toContainText('Trin 3 af 4');
});

test('TIL-09 TIL-10 uden en gemt stillingsbetegnelse kommer Anna ikke videre', hovedopgave, async () => {
  const guide = page.getByRole('dialog', { name: 'Tilmeld' });
  await expectAccessible(page);
  await guide.getByRole('button', { name: 'Næste' }).click();
  await expect(guide.getByRole('alert')).toContainText("Tilføj mindst én ny stillingsbetegnelse, og tryk 'Gem'.");
  await page.goto('/tilmeld/trin/4');
  await expect(guide).toContainText('Trin 1 af 4');

  await guide.getByRole('radio', { name: 'Dagpenge', exact: true }).check();
  await guide.getByRole('button', { name: 'Næste' }).click();
  await guide.getByRole('button', { name: 'Gem og fortsæt' }).click();
  await pickStilling(page, 'Kontorassistent');
  await guide.getByRole('button', { name: 'Næste' }).click();
  await expect(guide.getByRole('alert')).toContainText('Du har valgt en stillingsbetegnelse, der ikke er gemt');
  await guide.getByRole('radio', { name: 'Ja' }).check();
  await guide.getByRole('combobox', { name: 'Hvor meget erfaring har du inden for faget?' }).selectOption({ index: 1 });
  await guide.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(guide).toContainText('Kontorassistent er gemt');
  await guide.getByRole('button', { name: 'Næste' }).click();
  await expect(guide).toContainText('Trin 4 af 4');
  await expect(guide).toContainText('Kontorassistent');
});

test('TIL-08 TIL-29 GEN-06 Anna tilmelder sig og får en grøn besked og en kvittering på siden', hovedopgave, async () => {
  const guide = page.getByRole('dialog', { name: 'Tilmeld' });
  await guide.getByRole('button', { name: 'Tilmeld', exact: true }).click();
  await expect(guide.getByRole('alert')).toContainText('Sæt kryds ved, at du har læst om dine rettigheder og pligter');
  await expectAccessible(page);
  await guide.getByRole('checkbox', { name: 'Jeg har læst om mine rettigheder og pligter' }).check();
  await guide.getByRole('button', { name: 'Tilmeld', exact: true }).click();

  await expect(heading(page, 'Kvittering')).toBeVisible();
  const groen = toast(page).filter({ hasText: 'Din tilmelding er foretaget' });
  await expect(groen).toBeVisible();
  await expect(groen).toHaveClass(/toast-success/);
  const kvittering = page.getByRole('region', { name: 'Kvittering for din tilmelding' });
  await expect(kvittering).toContainText('Du er meldt ledig fra');
  await expect(kvittering).toContainText(/kl\. \d{2}[.:]\d{2}/);
  await expect(page.getByRole('main')).toContainText('Kontorassistent');
  await expectAccessible(page);

  const linjer = await kvittering.locator(':scope > p').allInnerTexts();
  expect(linjer.length).toBeGreaterThan(1);
  for (const linje of linjer) await mailbox(anna.email).mail('Kvittering for din tilmelding', { having: linje });
  await page.getByRole('link', { name: 'Gå til Beskeder og påmindelser' }).click();
  await expect(heading(page, 'Beskeder og påmindelser')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Du har 1 ulæst besked.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Kvittering for din tilmelding' }).click();
  await expect(heading(page, 'Kvittering for din tilmelding')).toBeVisible();
  expect(await page.getByRole('main').getByRole('paragraph').allInnerTexts()).toEqual(expect.arrayContaining(linjer));
});

test('MSG-04 en besked kan ikke besvares, og den er læst, når den har været åbnet', async () => {
  await expect(page.getByRole('main')).toContainText('Du kan ikke svare på beskeder på Jobnet endnu');
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Tilbage til Beskeder og påmindelser' }).click();
  await expect(page.getByRole('main')).toContainText('Du har ingen ulæste beskeder.');
  await expect(page.getByRole('row', { name: /Kvittering for din tilmelding/ })).toContainText('Læst');
});

test('TIL-03 status siger, at Anna er meldt ledig i kommunen og siden hvornår, og en ny tilmelding afvises klart', async () => {
  await leftMenu(page).getByRole('link', { name: 'Tilmeld og afmeld' }).click();
  await expect(page.getByRole('main')).toContainText(`Du er meldt ledig i kommunen (d. ${skrevet(dato())})`);
  await expect(page.getByRole('link', { name: 'Tilmeld', exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto('/tilmeld/trin/1');
  await expect(page.getByRole('main')).toContainText('Du er allerede meldt ledig');
  await expectAccessible(page);
});

/** The reasons for an afmelding as borgere choose among them: id and Jobnet tekst. */
const aarsager = [
  ['1', 'Jeg har fået arbejde på fuld tid i mindst 14 dage'],
  ['4', 'Jeg er begyndt på uddannelse på SU'],
  ['7', 'Jeg er gået på barsel'],
  ['9', 'Jeg er gået på pension'],
  ['10', 'Andet'],
  ['11', 'Jeg er gået på efterløn'],
  ['16', 'Fejloprettet'],
] as const;

const expectAarsager = async (ids: readonly string[]): Promise<void> => {
  for (const [id, tekst] of aarsager.filter(([et]) => ids.includes(et))) await expect(page.getByRole('radio', { name: tekst, exact: true })).toHaveAttribute('value', id);
};

test('TIL-17 Afmeld åbner et vindue, hvor både dato og årsag skal udfyldes', async () => {
  await page.goto('/tilmeld');
  await page.getByRole('link', { name: 'Afmeld', exact: true }).click();
  const vindue = page.getByRole('dialog', { name: 'Afmeld' });
  await expect(vindue).toBeVisible();
  await expectAccessible(page);
  await vindue.getByRole('button', { name: 'Afmeld' }).click();
  await expect(vindue.getByRole('alert')).toContainText('Skriv den dag, du vil afmeldes fra, som dd-mm-åååå');
  await expect(vindue.getByRole('alert')).toContainText('Vælg en årsag');
  await expectAccessible(page);
});

test('TIL-18 TIL-19 TIL-20 arbejde, uddannelse og barsel kan vælges som årsag', () => expectAarsager(['1', '4', '7']));
test('TIL-21 TIL-22 TIL-23 pension, andet og efterløn kan vælges som årsag', () => expectAarsager(['9', '10', '11']));

test('TIL-24 TIL-25 listen viser kun de syv årsager, hver med sin Jobnet tekst', async () => {
  await expectAarsager(['16']);
  const valg = page.getByRole('group', { name: 'Afmeldingsårsag' });
  await expect(valg.getByRole('radio')).toHaveCount(7);
  expect(await valg.locator('label').allInnerTexts()).toEqual(aarsager.map(([, tekst]) => tekst));
});

test('TIL-26 Anna afmelder sig og får kvitteringen på siden og i beskedbakken', async () => {
  const vindue = page.getByRole('dialog', { name: 'Afmeld' });
  await vindue.getByLabel('Dato for afmelding').fill(skrevet(dato(30)));
  await vindue.getByRole('radio', { name: 'Fejloprettet' }).check();
  await vindue.getByRole('button', { name: 'Afmeld' }).click();
  await expect(vindue.getByRole('alert')).toContainText(`Vælg en dato fra ${skrevet(dato())} til og med ${skrevet(dato(14))}`);
  await vindue.getByLabel('Dato for afmelding').fill(skrevet(dato()));
  await vindue.getByRole('button', { name: 'Afmeld' }).click();
  await expect(heading(page, 'Kvittering')).toBeVisible();
  const kvittering = page.getByRole('region', { name: 'Kvittering for din afmelding' });
  await expect(kvittering).toBeVisible();
  const linjer = await kvittering.locator(':scope > p').allInnerTexts();
  await expectAccessible(page);

  await mailbox(anna.email).mail('Kvittering for din afmelding');
  await page.getByRole('link', { name: 'Gå til Beskeder og påmindelser' }).click();
  await page.getByRole('link', { name: 'Kvittering for din afmelding' }).click();
  await expect(page.getByRole('main')).toContainText(linjer[0] ?? 'no line');
  await leftMenu(page).getByRole('link', { name: 'Tilmeld og afmeld' }).click();
  await expect(page.getByRole('main')).toContainText('Du er ikke meldt ledig');
});

test('ID-LOGIN-13 Log ud afslutter sessionen både på Jobnet og hos MitID', async () => {
  const hosMitid = page.waitForRequest((request) => new URL(request.url()).pathname === '/session/end');
  await page.getByRole('button', { name: 'Log ud' }).click();
  await hosMitid;
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('link', { name: 'Log ind på Jobnet' })).toBeVisible();
  await page.goto('/tilmeld');
  await expect(heading(page, 'Log ind for at se siden')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Log ind på Jobnet' }).click();
  await expect(page.getByRole('button', { name: 'Anna Lund', exact: true })).toBeVisible();
});
