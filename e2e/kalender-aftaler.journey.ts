import { holdMoede, ikkeEgenBorger, registerMoedeForBorger } from '@jobnet/contracts';
import { ask, type Caller } from '@jobnet/ops/client';
import { toTrin4, trin } from './fixtures/booking-flow.ts';
import { dato } from './fixtures/danish-date.ts';
import { heading } from './fixtures/page-parts.ts';
import { expect, expectAccessible, type KnownBorger, kommune, logInAs, machine, newBorger, test } from './journey.ts';

const kalender = '/mit-jobnet/kalender';
const aftaletekst = '<p>Vi aftalte <strong>tre ansøgninger</strong> om ugen:</p><ul><li>Tømrer</li><li>Byggeleder</li></ul>';

/** A meeting that an authority has put into the calendar, some days from now; today it begins at once. */
const moede = async (myndighed: Caller, { borgerId }: KnownBorger, { dage, samtaletype }: { dage: number; samtaletype: string }) => {
  const start = new Date(Date.now() + dage * 86_400_000).toISOString();
  const body = { samtaletype, moedeform: '1', start, slut: start, sagsbehandler: 'Birgit Vad', sted: 'Nyropsgade 1, København' };
  return ask(myndighed, registerMoedeForBorger, { params: { borgerId }, body, until: [ikkeEgenBorger.code] });
};

/** Karl with a meeting that the kommune has held, and what was agreed there. */
const karlMedAftale = async (): Promise<KnownBorger> => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  const { moedeId } = await moede(kommune('0101'), karl, { dage: 0, samtaletype: '4' });
  await ask(kommune('0101'), holdMoede, { params: { borgerId: karl.borgerId, moedeId }, body: { aftaletekst } });
  return karl;
};

test('KAL-14 et afholdt møde åbnes fra kalenderen og viser aftaleteksten med formatering', async ({ page }) => {
  await logInAs(page, await karlMedAftale(), { til: `${kalender}?dato=${dato(0)}&visning=dag` });
  await page.getByRole('main').getByRole('link', { name: /^Møde kl\. .*Opfølgningssamtale/ }).click();
  await expect(heading(page, 'Opfølgningssamtale')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Status/ })).toContainText('Afholdt');
  const aftale = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Det aftalte vi' }) });
  await expect(aftale.locator('p strong')).toHaveText('tre ansøgninger');
  await expect(aftale.getByRole('listitem')).toHaveText(['Tømrer', 'Byggeleder']);
  await expect(aftale).not.toContainText('<');
  await expectAccessible(page);
});

test('KAL-01 Karl ser den seneste aftale med kommunen og den kommende med a-kassen, og booker et møde med kommunen', async ({ page }) => {
  const karl = await karlMedAftale();
  await moede(machine('fagsystem-hk'), karl, { dage: 5, samtaletype: '15' });
  await logInAs(page, karl, { til: `${kalender}?dato=${dato(0)}&visning=dag` });
  const moedet = (titel: RegExp) => page.getByRole('main').getByRole('link', { name: titel });
  await expect(moedet(/^Møde kl\. .*Opfølgningssamtale/)).toBeVisible();
  await page.goto(`${kalender}?dato=${dato(5)}&visning=dag`);
  await expect(moedet(/^Møde kl\. .*Rådighedssamtale/)).toBeVisible();
  await page.getByRole('link', { name: 'Book nyt møde' }).first().click();
  await toTrin4(page);
  await trin(page, 4).getByRole('button', { name: 'BOOK MØDET' }).click();
  await expect(heading(page, 'Mødet er booket')).toBeVisible();
  const [dag = '', maaned = '', aar = ''] = /(\d+)\. (\S+) (\d{4})/.exec(await page.getByRole('row', { name: /^Tidspunkt/ }).innerText())?.slice(1) ?? [];
  const maaneder = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];
  await page.goto(`${kalender}?dato=${aar}-${String(maaneder.indexOf(maaned) + 1).padStart(2, '0')}-${dag.padStart(2, '0')}&visning=dag`);
  await expect(moedet(/^Møde kl\. .*Jobsamtale/)).toBeVisible();
});
