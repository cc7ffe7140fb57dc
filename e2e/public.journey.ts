import type { Page } from '@playwright/test';
import { stillingMedAlias, toAnnoncer } from './fixtures/alias-annoncer.ts';
import { expectTinted } from './fixtures/colour.ts';
import { expectMapAdvisory } from './fixtures/map-advisory.ts';
import { heading, leftMenu, topMenu } from './fixtures/page-parts.ts';
import { expect, expectAccessible, logInAs, newBorger, test, unknownBorger } from './journey.ts';

const footer = (page: Page) => page.getByRole('contentinfo');
const lysblaa = (page: Page) => page.getByRole('navigation', { name: 'Hjælp og andre dele af Jobnet' });

test.describe('uden login', () => {
  test('GEN-14 GUL-06 ID-LOGIN-06 forsiden er fyldt og har ingen karrusel, ingen besked om udfasning af koder og ingen Opret mig', async ({ page }) => {
    await page.goto('/');
    await expect(heading(page, 'Velkommen til Jobnet')).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading')).toHaveCount(3);
    await expect(page.locator('[class*="carousel"], [class*="karrusel"], [aria-roledescription="carousel"]')).toHaveCount(0);
    await expect(page.getByText(/udfas|ikke længere (logge ind|bruge).*adgangskode/i)).toHaveCount(0);
    await expect(page.getByText(/opret (mig|via mitid|dig med mitid)/i)).toHaveCount(0);
    await page.goto('/log-ind-med-brugerkoder');
    await expect(heading(page, 'Log ind med brugernavn og adgangskode')).toBeVisible();
    await expect(page.getByText(/opret (mig|via mitid|dig med mitid)|Jeg har læst .*persondata/i)).toHaveCount(0);
    await expectAccessible(page);
  });

  test('GEN-03 topmenuen har Find job, Gemte job, Joblog og Mit Jobnet og ikke andet', async ({ page }) => {
    await page.goto('/');
    expect(await topMenu(page).getByRole('link').allInnerTexts()).toEqual(['Find job', 'Gemte job', 'Joblog', 'Mit Jobnet']);
  });

  test('HS-02 HS-03 HS-04 Hjælp og support kan læses uden login, giver overblik, og en menu til venstre fører rundt', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Hjælp og support' }).click();
    await expect(heading(page, 'Hjælp og support')).toBeVisible();
    const overblik = page.getByRole('main');
    for (const del of ['Kontakt supporten', 'Digitale guides', 'Vejledninger', 'Kendte fejl']) await expect(overblik.getByRole('link', { name: del }).last()).toBeVisible();
    await expectAccessible(page);
    const menu = page.getByRole('navigation', { name: 'Hjælp og support', exact: true });
    for (const del of ['Digitale guides', 'Kendte fejl', 'Kontakt supporten']) {
      await menu.getByRole('link', { name: del }).click();
      await expect(heading(page, del)).toBeVisible();
      await expect(menu.getByRole('link', { name: del })).toHaveAttribute('aria-current', 'page');
      await expectAccessible(page);
    }
  });

  test('HS-06 HS-07 hjælpen har en guide for borgere, en for sagsbehandlere og en for virksomheder, hver mærket med, hvem den er til', async ({ page }) => {
    for (const [guide, hvem] of [['Digitale guides', 'For borgere'], ['Guide for sagsbehandlere', 'For sagsbehandlere'], ['Guide for virksomheder', 'For virksomheder']] as const) {
      await page.goto('/hjaelp');
      await page.getByRole('main').getByRole('link', { name: guide }).last().click();
      await expect(heading(page, guide)).toBeVisible();
      await expect(page.getByRole('main').getByText(hvem, { exact: true })).toBeVisible();
    }
    await expect(page.getByRole('main')).toContainText('CV-søgning');
    await expectAccessible(page);
  });

  test('ID-LOGIN-09 ID-LOGIN-20 Vilkår for brug af Jobnet har sine tekster, og det om profiler er væk', async ({ page }) => {
    await page.goto('/');
    await footer(page).getByRole('link', { name: 'Vilkår for brug af Jobnet' }).click();
    await expect(heading(page, 'Vilkår for brug af Jobnet')).toBeVisible();
    const siden = page.getByRole('main');
    for (const tekst of [
      'Brugsvilkår for Jobnet',
      'Jobnet kan bruges af alle privatpersoner, der søger job.',
      'For at blive tilmeldt som jobsøger, skal du aktivt tilmelde dig på Jobnet eller i din kommune.',
      'Jobnet indhenter persondata. Du kan læse mere i Jobnets Politik om persondata.',
      'Når du logger på Jobnet, gemmes cookies på din PC eller andet IT-udstyr. Dette sker for at sikre, at du bliver ved med at være logget ind.',
    ]) await expect(siden).toContainText(tekst);
    await expect(siden).not.toContainText('oprette en profil');
    await expect(siden).not.toContainText('ikke bliver tilmeldt');
    await expectAccessible(page);
    await siden.getByRole('link', { name: 'Jobnets Politik om persondata' }).click();
    await expect(page).toHaveURL('/om-jobnet/politik-om-persondata');
  });

  test('ID-LOGIN-10 ID-LOGIN-19 Politik om persondata åbner fra vilkårene og fra bunden af siden og nævner STAR, rettighederne og kontakterne', async ({ page }) => {
    await page.goto('/om-jobnet/vilkaar');
    await expect(page.getByRole('main')).toContainText('Vi følger denne politik for persondata');
    await page.getByRole('main').getByRole('link', { name: 'Politik for persondata' }).click();
    await expect(page).toHaveURL('/om-jobnet/politik-om-persondata');
    await page.goto('/find-job');
    await footer(page).getByRole('link', { name: 'Politik om persondata' }).click();
    await expect(heading(page, 'Politik om persondata')).toBeVisible();
    const siden = page.getByRole('main');
    await expect(siden).toContainText('Styrelsen for Arbejdsmarked og Rekruttering (STAR) er dataansvarlig');
    for (const ret of ['Indsigt', 'Berigtigelse', 'Sletning', 'Begrænsning', 'Indsigelse']) await expect(siden.getByRole('listitem').filter({ hasText: `${ret}:` })).toHaveCount(1);
    for (const kontakt of ['star@star.dk', '50917768', 'dpo@bm.dk']) await expect(siden.getByRole('link', { name: kontakt })).toBeVisible();
    await expectAccessible(page);
  });

  test('GEN-12 GEN-15 bunden af siden fører til Kompetenceafklaring og sprogkort og til de to FAQ', async ({ page }) => {
    for (const side of ['Kompetenceafklaring og sprogkort', 'FAQ for jobsøgere', 'FAQ for arbejdsgivere']) {
      await page.goto('/');
      await footer(page).getByRole('link', { name: side }).click();
      await expect(heading(page, side)).toBeVisible();
      await expectAccessible(page);
    }
    await expect(footer(page).locator('.footer-col', { has: page.getByRole('heading', { name: 'Jobsøgning' }) }).getByRole('link')).toHaveText(['Kompetenceafklaring og sprogkort']);
    await expect(footer(page).locator('.footer-col', { has: page.getByRole('heading', { name: 'Hjælp' }) }).getByRole('link').first()).toHaveText('FAQ for jobsøgere');
  });

  test('GEN-WCAG-01 siderne, hvor man logger ind, har kontraster, der kan læses', async ({ page }) => {
    for (const side of ['/', '/log-ind-med-brugerkoder', '/mit-jobnet', '/virksomhed', '/backoffice']) {
      await page.goto(side);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
  });

  test('JOB-04 Find job er fyldt, og der er ingen Ruteplan', async ({ page }) => {
    await page.goto('/find-job');
    await expect(page.getByRole('article')).toHaveCount(10);
    await expect(page.getByText(/ruteplan/i)).toHaveCount(0);
    await page.getByRole('article').first().getByRole('link').click();
    await expect(page.getByRole('button', { name: 'Kopiér annonce-ID' }), 'annoncens egen side').toHaveCount(1);
    await expect(page.getByText(/ruteplan/i)).toHaveCount(0);
    await expectAccessible(page);
  });

  test('JOB-03 annonce-ID står ikke på kortet, men bliver kopieret af Kopiér annonce-ID', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/find-job');
    const kort = page.getByRole('article').first();
    const annonceId = (await kort.getByRole('link').first().getAttribute('href'))?.split('/').at(-1) ?? 'no id';
    expect(annonceId).toMatch(/^[0-9a-f-]{36}$/);
    await expect(kort).not.toContainText(annonceId);
    await kort.getByRole('button', { name: 'Kopiér annonce-ID' }).click();
    await expect(kort.getByRole('status')).toHaveText('Annonce-ID er kopieret');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(annonceId);
  });

  test('JOB-17 GEN-MAPS-01 GEN-MAPS-02 VIS PÅ KORT viser først adviseringen om Google Maps med FORTRYD og FORTSÆT', async ({ page, context }) => {
    await page.goto('/find-job');
    await expectMapAdvisory(page, context, page.getByRole('button', { name: /^VIS PÅ KORT/ }).first());
  });

  test('JOB-18 GEN-MAPS-04 Se adresse på kort viser først adviseringen, og kun arbejdsstedet bliver givet videre', async ({ page, context }) => {
    await page.goto('/find-job');
    await page.getByRole('article').filter({ has: page.getByRole('button', { name: /^VIS PÅ KORT/ }) }).first().getByRole('link').first().click();
    await expectMapAdvisory(page, context, page.getByRole('button', { name: 'Se adresse på kort' }));
  });

  test('JOB-07 JOB-08 JOB-09 en pil folder aliasserne ud; kryds ved en stillingsbetegnelse gælder dem alle, kryds ved et alias kun det', async ({ page }) => {
    const { omraade, gruppe, stilling, alias, udenAlias } = await stillingMedAlias();
    const ord = await toAnnoncer(stilling, alias);
    const trae = page.getByRole('group', { name: 'Alle stillingsbetegnelser' });
    const pil = trae.getByRole('button', { name: `Vis aliasser til ${stilling.label}`, exact: true });
    const aliasser = trae.getByRole('list', { name: `Aliasser til ${stilling.label}`, exact: true });
    const aabn = async (): Promise<void> => {
      await page.goto(`/find-job?q=${ord}`);
      await expect(page.locator('#resultat')).toHaveText('2 job');
      await page.getByRole('button', { name: 'Vis flere søgemuligheder' }).click();
      await trae.getByRole('button', { name: omraade, exact: true }).click();
      await trae.getByRole('button', { name: gruppe, exact: true }).click();
      await pil.click();
      await expect(aliasser.getByRole('checkbox').first()).toBeVisible();
    };
    await aabn();
    await expect(trae.getByRole('checkbox', { name: udenAlias, exact: true })).toBeVisible();
    await expect(trae.getByRole('button', { name: `Vis aliasser til ${udenAlias}`, exact: true })).toHaveCount(0);
    await expectAccessible(page);
    await trae.getByRole('checkbox', { name: stilling.label, exact: true }).check();
    await expect(aliasser.getByRole('checkbox', { name: alias.label, exact: true })).toBeChecked();
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await expect(page).toHaveURL(/conceptUri=/);
    await expect(page.locator('#resultat')).toHaveText('2 job');

    await aabn();
    await aliasser.getByRole('checkbox', { name: alias.label, exact: true }).check();
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await expect(page.locator('#resultat')).toHaveText('1 job');
    await expect(page.getByRole('article')).toContainText(`${alias.label} (${stilling.label})`);
  });
});

test.describe('logget ind', () => {
  test.describe.configure({ mode: 'serial' });
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage();
  });
  test.afterAll(() => page.context().close());

  test('ID-LOGIN-01 ID-LOGIN-03 ID-LOGIN-05 en, Jobnet aldrig har set, logger ind med MitID uden at blive oprettet og lander på Find job', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Log ind på Jobnet' }).click();
    await expect(page.getByRole('heading', { name: 'Log på med MitID' })).toBeVisible();
    await logInAs(page, unknownBorger('Nora Nyby'));
    await expect(page).toHaveURL('/find-job');
    await expect(heading(page, 'Find job')).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Nora Nyby' })).toBeVisible();
  });

  test('ID-LOGIN-08 der er ingen vilkår at acceptere og ingen pop-up ved login', async () => {
    await expect(page.getByRole('article')).toHaveCount(10);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText(/jeg accepterer vilkårene|AFBRYD OG LOG AF|Markér venligst/i)).toHaveCount(0);
  });

  test('ID-LOGIN-16 GEN-04 alle punkter i menuen Mit Jobnet er der i rækkefølge og kan åbnes efter det første login', async () => {
    await topMenu(page).getByRole('link', { name: 'Mit Jobnet' }).click();
    await expect(leftMenu(page)).toBeVisible();
    const punkter = ['Planer og aftaler', 'Jobmatch', 'CV-oplysninger', 'Meld dig syg/rask', 'Ferie', 'Beskeder og påmindelser', 'Tilmeld og afmeld', 'Kontakt kommune/a-kasse'];
    expect(await leftMenu(page).locator('.sidemenu > li > a').allInnerTexts()).toEqual(punkter);
    for (const punkt of [...punkter, 'Planer og aftaler']) {
      await leftMenu(page).getByRole('link', { name: punkt, exact: true }).click();
      await expect(leftMenu(page).getByRole('link', { name: punkt, exact: true })).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('Der er desværre sket en fejl')).toHaveCount(0);
      await expect(page.getByText('Der er opstået en fejl')).toHaveCount(0);
      await expectAccessible(page);
    }
    for (const del of ['Dine opgaver', 'Min plan', 'Kalender og møder']) await expect(leftMenu(page).getByRole('link', { name: del })).toBeVisible();
  });

  test('JM-01 JM-02 JM-12 Jobmatch har Jeg søger job som og Ansættelsesbetingelser, intet er krydset af, og der er ikke noget banner', async () => {
    await leftMenu(page).getByRole('link', { name: 'Jobmatch' }).click();
    await expect(heading(page, 'Jobmatch')).toBeVisible();
    await expect(page.getByRole('main').getByRole('group', { name: 'Jeg kan arbejde på disse betingelser' })).toBeVisible();
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Jeg søger job som', 'Ansættelsesbetingelser']);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect(page.getByText('Tjek dine stillingsbetegnelser i Jeg søger job som')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('HS-01 HS-05 MSG-08 den lyseblå linje har Hjælp og support, Kontakt supporten og Digital post, og de åbner', async () => {
    for (const side of ['Hjælp og support', 'Kontakt supporten', 'Digital post']) {
      await lysblaa(page).getByRole('link', { name: side }).click();
      await expect(heading(page, side)).toBeVisible();
      await expectAccessible(page);
    }
    const [red = 0, , blue = 0] = (await lysblaa(page).evaluate((node) => getComputedStyle(node).backgroundColor)).match(/\d+/g)?.map(Number) ?? [];
    expect(blue).toBeGreaterThan(red);
    const ude = await (await page.context().browser()?.newContext())?.newPage();
    await ude?.goto('/');
    await expect(ude?.getByRole('main').getByRole('link', { name: 'Hjælp og support' }) ?? page.locator('nothing')).toBeVisible();
    await ude?.context().close();
  });

  test('Kontaktoplysninger åbner fra navnet og har ét telefonnummer', async () => {
    await page.getByRole('banner').getByRole('link', { name: 'Nora Nyby' }).click();
    await expect(heading(page, 'Kontaktoplysninger')).toBeVisible();
    await expect(page.getByLabel('Telefon')).toHaveCount(1);
    await expectAccessible(page);
  });
});

test('GEN-07 GEN-08 en kvittering er grøn og forsvinder efter 15 sekunder, eller når den bliver lukket; det, der gik galt, er rødt', async ({ page }) => {
  await page.clock.install();
  const karl = await newBorger('Karl Øst', { kommunekode: '0101' });
  await logInAs(page, karl, { til: '/mit-jobnet/jobmatch' });
  const gem = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Gem ansættelsesbetingelser' }).click();
    await expect(page.locator('.toast')).toContainText('Dine ansættelsesbetingelser er gemt');
  };
  await page.getByRole('button', { name: 'Gem ansættelsesbetingelser' }).click();
  await expectTinted(page.getByRole('alert').filter({ hasText: 'Sæt mindst ét kryds, og gem igen' }), 'red');
  await page.getByRole('group', { name: 'Jeg kan arbejde på disse betingelser' }).getByRole('checkbox').first().check();
  await gem();
  await expectTinted(page.locator('.toast'), 'green');
  await page.clock.runFor(14_000);
  await expect(page.locator('.toast')).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(page.locator('.toast')).toHaveCount(0);
  await gem();
  await page.locator('.toast').getByRole('button', { name: 'Luk' }).click();
  await expect(page.locator('.toast')).toHaveCount(0);
});
