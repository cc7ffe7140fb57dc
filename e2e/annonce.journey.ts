import { annoncePublished, ikkeTilknyttet, listAnnoncer, submitAnnonce } from '@jobnet/contracts';
import { ask, Refused } from '@jobnet/ops/client';
import type { Locator, Page } from '@playwright/test';
import { dato } from './fixtures/danish-date.ts';
import { linkOneself } from './fixtures/jobag-login.ts';
import { importedKontaktperson } from './fixtures/kontaktperson.ts';
import { stilling } from './fixtures/main-job-steps.ts';
import { heading, pickStilling, toast, topMenu } from './fixtures/page-parts.ts';
import { kendeordOf, virksomhedsbruger } from './fixtures/people.ts';
import { callerOf, expect, expectAccessible, hovedopgave, type KnownBorger, logInAs, mailbox, newBorger, newEmployee, type Person, stineRavn, test, topic } from './journey.ts';

const nordlysByg = { cvr: '99100028', navn: 'Nordlys Byg A/S' };
const konfliktTransport = { cvr: '99100168', navn: 'Konflikt Transport A/S' };
const skrevet = (iso: string): string => iso.split('-').reverse().join('-');

test.describe('Mettes annonce', () => {
  test.describe.configure({ mode: 'serial' });
  let jobag: Page;
  let star: Page;
  let mette: Person;
  let karl: KnownBorger;
  let titel = '';
  let annonceId = '';
  let kim: Person;
  let forhaandsvisning = '';

  const fortsaet = (): Locator => jobag.getByRole('button', { name: 'Fortsæt' });
  const egenLinje = (): Locator => jobag.getByRole('row', { name: new RegExp(mette.navn) });

  test.beforeAll(async ({ browser }) => {
    const { conceptUri } = await stilling('Tømrer');
    karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true, jobagent: { navn: 'Tømrerjob', kriterier: { conceptUris: [conceptUri] } } });
    mette = newEmployee('Mette Nord', nordlysByg);
    titel = `Tømrer til hold ${kendeordOf(mette)}`;
    await importedKontaktperson(nordlysByg.cvr, mette);
    jobag = await (await browser.newContext()).newPage();
    star = await (await browser.newContext()).newPage();
  });
  test.afterAll(() => Promise.all([jobag.context().close(), star.context().close()]));

  test('AG-KP-02 Mette logger ind med MitID Erhverv for første gang og bliver ført til listen over kontaktpersoner', hovedopgave, async () => {
    await jobag.goto('/virksomhed');
    await expect(heading(jobag, 'Jobnet for Arbejdsgivere')).toBeVisible();
    await expectAccessible(jobag);
    await jobag.getByRole('main').getByRole('link', { name: 'Log ind med MitID Erhverv' }).click();
    await logInAs(jobag, mette);
    await expect(jobag).toHaveURL('/virksomhed/kontaktpersoner');
    await expect(heading(jobag, 'Kontaktpersoner')).toBeVisible();
    await expect(jobag.getByRole('main')).toContainText('Før du kan bruge JobAG, skal du vælge dig selv');
    await expectAccessible(jobag);
  });

  test('AG-KP-03 før Mette er tilknyttet, er menuen grå, og tjenesten afviser', async () => {
    for (const punkt of ['Jobannoncer', 'Jobordrer', 'CV', 'Min virksomhed']) {
      await expect(topMenu(jobag).getByRole('link', { name: new RegExp(`^${punkt}\\s*, låst`) })).toHaveAttribute('aria-disabled', 'true');
    }
    await expect(topMenu(jobag).getByRole('link', { name: 'Kontaktpersoner', exact: true })).toBeVisible();
    await jobag.goto('/virksomhed/annoncer/opret');
    await expect(jobag).toHaveURL('/virksomhed/kontaktpersoner');
    const afvist = await ask(await callerOf(mette), listAnnoncer, {}).catch((error: unknown) => error);
    expect(afvist).toBeInstanceOf(Refused);
    expect(afvist).toMatchObject({ code: ikkeTilknyttet.code });
  });

  test('AG-KP-04 på listen er der et link til vilkårene', async () => {
    await jobag.getByRole('main').getByRole('link', { name: 'Vilkår for brug af Jobnet for arbejdsgivere' }).click();
    await expect(heading(jobag, 'Vilkår for brug af Jobnet for arbejdsgivere')).toBeVisible();
    await expectAccessible(jobag);
    await jobag.goto('/virksomhed/kontaktpersoner');
  });

  test('AG-KP-07 listen har højst 10 kontaktpersoner på en side, og man kan bladre', async ({ browser }) => {
    const eva = await (await browser.newContext()).newPage();
    await logInAs(eva, newEmployee('Eva Syd', { cvr: '99100427', navn: 'Sydvest Pleje I/S' }), { til: '/virksomhed' });
    const linjer = eva.getByRole('table', { name: 'Virksomhedens kontaktpersoner' }).locator('tbody tr');
    await expect(linjer).toHaveCount(10);
    await eva.getByRole('button', { name: /Næste/ }).click();
    await expect(eva.getByRole('main')).toContainText(/Viser 11-/);
    await expect.poll(() => linjer.count()).toBeLessThanOrEqual(10);
    await eva.context().close();
  });

  test('uden flueben ved vilkårene kan Mette ikke tilknytte sig', hovedopgave, async () => {
    for (let side = 1; side < 20 && (await egenLinje().count()) === 0; side += 1) {
      const foerste = await jobag.locator('tbody tr').first().innerText();
      await jobag.getByRole('button', { name: /Næste/ }).click();
      await expect(jobag.locator('tbody tr').first()).not.toHaveText(foerste);
    }
    await egenLinje().getByRole('radio').check();
    await jobag.getByRole('button', { name: 'Tilknyt kontaktperson' }).click();
    await expect(jobag.getByRole('alert')).toContainText('Læs vilkårene, og sæt flueben ved, at du accepterer dem');
    await expectAccessible(jobag);
    await jobag.getByRole('checkbox', { name: 'Jeg accepterer vilkårene for brug af Jobnet for Arbejdsgiver' }).check();
  });

  test('AG-KP-06 AG-KP-09 Mette tilknytter sig, får en kvittering, hendes navn står øverst til venstre, og menuen er åben', hovedopgave, async () => {
    await jobag.getByRole('button', { name: 'Tilknyt kontaktperson' }).click();
    await expect(toast(jobag)).toContainText('Du er tilknyttet som kontaktperson');
    const navn = jobag.getByRole('banner').getByRole('link', { name: new RegExp(mette.navn) }).first();
    await expect(navn).toBeVisible();
    expect((await navn.boundingBox())?.x).toBeLessThan(400);
    await expect(topMenu(jobag).getByRole('link', { name: 'Jobannoncer', exact: true })).not.toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(jobag);
  });

  test('AG-KP-10 Mette står øverst på side 1, uanset hvad der sorteres efter, og hendes navn er et link', async () => {
    await jobag.goto('/virksomhed/kontaktpersoner');
    const foerste = jobag.getByRole('table', { name: 'Virksomhedens kontaktpersoner' }).locator('tbody tr').first();
    await expect(foerste).toContainText(`${mette.navn} (dig)`);
    const sorteringer = [['Navn', 'descending'], ...['E-mail', 'Telefon', 'Stilling', 'Adgang til JobAG'].flatMap((kolonne) => [[kolonne, 'ascending'], [kolonne, 'descending']])] as const;
    for (const [kolonne = '', retning = ''] of sorteringer) {
      const svar = jobag.waitForResponse((response) => response.url().includes('/kontaktpersoner?'));
      await jobag.getByRole('columnheader', { name: kolonne }).getByRole('button').click();
      await svar;
      await expect(jobag.getByRole('columnheader', { name: kolonne })).toHaveAttribute('aria-sort', retning);
      await expect(foerste).toContainText(`${mette.navn} (dig)`);
    }
    await foerste.getByRole('link', { name: mette.navn }).click();
    await expect(heading(jobag, `Kontaktperson: ${mette.navn}`)).toBeVisible();
    await expectAccessible(jobag);
  });

  test('AG-02 AG-04 ANN-02 virksomhedens oplysninger kommer fra CVR og kan ikke rettes, heller ikke i annoncen', async () => {
    await topMenu(jobag).getByRole('link', { name: 'Min virksomhed' }).click();
    await expect(heading(jobag, 'Min virksomhed')).toBeVisible();
    await expect(jobag.getByRole('row', { name: /^Navn/ }).first()).toContainText(nordlysByg.navn);
    await expect(jobag.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(jobag.getByRole('main').getByRole('button', { name: /ret|gem/i })).toHaveCount(0);
    await expect(jobag.getByRole('main').getByRole('link', { name: 'virk.dk' })).toBeVisible();
    await expectAccessible(jobag);
    await jobag.goto('/virksomhed/annoncer/opret');
    await expect(heading(jobag, 'Opret jobannonce: Arbejdssted')).toBeVisible();
    await expect(jobag.getByRole('row', { name: /^CVR-nummer/ })).toContainText(nordlysByg.cvr);
    await expect(jobag.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(jobag.getByRole('main')).toContainText('Oplysningerne er hentet fra CVR og kan ikke rettes her.');
  });

  test('Mette udfylder arbejdssted, stilling og arbejdstid i en ny jobannonce', hovedopgave, async () => {
    await topMenu(jobag).getByRole('link', { name: 'Jobannoncer', exact: true }).click();
    await expectAccessible(jobag);
    await jobag.getByRole('link', { name: 'Opret jobannonce' }).click();
    await expect(heading(jobag, 'Opret jobannonce: Arbejdssted')).toBeVisible();
    await expect(jobag.getByRole('main')).toContainText(nordlysByg.navn);
    await expectAccessible(jobag);
    await jobag.getByRole('radio', { name: /1099100028/ }).check();
    await fortsaet().click();

    await expect(heading(jobag, 'Opret jobannonce: Stilling')).toBeVisible();
    await expectAccessible(jobag);
    await jobag.getByLabel('Overskrift').fill(titel);
    await pickStilling(jobag, 'Tømrer');
    await jobag.getByLabel('Beskrivelse af jobbet').fill('Vi bygger nye boliger i Aarhus.\n\n- Du kan læse tegninger\n- Du har kørekort');
    await fortsaet().click();

    await expect(heading(jobag, 'Opret jobannonce: Ansættelse')).toBeVisible();
    await expectAccessible(jobag);
    await jobag.getByRole('checkbox').first().check();
    await fortsaet().click();
    await expect(heading(jobag, 'Opret jobannonce: Ansøgning og kontakt')).toBeVisible();
  });

  test('ANN-26 det, der ikke passer sammen, bliver sagt, når det bliver indtastet, og ikke først til sidst', hovedopgave, async () => {
    await jobag.getByRole('radio', { name: 'Snarest muligt' }).check();
    await jobag.getByLabel('E-mail til ansøgning').fill(mette.email);
    await jobag.getByRole('button', { name: 'Tilføj kontaktperson' }).click();
    const kontakt = jobag.getByRole('group', { name: 'Kontaktperson 1' });
    await kontakt.getByLabel('Navn').fill('Per Lys');
    await jobag.getByRole('radio', { name: 'Snarest muligt' }).focus();
    await expect(kontakt).toContainText('Per Lys mangler telefonnummer eller e-mail');
    await expectAccessible(jobag);
    await kontakt.getByLabel('Telefon').fill('86010199');
    await jobag.getByRole('radio', { name: 'Snarest muligt' }).focus();
    await expect(kontakt).not.toContainText('mangler telefonnummer eller e-mail');
    await fortsaet().click();

    await expect(heading(jobag, 'Opret jobannonce: Publicering')).toBeVisible();
    await jobag.getByRole('checkbox', { name: 'Hot job' }).check();
    await jobag.getByRole('checkbox', { name: 'Workindenmark' }).check();
    await expect(jobag.locator('.form-error').filter({ hasText: 'Workindenmark' }).first()).toBeVisible();
    await jobag.getByRole('checkbox', { name: 'Workindenmark' }).uncheck();
    await expect(jobag.locator('.form-error')).toHaveCount(0);

    await jobag.getByRole('radio', { name: 'På et bestemt tidspunkt' }).last().check();
    await jobag.getByLabel('Dato for afpublicering').fill(skrevet(dato(-1)));
    await jobag.getByRole('checkbox', { name: 'Hot job' }).focus();
    await expect(jobag.locator('.form-error').first()).toBeVisible();
    await expectAccessible(jobag);
    await jobag.getByRole('radio', { name: /Når ansøgningsfristen er forbi/ }).check();
    await expect(jobag.locator('.form-error')).toHaveCount(0);
    await fortsaet().click();
  });

  test('ANN-30 Mette sender annoncen, kommer til oversigten med den øverst og kan se den, som den ser ud på Jobnet', hovedopgave, async () => {
    await expect(heading(jobag, 'Opret jobannonce: Tjek dine svar')).toBeVisible();
    const visning = jobag.getByRole('button', { name: 'Sådan kommer annoncen til at se ud på Jobnet' });
    if ((await visning.getAttribute('aria-expanded')) === 'false') await visning.click();
    forhaandsvisning = await jobag.getByRole('article').innerText();
    await expectAccessible(jobag);
    await jobag.getByRole('button', { name: 'Send til godkendelse' }).click();
    await expect(heading(jobag, 'Jobannoncer')).toBeVisible();
    await expect(toast(jobag).filter({ hasText: 'Annoncen er sendt til godkendelse' })).toBeVisible();
    const oeverst = jobag.getByRole('table').locator('tbody tr').first();
    await expect(oeverst).toContainText(titel);
    await expect(oeverst).toContainText('Afventer godkendelse');
    await oeverst.getByRole('link', { name: titel }).click();
    annonceId = new URL(jobag.url()).pathname.split('/').at(-1) ?? '';
    await expect(heading(jobag, titel)).toBeVisible();
    await expectAccessible(jobag);
    await jobag.getByRole('link', { name: 'Se annoncen, som den ser ud på Jobnet' }).click();
    await expect(jobag.getByRole('main')).toContainText('Vi bygger nye boliger i Aarhus.');
    await expectAccessible(jobag);
  });

  test('ADM-02 AG-KF-05 i køen er annoncen fra en konfliktramt virksomhed mærket, og Mettes er ikke', hovedopgave, async () => {
    kim = newEmployee('Kim Frakt', konfliktTransport);
    await importedKontaktperson(konfliktTransport.cvr, kim);
    const caller = await callerOf(kim);
    await linkOneself(caller, kim.navn);
    const { conceptUri } = await stilling('Lagermedarbejder');
    await ask(caller, submitAnnonce, {
      body: {
        titel: `Lager hos ${kim.navn}`, beskrivelse: '<p>Vi søger en til lageret.</p>', conceptUri, arbejdssted: { postnummer: '8000' }, arbejdstider: ['1'], snarest: true,
        ansoegning: { email: kim.email },
      },
    });
    await star.goto('/backoffice');
    await expectAccessible(star);
    await star.getByRole('main').getByRole('link', { name: 'Log ind som medarbejder' }).click();
    await logInAs(star, stineRavn);
    await star.getByRole('main').getByRole('link', { name: 'Jobannoncer' }).click();
    await expect(heading(star, 'Jobannoncer til godkendelse')).toBeVisible();
    await expect(star.getByRole('row', { name: new RegExp(`Lager hos ${kim.navn}`) })).toContainText('Konfliktramt');
    await expect(star.getByRole('row', { name: new RegExp(titel) })).not.toContainText('Konfliktramt');
    await expectAccessible(star);
  });

  test('ADM-03 ANN-31 EMAIL-03 Stine kan kun afvise med en begrundelse, og den bliver sendt til den, der oprettede annoncen', async () => {
    await star.getByRole('link', { name: `Lager hos ${kim.navn}` }).click();
    await star.getByRole('button', { name: 'Tag annoncen' }).click();
    await star.getByRole('button', { name: 'Afvis', exact: true }).click();
    const afvis = star.getByRole('dialog', { name: 'Afvis annoncen' });
    await afvis.getByRole('button', { name: 'Afvis annoncen' }).click();
    await expect(afvis.getByRole('alert')).toContainText('Skriv en begrundelse, så virksomheden ved, hvad den skal rette');
    await expectAccessible(star);
    await afvis.getByLabel('Årsag').selectOption({ index: 1 });
    await afvis.getByLabel('Begrundelse til virksomheden').fill('Jobbet ligger inden for konfliktområdet.');
    await afvis.getByRole('button', { name: 'Afvis annoncen' }).click();
    await expect(toast(star).filter({ hasText: 'Annoncen er afvist' })).toBeVisible();
    await mailbox(kim.email).mail('Din jobannonce er ikke godkendt', { having: 'Jobbet ligger inden for konfliktområdet.' });
  });

  test('ADM-01 Stine godkender Mettes annonce, og Mette får en mail', hovedopgave, async () => {
    await star.getByRole('link', { name: titel }).click();
    await expect(heading(star, titel)).toBeVisible();
    await star.getByRole('button', { name: 'Tag annoncen' }).click();
    await expect(star.getByRole('button', { name: 'Godkend', exact: true })).toBeVisible();
    await expectAccessible(star);
    await star.getByRole('button', { name: 'Godkend', exact: true }).click();
    await expect(toast(star).filter({ hasText: 'Annoncen er godkendt' })).toBeVisible();
    await expect(star.getByRole('link', { name: titel })).toHaveCount(0);
    await mailbox(mette.email).mail('Din jobannonce er godkendt', { having: titel });
    await topic(annoncePublished).event((annonce) => annonce.annonceId === annonceId);
    await jobag.goto('/virksomhed/annoncer');
    await expect(jobag.getByRole('row', { name: new RegExp(titel) })).toContainText('På Jobnet (godkendt)');
  });

  test('JOB-01 JOB-16 Find job er det første menupunkt, og enhver finder annoncen, mærket NY i ord, uden at logge ind', hovedopgave, async ({ page }) => {
    await page.goto('/');
    await topMenu(page).getByRole('link').first().click();
    await expect(heading(page, 'Find job')).toBeVisible();
    await expect(topMenu(page).getByRole('link').first()).toHaveText(/^Find job/);
    await page.getByLabel('Hvad søger du?').fill(titel);
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    const kort = page.getByRole('article').filter({ has: page.getByRole('link', { name: titel }) });
    await expect(kort.getByText('NY', { exact: true })).toBeVisible();
    await expect(kort).toContainText('Publiceret inden for det seneste døgn');
    await expectAccessible(page);
  });

  test('ANN-29 forhåndsvisningen viste det samme som siden på Jobnet', async ({ page }) => {
    await page.goto(`/find-job/${annonceId}`);
    await expect(heading(page, titel)).toBeVisible();
    expect(await page.getByRole('article').innerText()).toBe(forhaandsvisning);
    await expectAccessible(page);
  });

  test('AGENT-07 Karls jobagent sender ham en mail, og linket i den åbner annoncen', hovedopgave, async ({ page }) => {
    const { text } = await mailbox(karl.email).mail('Din jobagent har fundet job til dig', { having: annonceId });
    await page.goto(new RegExp(`https?://\\S+/find-job/${annonceId}`).exec(text)?.[0] ?? 'no link');
    await expect(heading(page, titel)).toBeVisible();
  });
});

test('AG-05 Ib Sluts virksomhed er ikke aktiv i CVR: han får at vide hvorfor, og hvor det rettes', async ({ page }) => {
  await logInAs(page, virksomhedsbruger('Ib Slut'), { til: '/virksomhed' });
  await expect(page.getByRole('main')).toContainText('Ophørt Handel ApS');
  await expect(page.getByRole('main')).toContainText(/Virksomheden står som ".+" i CVR, og derfor kan den ikke bruge JobAG/);
  await expect(page.getByRole('link', { name: 'Ret virksomhedens oplysninger på virk.dk' })).toBeVisible();
  await expect(topMenu(page)).toHaveCount(0);
  await expectAccessible(page);
});

test('AG-KF-03 AG-KF-04 Kims konfliktramte virksomhed får besked øverst, og genvejene til jobordrer og CV er grå', async ({ page }) => {
  const kim = newEmployee('Kim Frakt', konfliktTransport);
  await importedKontaktperson(konfliktTransport.cvr, kim);
  await linkOneself(await callerOf(kim), kim.navn);
  await logInAs(page, kim, { til: '/virksomhed' });
  const besked = page.getByRole('region', { name: 'Virksomheden er registreret som konfliktramt' });
  await expect(besked).toContainText('I kan stadig oprette, rette, afslutte og slette jobannoncer.');
  await expect(besked).toContainText('så kontakt jeres lokale jobcenter');
  for (const genvej of ['Opret Jobordre', "Søge efter CV'er"]) {
    await expect(page.getByRole('main').getByRole('button', { name: `Låst ${genvej}` })).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByRole('main').getByRole('link', { name: genvej })).toHaveCount(0);
  }
  await expect(page.getByRole('link', { name: /Opret jobannonce/ })).toBeVisible();
  await expectAccessible(page);
});

test('AG-03 AG-10 JobAG har guides til modulerne og et link til star.dk, og man kan ikke oprette en virksomhed', async ({ page }) => {
  await page.goto('/virksomhed');
  await expect(heading(page, 'Jobnet for Arbejdsgivere')).toBeVisible();
  await expect(page.getByRole('link', { name: 'star.dk' })).toHaveAttribute('href', 'https://star.dk');
  await expect(page.getByText(/opret (jeres |din |en )?(virksomhed|virksomhedsprofil)/i)).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Guides' }).click();
  await expect(heading(page, 'Guides til JobAG')).toBeVisible();
  for (const modul of ['Jobannoncer', 'Jobordrer', 'CV-søgning']) await expect(page.getByRole('heading', { name: modul, exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Hjælp og support' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Guide for virksomheder' }).last().click();
  for (const modul of ['Jobannoncer', 'Jobordrer', 'CV-søgning']) await expect(page.getByRole('heading', { name: modul, exact: true })).toBeVisible();
});
