import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  annonceApproved, annoncePublished, annonceUnpublished, checkAnnonce, closeAnnonce, deleteAnnonce, listAnnoncer, searchAnnoncer, showAnnonce, showJobannonce, submitAnnonce,
  updateAnnonce,
} from '@jobnet/contracts';
import { eventually } from '@jobnet/testkit';
import { annonce, annonceMed, EmployerWorld, mette, olga, stilling } from '../testing/employer-world.ts';

let world: EmployerWorld;
const show = (id: string, caller = mette) => world.service.call(showAnnonce, { params: { id } }, caller);
const statusOf = async (id: string): Promise<string> => (await show(id)).body.statustekst;
const openAd = (id: string) => world.service.call(showJobannonce, { params: { id } });
const update = (id: string, version: number, changes: Parameters<typeof annonceMed>[0] = {}) =>
  world.service.call(updateAnnonce, { params: { id }, body: { ...annonceMed(changes), version } }, mette);
const rowsOf = (id: string) => world.service.db.query<{ ventende: { titel: string } | null; godkendt: { titel: string } | null; slettet_af: string | null }>('select * from annonce where id = $1', [id]);

beforeAll(async () => {
  world = await EmployerWorld.start();
  await world.login(mette, 'Mette Nord');
  await world.login(olga, 'Olga Havn');
});
afterAll(async () => world?.close());

describe('a company submits an ad', () => {
  it('ANN-16 ANN-24 it waits for approval under a GUID and no other number', async () => {
    const { id } = await world.submit(mette);
    const { body } = await show(id);
    expect(body.statustekst).toBe('Afventer godkendelse');
    expect(body.annonceId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(Object.entries(body).filter(([name, value]) => /id$/i.test(name) && typeof value === 'number')).toEqual([]);
    expect((await openAd(id)).status).toBe(404);
  });

  it('ANN-04 keeps stillingsbetegnelse and alias', async () => {
    const valgt = stilling('Programmør og systemudvikler', 'Webudvikler');
    const { id } = await world.submit(mette, valgt);
    const { body } = await show(id);
    expect(body.indhold).toMatchObject(valgt);
    expect(body).toMatchObject({ stillingsbetegnelse: 'Programmør og systemudvikler', alias: 'Webudvikler' });
    const fremmed = await world.service.call(submitAnnonce, { body: annonceMed({ aliasId: valgt.aliasId }) }, mette);
    expect(fremmed.problem).toMatchObject({ code: 'annonce-ugyldig', errors: [{ pointer: '/aliasId' }] });
  });

  it('ANN-05 takes Morgenarbejde and Skiftende arbejdstider beside the others', async () => {
    const id = await world.publish(mette, { arbejdstider: ['1', '2', '3', '4', '5', '6'] });
    expect((await openAd(id)).body.arbejdstider.map(({ navn }) => navn)).toEqual([
      'Normal arbejdstid', 'Morgenarbejde', 'Aftenarbejde', 'Natarbejde', 'Weekendarbejde', 'Skiftende arbejdstider',
    ]);
  });

  it('ANN-06 takes an ad without kontaktpersoner', async () => {
    const id = await world.publish(mette, { kontaktpersoner: [] });
    expect((await openAd(id)).body.kontaktpersoner).toEqual([]);
  });

  it('ANN-07 refuses a kontaktperson with neither phone nor e-mail, naming the person; one of them is enough', async () => {
    const kontaktpersoner = [{ navn: 'Mette Nord', telefon: '87654321' }, { navn: 'Per Lys', email: '' }];
    const { status, problem } = await world.service.call(submitAnnonce, { body: annonceMed({ kontaktpersoner }) }, mette);
    expect(status).toBe(422);
    expect(problem.errors).toHaveLength(1);
    expect(problem.errors?.[0]).toMatchObject({ pointer: '/kontaktpersoner/1' });
    expect(problem.errors?.[0]?.message).toContain('Per Lys');
  });

  it('ANN-03 ANN-25 refuses EURES outside EU/EØS, and hotjob with Workindenmark', async () => {
    const groenland = await world.service.call(submitAnnonce, { body: annonceMed({ eures: true, arbejdssted: { land: 'GL', by: 'Nuuk' } }) }, mette);
    expect(groenland.problem.errors).toMatchObject([{ pointer: '/eures', code: 'eures-uden-for-eoes' }]);
    const begge = await world.service.call(submitAnnonce, { body: annonceMed({ hotjob: true, workindenmark: true }) }, mette);
    expect(begge.problem.errors).toMatchObject([{ pointer: '/workindenmark', code: 'hotjob-og-workindenmark' }]);
    expect((await world.service.call(submitAnnonce, { body: annonceMed({ eures: true, arbejdssted: { land: 'NO', by: 'Oslo' } }) }, mette)).status).toBe(201);
  });

  it('ANN-26 tells what does not fit together while the form is half filled in, and refuses the same at submission', async () => {
    const udkast = {
      hotjob: true, workindenmark: true, eures: true, arbejdssted: { land: 'US' }, publiceresFra: '2026-02-10', publiceresTil: '2026-02-09', kontaktpersoner: [{ navn: 'Per Lys' }],
    };
    const undervejs = await world.service.call(checkAnnonce, { body: udkast }, mette);
    expect(undervejs.status).toBe(200);
    const koder = undervejs.body.fejl.map(({ code }) => code).sort();
    expect(koder).toEqual(['afpublicering-foer-publicering', 'eures-uden-for-eoes', 'hotjob-og-workindenmark', 'telefon-eller-email']);
    const ved = await world.service.call(submitAnnonce, { body: annonceMed({ ...udkast, arbejdssted: { land: 'US', by: 'Boston' } }) }, mette);
    expect(ved.problem.errors?.map(({ code }) => code).sort()).toEqual(koder);
  });

  it('ANN-02 the address of a P-enhed is CVR\'s, whatever was typed', async () => {
    const { id } = await world.submit(mette, { arbejdssted: { pNummer: '1099100029', adresse: 'Opdigtet Allé 1', postnummer: '2100', kommunekode: '0101' } });
    expect((await show(id)).body.indhold.arbejdssted).toMatchObject({ adresse: 'Limfjordsgade 4', postnummer: '9000', kommunekode: '0851' });
    const fremmed = await world.service.call(submitAnnonce, { body: annonceMed({ arbejdssted: { pNummer: '1099100133' } }) }, mette);
    expect(fremmed.problem.errors).toMatchObject([{ pointer: '/arbejdssted/pNummer' }]);
  });

  it('stores simple formatting only', async () => {
    const { id } = await world.submit(mette, { beskrivelse: '<p onclick="x()">Hej <script>alert(1)</script><a href="javascript:x()">her</a></p>' });
    expect((await show(id)).body.indhold.beskrivelse).toBe('<p>Hej <a rel="nofollow noopener noreferrer">her</a></p>');
    const tom = await world.service.call(submitAnnonce, { body: annonceMed({ beskrivelse: '<p>&nbsp;</p>' }) }, mette);
    expect(tom.problem.errors).toMatchObject([{ pointer: '/beskrivelse', code: 'beskrivelse-tom' }]);
  });

  it('an anonymous ad is for authorities, and the same request twice is one ad', async () => {
    expect((await world.service.call(submitAnnonce, { body: annonceMed({ anonym: true }) }, mette)).problem.errors).toMatchObject([{ pointer: '/anonym' }]);
    const key = '22222222-2222-4222-8222-222222222222';
    const first = await world.service.call(submitAnnonce, { body: annonce, key }, mette);
    expect((await world.service.call(submitAnnonce, { body: annonce, key }, mette)).body.annonceId).toBe(first.body.annonceId);
  });
});

describe('the statuses of an ad', () => {
  it('ANN-17 approved and current: På Jobnet (godkendt)', async () => {
    const id = await world.publish(mette);
    expect(await statusOf(id)).toBe('På Jobnet (godkendt)');
    expect((await openAd(id)).status).toBe(200);
  });

  it('ANN-18 approved for later: Ikke på Jobnet endnu (godkendt), and told as approved but not as published', async () => {
    const id = await world.publish(mette, { publiceresFra: '2026-02-20' });
    expect(await statusOf(id)).toBe('Ikke på Jobnet endnu (godkendt)');
    await eventually(() => world.service.topics.sent(annonceApproved).some(({ subject }) => subject === id), { what: 'annonce-approved' });
    expect(world.service.topics.sent(annonceApproved).find(({ subject }) => subject === id)?.data.status).toBe('ikke-paa-jobnet-endnu');
    expect(world.service.topics.sent(annoncePublished).some(({ subject }) => subject === id)).toBe(false);
    expect((await openAd(id)).status).toBe(404);
  });

  it('ANN-21 rejected: Ikke godkendt, with the reason; ANN-22 corrected it waits again', async () => {
    const { id } = await world.submit(mette);
    await world.reject(id, 'diskrimination', 'Fjern alderskravet.');
    const { body } = await show(id);
    expect(body).toMatchObject({ statustekst: 'Ikke godkendt', afvisning: { aarsag: 'diskrimination', aarsagNavn: 'Diskrimination', begrundelse: 'Fjern alderskravet.' } });
    const rettet = await update(id, body.version, { titel: 'Tømrer, alle aldre' });
    expect(rettet.body).toMatchObject({ statustekst: 'Afventer godkendelse', titel: 'Tømrer, alle aldre' });
    expect(rettet.body.afvisning).toBeUndefined();
  });

  it('ANN-20 ended before its time: Afsluttet manuelt, and gone from Find job at once', async () => {
    const id = await world.publish(mette);
    const closed = await world.service.call(closeAnnonce, { params: { id }, body: {} }, mette);
    expect(closed.body).toMatchObject({ statustekst: 'Afsluttet manuelt', handlinger: ['slet'] });
    expect((await openAd(id)).problem.code).toBe('annonce-udloebet');
    await eventually(() => world.service.topics.sent(annonceUnpublished).some(({ subject, data }) => subject === id && data.status === 'afsluttet-manuelt'), { what: 'annonce-unpublished' });
    expect((await world.service.call(closeAnnonce, { params: { id }, body: {} }, mette)).problem.code).toBe('annonce-forkert-status');
    expect((await update(id, closed.body.version)).problem.code).toBe('annonce-forkert-status');
  });

  it('ANN-23 deleted: not in the overview, gone from Find job, kept with who did it', async () => {
    const id = await world.publish(mette, { titel: 'Skal slettes' });
    expect((await world.service.call(deleteAnnonce, { params: { id } }, mette)).status).toBe(204);
    const { body } = await world.service.call(listAnnoncer, {}, mette);
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.items.some(({ annonceId }) => annonceId === id)).toBe(false);
    expect((await world.service.call(searchAnnoncer, { query: { q: 'Skal slettes' } as never })).body.items.map(({ annonceId }) => annonceId)).not.toContain(id);
    expect((await openAd(id)).problem.code).toBe('annonce-udloebet');
    expect((await show(id)).status).toBe(404);
    expect((await rowsOf(id))[0]?.slettet_af).toBe(mette.id);
  });

  it('the overview has the newest on top', async () => {
    const { id } = await world.submit(mette, { titel: 'Den nyeste' });
    expect((await world.service.call(listAnnoncer, {}, mette)).body.items[0]).toMatchObject({ annonceId: id, titel: 'Den nyeste' });
  });

  it('of another company do not exist', async () => {
    const { id, version } = await world.submit(mette);
    expect((await show(id, olga)).status).toBe(404);
    expect((await world.service.call(updateAnnonce, { params: { id }, body: { ...annonceMed({ arbejdssted: { postnummer: '6700' } }), version } }, olga)).status).toBe(404);
    expect((await world.service.call(deleteAnnonce, { params: { id } }, olga)).status).toBe(404);
  });
});

describe('a change', () => {
  it('ANN-14 of a published ad leaves the approved version public until the new one is approved', async () => {
    const id = await world.publish(mette, { titel: 'Første udgave' });
    const changed = await update(id, (await show(id)).body.version, { titel: 'Anden udgave' });
    expect(changed.body).toMatchObject({ statustekst: 'På Jobnet (godkendt)', aendringAfventer: true, titel: 'Anden udgave' });
    expect((await openAd(id)).body.titel).toBe('Første udgave');
    await world.approve(id);
    expect((await openAd(id)).body.titel).toBe('Anden udgave');
    await eventually(() => world.service.topics.sent(annoncePublished).filter(({ subject }) => subject === id).length === 2, { what: 'the second annonce-published' });
    const sequences = [...world.service.topics.sent(annonceApproved), ...world.service.topics.sent(annoncePublished)].filter(({ subject }) => subject === id).map(({ sequence }) => sequence);
    expect(new Set(sequences).size).toBe(4);
  });

  it('ANN-14 a rejected change leaves the approved version public', async () => {
    const id = await world.publish(mette, { titel: 'Den gode' });
    await update(id, (await show(id)).body.version, { titel: 'Den dårlige' });
    await world.reject(id);
    expect((await openAd(id)).body.titel).toBe('Den gode');
    expect((await show(id)).body).toMatchObject({ statustekst: 'På Jobnet (godkendt)', afvisning: { aarsag: 'ikke-reelt-job' } });
  });

  it('ANN-15 of a waiting ad replaces the text that waits', async () => {
    const { id, version } = await world.submit(mette, { titel: 'Før' });
    const changed = await update(id, version, { titel: 'Efter' });
    expect(changed.body).toMatchObject({ statustekst: 'Afventer godkendelse', titel: 'Efter' });
    expect((await rowsOf(id))[0]).toMatchObject({ ventende: { titel: 'Efter' }, godkendt: null });
  });

  it('of a version that is no longer the newest is refused', async () => {
    const { id, version } = await world.submit(mette);
    await update(id, version, { titel: 'Hurtig' });
    expect((await update(id, version, { titel: 'Langsom' })).problem.code).toBe('annonce-aendret');
  });

  it('two at the same moment: one wins, the other is told', async () => {
    const { id, version } = await world.submit(mette);
    const answers = await Promise.all(['En', 'To', 'Tre'].map((titel) => update(id, version, { titel })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});
