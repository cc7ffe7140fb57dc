import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  annonceApproved, annoncePublished, annonceRejected, closeAnnonce, deleteAnnonce, listGodkendelseskoe, rejectAnnonce, releaseAnnonce, showAnnonce, showGodkendelsessag,
  showJobannonce, updateAnnonce, updateVirksomhedLaas,
} from '@jobnet/contracts';
import { eventually } from '@jobnet/testkit';
import { annonceMed, EmployerWorld, jonas, kim, konflikt, mette, stine, ulla } from '../testing/employer-world.ts';

let world: EmployerWorld;
const queue = (caller = stine) => world.service.call(listGodkendelseskoe, {}, caller);
const lineOf = async (id: string, caller = stine) => (await queue(caller)).body.items.find(({ annonceId }) => annonceId === id);
const claimOf = async (claimId: string | undefined): Promise<unknown> => {
  const [claim] = await world.service.db.query<{ sealed: string }>('select sealed from messaging.claims where id = $1', [claimId]);
  return JSON.parse(world.service.cipher.decrypt(claim?.sealed ?? '', claimId ?? ''));
};

beforeAll(async () => {
  world = await EmployerWorld.start();
  await world.login(mette, 'Mette Nord');
});
afterAll(async () => world?.close());

describe('STAR approves', () => {
  it('ADM-01 sees submitted ads in a queue, oldest first, and approves or rejects each', async () => {
    const first = await world.submit(mette, { titel: 'Den første' });
    world.service.clock.move(60_000);
    const second = await world.submit(mette, { titel: 'Den anden' });
    expect((await queue()).body.items.map(({ titel }) => titel)).toEqual(['Den første', 'Den anden']);
    expect((await queue()).body.items[0]).toMatchObject({ virksomhed: { cvr: '99100028', navn: 'Nordlys Byg A/S' }, konfliktramt: false, stillingsbetegnelse: 'Tømrer' });
    await world.approve(first.id);
    await world.reject(second.id);
    expect((await queue()).body.items).toEqual([]);
    expect((await world.service.call(showJobannonce, { params: { id: first.id } })).status).toBe(200);
    expect((await world.service.call(showJobannonce, { params: { id: second.id } })).status).toBe(404);
  });

  it('ADM-01 an approval is told with a claim of who is to be told, and nothing of a person in the topic', async () => {
    const { id } = await world.submit(mette, { titel: 'Smed til værksted' });
    await world.approve(id);
    const sent = await eventually(() => world.service.topics.sent(annonceApproved).find(({ subject }) => subject === id), { what: 'annonce-approved' });
    expect(await claimOf(sent.claimId)).toEqual({ navn: 'Mette Nord', email: 'mette.nord@example.test', titel: 'Smed til værksted' });
    expect(sent.data.status).toBe('paa-jobnet');
    expect(world.service.topics.everything()).not.toMatch(/Mette|example\.test|Smed til/);
    const published = await eventually(() => world.service.topics.sent(annoncePublished).find(({ subject }) => subject === id), { what: 'annonce-published' });
    expect(published.sequence).toBe(sent.sequence + 1);
  });

  it('ADM-03 a rejection needs a reason of the list and words of its own; the creator is told both', async () => {
    const { id } = await world.submit(mette, { titel: 'Sælger uden løn' });
    const { version } = (await world.take(id)).body;
    const reject = (aarsag: string, begrundelse: string) => world.service.call(rejectAnnonce, { params: { id }, body: { version, aarsag, begrundelse } }, stine);
    expect((await reject('betaling', '   ')).status).toBe(400);
    expect((await reject('fordi', 'Nej.')).problem.code).toBe('ukendt-afvisningsaarsag');
    expect((await reject('betaling', 'I må ikke tage penge for jobbet.')).body.statustekst).toBe('Ikke godkendt');
    const sent = await eventually(() => world.service.topics.sent(annonceRejected).find(({ subject }) => subject === id), { what: 'annonce-rejected' });
    expect(await claimOf(sent.claimId)).toMatchObject({ titel: 'Sælger uden løn', aarsag: 'Betaling krævet', begrundelse: 'I må ikke tage penge for jobbet.' });
  });

  it('ADM-04 only one reviewer works on an ad at a time, half an hour at most', async () => {
    const { id, version } = await world.submit(mette);
    expect((await world.approveOnly(id, version)).problem.code).toBe('annonce-ikke-taget');
    expect((await world.take(id, stine)).body.behandling).toMatchObject({ mig: true });
    expect((await world.take(id, jonas)).problem.code).toBe('annonce-taget-af-anden');
    expect((await world.approveOnly(id, version, jonas)).problem.code).toBe('annonce-taget-af-anden');
    expect((await lineOf(id, jonas))?.behandling).toMatchObject({ mig: false });
    world.service.clock.move(31 * 60_000);
    expect((await lineOf(id, jonas))?.behandling).toBeUndefined();
    expect((await world.take(id, jonas)).status).toBe(200);
    expect((await world.service.call(releaseAnnonce, { params: { id } }, jonas)).status).toBe(204);
    expect((await world.take(id, stine)).status).toBe(200);
  });

  it('ADM-04 two reviewers who take an ad at the same moment: one gets it', async () => {
    const { id } = await world.submit(mette);
    const answers = await Promise.all([world.take(id, stine), world.take(id, jonas)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('ANN-15 a stale version is not approved, and the newest is shown', async () => {
    const { id, version } = await world.submit(mette, { titel: 'Gammel' });
    await world.take(id);
    await world.service.call(updateAnnonce, { params: { id }, body: { ...annonceMed({ titel: 'Ny' }), version } }, mette);
    expect((await world.approveOnly(id, version)).problem.code).toBe('annonce-aendret');
    expect((await world.service.call(showJobannonce, { params: { id } })).status).toBe(404);
    const sag = (await world.service.call(showGodkendelsessag, { params: { id } }, stine)).body;
    expect(sag.indhold.titel).toBe('Ny');
    expect((await world.approveOnly(id, sag.version)).status).toBe(200);
  });

  it('ANN-15 an edit and an approval at the same moment: what is public is what was read', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, version } = await world.submit(mette, { titel: 'Læst' });
      await world.take(id);
      const [approved, edited] = await Promise.all([
        world.approveOnly(id, version),
        world.service.call(updateAnnonce, { params: { id }, body: { ...annonceMed({ titel: 'Ulæst' }), version } }, mette),
      ]);
      expect([approved.status, edited.status].sort()).toEqual([200, 409]);
      const page = await world.service.call(showJobannonce, { params: { id } });
      if (approved.status === 200) expect(page.body.titel).toBe('Læst');
      else expect(page.status).toBe(404);
    }
  });

  it('a change shows beside the approved version', async () => {
    const id = await world.publish(mette, { titel: 'Godkendt' });
    const { version } = (await world.service.db.query<{ version: number }>('select version from annonce where id = $1', [id]))[0] ?? { version: 0 };
    await world.service.call(updateAnnonce, { params: { id }, body: { ...annonceMed({ titel: 'Ændret' }), version } }, mette);
    const { body } = await world.service.call(showGodkendelsessag, { params: { id } }, stine);
    expect(body).toMatchObject({ aendring: true, indhold: { titel: 'Ændret' }, godkendtIndhold: { titel: 'Godkendt' } });
  });

  it('AG-KF-05 an ad from a konfliktramt company is in the queue with the mark konfliktramt', async () => {
    await world.service.call(updateVirksomhedLaas, { params: { cvr: konflikt }, body: { konfliktramt: true, spaerret: false } }, ulla);
    await world.login(kim, 'Kim Frakt');
    const { id } = await world.submit(kim, { arbejdssted: { pNummer: '1099100168' } });
    expect(await lineOf(id)).toMatchObject({ konfliktramt: true, virksomhed: { navn: 'Konflikt Transport A/S' } });
  });

  it('AG-KF-01 a konfliktramt company edits, ends and deletes its own ads, each edit checked by hand before it is public', async () => {
    const id = await world.publish(kim, { titel: 'Chauffør', arbejdssted: { postnummer: '5000' } });
    const before = (await world.service.call(showAnnonce, { params: { id } }, kim)).body;
    const wish = { params: { id }, body: { ...annonceMed({ titel: 'Chauffør, nat', arbejdssted: { postnummer: '5000' } }), version: before.version } };
    expect((await world.service.call(updateAnnonce, wish, kim)).body.aendringAfventer).toBe(true);
    expect(await lineOf(id)).toMatchObject({ konfliktramt: true, aendring: true });
    expect((await world.service.call(showJobannonce, { params: { id } })).body.titel).toBe('Chauffør');
    await world.approve(id);
    expect((await world.service.call(showJobannonce, { params: { id } })).body.titel).toBe('Chauffør, nat');
    expect((await world.service.call(closeAnnonce, { params: { id }, body: {} }, kim)).body.statustekst).toBe('Afsluttet manuelt');
    expect((await world.service.call(deleteAnnonce, { params: { id } }, kim)).status).toBe(204);
    expect((await world.list(kim)).status).toBe(200);
  });

  it('AG-KF-06 inside the conflict area it is rejected, otherwise published', async () => {
    const inde = await world.submit(kim, { arbejdssted: { postnummer: '5220' } });
    const ude = await world.submit(kim, { arbejdssted: { postnummer: '5000' } });
    await world.reject(inde.id, 'konfliktramt', 'Arbejdsstedet er omfattet af konflikten.');
    await world.approve(ude.id);
    expect((await world.service.call(showJobannonce, { params: { id: inde.id } })).status).toBe(404);
    expect((await world.service.call(showJobannonce, { params: { id: ude.id } })).body.virksomhed?.navn).toBe('Konflikt Transport A/S');
  });

  it('nobody else sees the queue', async () => {
    expect((await queue(mette)).status).toBe(403);
    expect((await queue(ulla)).status).toBe(403);
  });
});
