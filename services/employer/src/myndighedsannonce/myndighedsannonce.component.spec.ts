import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeMyndighedsannonce, listAnnoncer, listGodkendelseskoe, showAnnonce, showJobannonce, showMyndighedsannonce, submitMyndighedsannonce, updateMyndighedsannonce } from '@jobnet/contracts';
import { type TestCaller } from '@jobnet/service-kit/testing';
import { annonceMed, EmployerWorld, havnen, hk, jobcenter, mette, nordlys, olga, ophoert, stine } from '../testing/employer-world.ts';

let world: EmployerWorld;
const star: TestCaller = { role: 'fagsystem', id: '11111111-1111-4111-8111-111111111303', organisation: { kind: 'star', code: 'star' }, scopes: ['annonce.write'] };
const indsender = { navn: 'Vera Holt', email: 'vera.holt@example.test' };
const submit = (changes: object, caller: TestCaller = hk) =>
  world.service.call(submitMyndighedsannonce, { body: { ...annonceMed({ arbejdssted: { postnummer: '8000' } }), indsender, ...changes } }, caller);

beforeAll(async () => {
  world = await EmployerWorld.start();
  await world.login(olga, 'Olga Havn');
});
afterAll(async () => world?.close());

describe('an authority', () => {
  it.each([
    ['akasse', hk],
    ['jobcenter', jobcenter],
    ['workindenmark', star],
  ] as const)('ANN-12 ANN-13 %s creates an anonymous ad with its own OrganisationTypeId', async (type, caller) => {
    const created = await submit({ anonym: true, organisationTypeId: type }, caller);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ organisationTypeId: type, statustekst: 'Afventer godkendelse' });
    const line = (await world.service.call(listGodkendelseskoe, {}, stine)).body.items.find(({ annonceId }) => annonceId === created.body.annonceId);
    expect(line).toMatchObject({ anonym: true, organisationTypeId: type });
  });

  it('ANN-12 cannot send another kind of authority\'s OrganisationTypeId', async () => {
    expect((await submit({ anonym: true, organisationTypeId: 'jobcenter' }, hk)).problem.errors).toMatchObject([{ pointer: '/organisationTypeId' }]);
    expect((await submit({ anonym: true }, { role: 'fagsystem', organisation: { kind: 'leverandoer', code: '99100532' }, scopes: ['annonce.write'] })).problem.code).toBe('ikke-myndighed');
  });

  it('ANN-34 meets the same rules as JobAG', async () => {
    const { problem } = await submit({ cvr: nordlys, hotjob: true, workindenmark: true, kontaktpersoner: [{ navn: 'Per Lys' }], publiceresTil: '2026-01-01' });
    expect(problem.code).toBe('annonce-ugyldig');
    expect(problem.errors?.map(({ code }) => code).sort()).toEqual(['afpublicering-forbi', 'hotjob-og-workindenmark', 'telefon-eller-email']);
    expect((await submit({})).problem.errors).toMatchObject([{ pointer: '/cvr' }]);
    expect((await submit({ cvr: ophoert })).problem.code).toBe('virksomhed-ikke-aktiv');
  });

  it('ANN-34 creates, changes and ends an ad with the same approval and statuses', async () => {
    const { body } = await submit({ cvr: nordlys, titel: 'Fra fagsystemet' });
    const id = body.annonceId;
    const version = body.version;
    await world.approve(id);
    expect((await world.service.call(showJobannonce, { params: { id } })).body).toMatchObject({ titel: 'Fra fagsystemet', virksomhed: { cvr: nordlys, navn: 'Nordlys Byg A/S' } });
    const shown = await world.service.call(showMyndighedsannonce, { params: { id } }, hk);
    expect(shown.body.statustekst).toBe('På Jobnet (godkendt)');
    expect((await world.service.call(updateMyndighedsannonce, { params: { id }, body: { ...annonceMed({ arbejdssted: { postnummer: '8000' } }), version } }, hk)).problem.code).toBe('annonce-aendret');
    const changed = await world.service.call(updateMyndighedsannonce, { params: { id }, body: { ...annonceMed({ titel: 'Rettet', arbejdssted: { postnummer: '8000' } }), version: shown.body.version } }, hk);
    expect(changed.body).toMatchObject({ aendringAfventer: true, titel: 'Rettet' });
    expect((await world.service.call(closeMyndighedsannonce, { params: { id }, body: {} }, hk)).body.statustekst).toBe('Afsluttet manuelt');
    expect((await world.service.call(showJobannonce, { params: { id } })).status).toBe(410);
  });

  it('an ad is its own organisation\'s; the company sees those in its name, never the anonymous ones', async () => {
    const aaben = await world.submitFor(jobcenter, { cvr: havnen, titel: 'Åben' });
    const anonym = await world.submitFor(jobcenter, { cvr: havnen, titel: 'Anonym', anonym: true });
    expect((await world.service.call(showMyndighedsannonce, { params: { id: aaben.id } }, hk)).status).toBe(404);
    expect((await world.service.call(listAnnoncer, {}, olga)).body.items.map(({ titel }) => titel)).toEqual(['Åben']);
    expect((await world.service.call(showAnnonce, { params: { id: anonym.id } }, olga)).status).toBe(404);
  });

  it('needs its scope', async () => {
    expect((await submit({ anonym: true }, { role: 'fagsystem', organisation: { kind: 'akasse', code: '03' }, scopes: [] })).status).toBe(403);
    expect((await submit({ anonym: true }, mette)).status).toBe(403);
  });
});
