import { showBrugerkoder, showMe, showOwnBrugerkoder } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import type { Page } from '@playwright/test';
import { heading } from './fixtures/page-parts.ts';
import { medarbejder } from './fixtures/people.ts';
import { expect, expectAccessible, type KnownBorger, logInAs, newBorger, test } from './journey.ts';
import { kommune } from './fixtures/machine.ts';

const midlertidig = 'Rundt-om-Fanoe-7-gange';
const egen = 'Tre gule Cykler & 1 vogn';
const ny = 'Fire blaa Hjul & 2 vogne';
const loginTitel = 'Log ind med brugernavn og adgangskode';
const glemtTitel = 'Har du glemt din adgangskode til Jobnet?';

test.describe.configure({ mode: 'serial' });

let page: Page;
let elin: Page;
let gerda: KnownBorger;
let brugernavn = '';

/** Fills in the page for those without MitID. */
const logInd = async (adgangskode: string): Promise<void> => {
  await page.goto('/log-ind-med-brugerkoder');
  await page.getByLabel('Brugernavn', { exact: true }).fill(brugernavn);
  await page.getByLabel('Adgangskode', { exact: true }).fill(adgangskode);
  await page.getByRole('main').getByRole('button', { name: 'Log ind', exact: true }).click();
};

test.beforeAll(async ({ browser }) => {
  gerda = await newBorger('Gerda Klit', { kommunekode: '0561' });
  page = await (await browser.newContext()).newPage();
  elin = await (await browser.newContext()).newPage();
});
test.afterAll(async () => {
  await page.context().close();
  await elin.context().close();
});

test('ID-KODE-06 forsiden har login med MitID, men ingen felter til brugernavn og adgangskode og intet link om glemt adgangskode', async () => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Log ind på Jobnet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Har du ikke MitID? Gå til log ind med brugerkoder' })).toBeVisible();
  await expect(page.getByLabel(/brugernavn|adgangskode/i)).toHaveCount(0);
  await expect(page.locator('input[type=password]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /glemt/i })).toHaveCount(0);
});

test('ID-KODE-05 ID-KODE-07 linket på forsiden fører til siden med brugernavn, adgangskode og en knap', async () => {
  await page.getByRole('link', { name: 'Har du ikke MitID? Gå til log ind med brugerkoder' }).click();
  await expect(heading(page, loginTitel)).toBeVisible();
  await expect(page.getByLabel('Brugernavn', { exact: true })).toBeEditable();
  await expect(page.getByLabel('Adgangskode', { exact: true })).toHaveAttribute('type', 'password');
  await expect(page.getByRole('main').getByRole('button', { name: 'Log ind', exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('ID-KODE-13 ID-KODE-32 hvem der må logge ind, er foldet sammen, og siden siger, at kommunen oplyser et glemt brugernavn', async () => {
  const hvem = page.getByRole('button', { name: 'Hvem kan logge ind med brugernavn og adgangskode?' });
  await expect(hvem).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByText('Det er din kommune, der vurderer det')).toBeHidden();
  await hvem.click();
  await expect(page.getByText('Det er din kommune, der vurderer det')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Har du glemt dit brugernavn, kan din kommune oplyse det.');
  await expectAccessible(page);
});

test('ID-KODE-09 ID-KODE-10 ID-KODE-32 Glemt din adgangskode? fører til siden, der henviser til kommunen eller supporten', async () => {
  await page.getByRole('link', { name: 'Glemt din adgangskode?' }).click();
  await expect(heading(page, glemtTitel)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Har kommunen givet dig adgang til at logge ind med brugernavn og adgangskode, kan du kontakte kommunen eller supporten');
  await expect(page.getByRole('main')).toContainText('Har du glemt dit brugernavn, er det kommunen, der kan oplyse det.');
  await expectAccessible(page);
});

test('ID-KODE-11 siden siger ikke, at man kan logge ind med MitID og ændre brugerkoder', async () => {
  await expect(page.getByRole('main')).toContainText('ny adgangskode');
  await expect(page.getByRole('main')).not.toContainText('MitID');
});

test('ID-KODE-12 hvert led i brødkrummen fører til en side, der findes', async () => {
  const krummer = page.getByRole('navigation', { name: 'Brødkrumme' });
  await expect(krummer.getByRole('link')).toHaveText(['Jobnet', loginTitel]);
  await krummer.getByRole('link', { name: loginTitel }).click();
  await expect(heading(page, loginTitel)).toBeVisible();
  await page.goBack();
  await krummer.getByRole('link', { name: 'Jobnet', exact: true }).click();
  await expect(heading(page, 'Velkommen til Jobnet')).toBeVisible();
});

test('ID-KODE-01 ID-KODE-03 ID-KODE-31 Elin udsteder brugerkoder til Gerda, og kravene vises, mens hun skriver', async () => {
  await logInAs(elin, medarbejder('Elin Toft'), { til: '/backoffice/borgere' });
  await elin.getByLabel('CPR-nummer').fill(gerda.cpr);
  await elin.getByRole('button', { name: 'Find borger' }).click();
  await elin.getByRole('navigation', { name: 'Oplysninger om borgeren' }).getByRole('link', { name: 'Brugerkoder' }).click();
  await expect(elin.getByRole('main')).toContainText('Borgeren må ikke logge ind med brugerkoder.');
  const krav = elin.getByRole('list', { name: 'Krav til adgangskoden' });
  await expect(krav.getByRole('listitem')).toHaveText([/Opfyldt: Adgangskoden skal være på mindst 15 tegn/, /Opfyldt: Indeholde både store og små bogstaver/, /Opfyldt: Indeholde mindst ét tal/, /Opfyldt: Indeholde mindst ét specieltegn/]);
  await elin.getByLabel('Midlertidig adgangskode').fill('kort');
  await expect(krav.getByRole('listitem')).toHaveText([/Mangler: .*15 tegn/, /Mangler: .*store og små/, /Mangler: .*tal/, /Mangler: .*specieltegn/]);
  await elin.getByRole('button', { name: 'Udsted brugerkoder' }).click();
  await expect(elin.getByRole('alert')).toContainText('Adgangskoden opfylder ikke alle krav endnu');
  await expectAccessible(elin);
  await elin.getByLabel('Midlertidig adgangskode').fill(midlertidig);
  await elin.getByRole('button', { name: 'Udsted brugerkoder' }).click();
  const kvittering = elin.getByText('Borgerens brugernavn er').first();
  await expect(kvittering).toBeVisible();
  brugernavn = (await kvittering.locator('strong').innerText()).trim();
  expect(brugernavn).toMatch(/^[a-z2-9]{10}$/);
  await expect(elin.getByRole('row', { name: /Udstedt af/ })).toContainText('Esbjerg Kommune');
  await expectAccessible(elin);
});

test('ID-KODE-08 en forkert adgangskode og et ukendt brugernavn giver den samme besked', async () => {
  const beskeder: string[] = [];
  const rigtige = brugernavn;
  for (const forsoeg of [rigtige, 'findesikke']) {
    brugernavn = forsoeg;
    await logInd('Ikke den rigtige 1!');
    const besked = page.getByRole('main').getByRole('alert');
    await expect(besked).toContainText('Vi kan ikke genkende brugernavn og adgangskode');
    beskeder.push(await besked.innerText());
    await expectAccessible(page);
  }
  brugernavn = rigtige;
  expect(beskeder[1]).toBe(beskeder[0]);
});

test('ID-KODE-20 ved første login kan Gerda kun vælge en ny adgangskode, uanset hvilken side hun går til', async () => {
  await logInd(midlertidig);
  await expect(heading(page, 'Vælg en ny adgangskode')).toBeVisible();
  for (const side of ['/find-job', '/mit-jobnet/kontaktoplysninger', '/tilmeld', '/']) {
    await page.goto(side);
    await expect(page).toHaveURL('/skift-adgangskode');
    await expect(heading(page, 'Vælg en ny adgangskode')).toBeVisible();
  }
  for (const adresse of ['/api/citizen/v1/me/ledighedsstatus', '/api/notifications/v1/me/beskeder']) {
    expect((await page.request.get(adresse)).status()).toBe(401);
  }
  await expectAccessible(page);
});

test('ID-KODE-19 når adgangskoden er skiftet, åbner Jobnet, og den gamle virker ikke længere', async () => {
  await page.getByLabel('Den adgangskode, du har nu', { exact: true }).fill(midlertidig);
  await page.getByLabel('Ny adgangskode', { exact: true }).fill('SommerSommer2026!');
  await page.getByRole('button', { name: 'Gem ny adgangskode' }).click();
  await expect(page.getByRole('alert')).toContainText('Adgangskoden er for almindelig');
  await expectAccessible(page);
  await page.getByLabel('Ny adgangskode', { exact: true }).fill(egen);
  await page.getByRole('button', { name: 'Gem ny adgangskode' }).click();
  await expect(page).toHaveURL(/\/find-job/);
  expect(((await (await page.request.get(showMe.path)).json()) as { role: string }).role).toBe('borger');
  await page.getByRole('button', { name: 'Log ud' }).click();
  await expect(page).toHaveURL('/');
  await logInd(midlertidig);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Vi kan ikke genkende brugernavn og adgangskode');
});

test('ID-KODE-29 profilen har Brugernavn og adgangskode, hvor kun adgangskoden kan ændres', async () => {
  await logInd(egen);
  await expect(heading(page, 'Find job')).toBeVisible();
  await page.getByRole('link', { name: 'Din profil' }).first().click();
  await expect(heading(page, 'Kontaktoplysninger')).toBeVisible();
  await page.getByRole('navigation', { name: 'Min profil' }).getByRole('link', { name: 'Brugernavn og adgangskode' }).click();
  await expect(heading(page, 'Brugernavn og adgangskode')).toBeVisible();
  await expect(page.getByRole('row', { name: /Dit brugernavn/ })).toContainText(brugernavn);
  await expect(page.getByRole('main').locator('input')).toHaveCount(2);
  await expect(page.getByRole('main').getByLabel(/brugernavn/i)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByLabel('Den adgangskode, du har nu', { exact: true }).fill(egen);
  await page.getByLabel('Ny adgangskode', { exact: true }).fill(ny);
  await page.getByRole('button', { name: 'Gem ny adgangskode' }).click();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'Din adgangskode er ændret' })).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Brugernavn og adgangskode')).toBeVisible();
});

test('ID-KODE-24 ID-KODE-23 logger Gerda ind med MitID, kommer hun lige ind uden advarsel, og brugerkoderne virker stadig', async () => {
  await page.getByRole('button', { name: 'Log ud' }).click();
  await expect(page).toHaveURL('/');
  await logInAs(page, gerda, { til: '/mit-jobnet/kontaktoplysninger' });
  await expect(page).toHaveURL('/mit-jobnet/kontaktoplysninger');
  await expect(heading(page, 'Kontaktoplysninger')).toBeVisible();
  await expect(page.getByText(/FORTSÆT MED MitID|LOG IND MED BRUGERNAVN OG ADGANGSKODE|supportmodulet/i)).toHaveCount(0);
  expect(await ask(kommune('0561'), showBrugerkoder, { params: { borgerId: gerda.borgerId } })).toMatchObject({ maaLoggeIndMedBrugerkoder: true });
  await page.getByRole('button', { name: 'Log ud' }).click();
  await expect(page).toHaveURL('/');
  await logInd(ny);
  await expect(heading(page, 'Find job')).toBeVisible();
});

test('ID-KODE-22 Elin slår Gerdas brugernavn op, når hun har glemt det', async () => {
  await elin.reload();
  await elin.getByRole('button', { name: 'Vis brugernavn' }).click();
  await expect(elin.getByRole('status').filter({ hasText: 'Borgerens brugernavn er' })).toContainText(brugernavn);
  await expectAccessible(elin);
});

test('ID-KODE-14 supporten ser flaget og giver Gerda en ny adgangskode, men ikke en borger uden flag', async ({ browser }) => {
  const ulla = await (await browser.newContext()).newPage();
  await logInAs(ulla, medarbejder('Ulla Svane'), { til: '/backoffice/brugerkoder' });
  const find = async (cpr: string): Promise<void> => {
    await ulla.getByLabel('CPR-nummer').fill(cpr);
    await ulla.getByRole('button', { name: 'Find borger' }).click();
  };
  const uden = await newBorger('Hugo Eng', { kommunekode: '0561' });
  await find(uden.cpr);
  await expect(ulla.getByRole('main')).toContainText('Du kan derfor ikke give borgeren en ny adgangskode');
  await expect(ulla.getByRole('button', { name: 'Gem ny adgangskode' })).toHaveCount(0);
  await expectAccessible(ulla);
  await ulla.getByRole('link', { name: 'Find en anden borger' }).click();
  await find(gerda.cpr);
  await expect(ulla.getByRole('row', { name: /Må logge ind med brugerkoder/ })).toContainText('Ja');
  await expect(ulla.getByRole('button', { name: 'Vis brugernavn' })).toHaveCount(0);
  await ulla.getByLabel('Midlertidig adgangskode').fill(midlertidig);
  await ulla.getByRole('button', { name: 'Gem ny adgangskode' }).click();
  await expect(ulla.getByText('Borgeren har fået en ny adgangskode')).toBeVisible();
  await expectAccessible(ulla);
  await ulla.context().close();
  await logInd(midlertidig);
  await expect(heading(page, 'Vælg en ny adgangskode')).toBeVisible();
});

test('ID-KODE-29 uden brugerkoder har profilen intet menupunkt Brugernavn og adgangskode', async ({ browser }) => {
  const hugo = await newBorger('Hugo Eng', { kommunekode: '0561' });
  const side = await (await browser.newContext()).newPage();
  const svar = side.waitForResponse((response) => response.url().endsWith(showOwnBrugerkoder.path) && response.ok());
  await logInAs(side, hugo, { til: '/mit-jobnet/kontaktoplysninger' });
  await expect(side.getByLabel('E-mailadresse')).toHaveValue(hugo.email);
  await svar;
  await expect(side.getByRole('link', { name: 'Brugernavn og adgangskode' })).toHaveCount(0);
  await side.context().close();
});

test('ID-KODE-02 drift åbner for brugerkoder i en a-kasse og lukker igen', async ({ browser }) => {
  const ole = await (await browser.newContext()).newPage();
  await logInAs(ole, medarbejder('Ole Drift'), { til: '/backoffice/brugerkodeudstedere' });
  await expect(heading(ole, 'A-kasser med brugerkoder')).toBeVisible();
  const raekke = ole.getByRole('row', { name: /^Krifa/ });
  await expect(raekke).toContainText('Nej');
  await ole.getByRole('button', { name: 'Åbn for brugerkoder i Krifa' }).click();
  await expect(raekke).toContainText('Ja');
  await expectAccessible(ole);
  await ole.getByRole('button', { name: 'Luk for brugerkoder i Krifa' }).click();
  await expect(raekke).toContainText('Nej');
  await ole.context().close();
});
