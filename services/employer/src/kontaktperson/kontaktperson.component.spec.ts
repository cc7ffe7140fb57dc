import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createKontaktperson, importKontaktpersoner, listAnnoncer, showKontaktperson, showMigIJobag, submitAnnonce, updateKontaktperson } from '@jobnet/contracts';
import { demoVirksomheder } from '@jobnet/simulators/demo-world';
import { annonce, EmployerWorld, eva, ib, kim, konflikt, mette, olga, ophoert, per, sydvest, ulla } from '../testing/employer-world.ts';

let world: EmployerWorld;
const accept = { vilkaarAccepteret: true, vilkaarVersion: '2024-12-06' };
const rowsOf = (cvr: string) => world.service.db.query<Record<string, unknown>>('select * from kontaktperson where cvr = $1 order by oprettet_at', [cvr]);
const idOf = async (caller: typeof mette, navn: string): Promise<string> => {
  const found = (await world.list(caller)).body.items.find((item) => item.navn === navn);
  if (!found) throw new Error(`${navn} is not on page 1`);
  return found.kontaktpersonId;
};

beforeAll(async () => {
  world = await EmployerWorld.start();
});
afterAll(async () => world?.close());

describe('kontaktpersoner', () => {
  it('AG-KP-01 are imported from the former JobAG, none of them linked, and twice adds nobody', async () => {
    const kontaktpersoner = demoVirksomheder.find(({ cvr }) => cvr === sydvest)?.kontaktpersoner ?? [];
    const body = { kontaktpersoner: kontaktpersoner.map((person) => ({ ...person })) };
    expect((await world.service.call(importKontaktpersoner, { params: { cvr: sydvest }, body }, ulla)).body).toEqual({ oprettet: 12, sprungetOver: 0 });
    expect((await world.service.call(importKontaktpersoner, { params: { cvr: sydvest }, body }, ulla)).body).toEqual({ oprettet: 0, sprungetOver: 12 });
    const rows = await rowsOf(sydvest);
    expect(rows).toHaveLength(12);
    expect(rows.every(({ login_id }) => login_id === null)).toBe(true);
  });

  it('stand sealed in the database', async () => {
    const everything = JSON.stringify(await rowsOf(sydvest));
    expect(everything).not.toContain('Bodil');
    expect(everything).not.toContain('@example.test');
  });

  it('AG-KP-03 everything but the list refuses before the link', async () => {
    const mig = await world.service.call(showMigIJobag, {}, eva);
    expect(mig.body).toMatchObject({ tilknyttet: false, rettigheder: { jobannoncer: false, jobordrer: false, cvSoegning: false } });
    expect((await world.service.call(listAnnoncer, {}, eva)).problem.code).toBe('ikke-tilknyttet');
    expect((await world.service.call(submitAnnonce, { body: annonce }, eva)).problem.code).toBe('ikke-tilknyttet');
    expect((await world.service.call(createKontaktperson, { body: { navn: 'X', email: 'x@example.test' } }, eva)).problem.code).toBe('ikke-tilknyttet');
    expect((await world.list(eva)).status).toBe(200);
  });

  it('AG-KP-05 linking is refused without the tick; the acceptance is kept with version and time', async () => {
    const id = await idOf(eva, 'Eva Syd');
    expect((await world.link(eva, id, { vilkaarAccepteret: false })).problem.code).toBe('vilkaar-ikke-accepteret');
    expect((await world.link(eva, id, { vilkaarVersion: '2019-01-01' })).problem.code).toBe('vilkaar-ikke-accepteret');
    expect((await world.service.db.query('select 1 from kontaktperson where login_id is not null')).length).toBe(0);
    const moment = world.service.clock.now().getTime();
    expect((await world.link(eva, id)).status).toBe(200);
    const [row] = await world.service.db.query<{ vilkaar_version: string; vilkaar_accepteret_at: Date }>('select * from kontaktperson where id = $1', [id]);
    expect(row?.vilkaar_version).toBe('2024-12-06');
    expect(Math.abs((row?.vilkaar_accepteret_at.getTime() ?? 0) - moment)).toBeLessThan(10_000);
  });

  it('AG-KP-06 AG-KP-13 the login is linked to the entry made beforehand, and the menu opens', async () => {
    const { body } = await world.service.call(showMigIJobag, {}, eva);
    expect(body).toMatchObject({ tilknyttet: true, kontaktperson: { navn: 'Eva Syd' }, rettigheder: { jobannoncer: true, jobordrer: true, cvSoegning: true } });
    expect((await world.service.call(listAnnoncer, {}, eva)).status).toBe(200);
  });

  it('AG-KP-07 at most 10 a page, with paging', async () => {
    const first = await world.list(eva);
    const second = await world.list(eva, { page: 2 });
    expect(first.body).toMatchObject({ total: 12, page: 1, pageSize: 10 });
    expect(first.body.items).toHaveLength(10);
    expect(second.body.items).toHaveLength(2);
  });

  it('AG-KP-08 sorts by each column; the own entry is on top of page 1 under every sort', async () => {
    for (const sort of ['navn', 'email', 'telefon', 'stilling', 'slags', 'oprettet'] as const) {
      for (const retning of ['stigende', 'faldende'] as const) {
        const { items } = (await world.list(eva, { sort, retning })).body;
        expect(items[0]?.navn).toBe('Eva Syd');
        const values = items.slice(1).map((item) => item[sort] ?? '');
        const ordered = values.toSorted((a, b) => (retning === 'stigende' ? 1 : -1) * a.localeCompare(b, 'da'));
        expect(values).toEqual(ordered);
      }
    }
    const ascending = await world.list(eva, { sort: 'telefon' });
    const descending = await world.list(eva, { sort: 'telefon', retning: 'faldende' });
    expect(ascending.body.items.map(({ navn }) => navn).slice(0, 3)).toEqual(['Eva Syd', 'Bodil Eng', 'Carsten Hede']);
    expect(descending.body.items.map(({ navn }) => navn).slice(0, 3)).toEqual(['Eva Syd', 'Morten Aagaard', 'Lis Marsk']);
    expect(descending.body.items[0]).toMatchObject({ egen: true, slags: 'tilknyttet' });
    expect((await world.list(eva, { retning: 'faldende' })).body.items[0]?.navn).toBe('Eva Syd');
  });

  it('AG-KP-14 one who is not on the list creates and links itself in one act, with the terms', async () => {
    const mangler = await world.service.call(createKontaktperson, { body: { navn: '', email: 'intet', mig: accept } as never }, mette);
    expect(mangler.problem.errors?.map(({ pointer }) => pointer)).toEqual(['/navn', '/email']);
    const body = { navn: 'Mette Nord', email: 'mette.nord@example.test', mig: { ...accept, vilkaarAccepteret: false } };
    expect((await world.service.call(createKontaktperson, { body }, mette)).problem.code).toBe('vilkaar-ikke-accepteret');
    expect(await rowsOf('99100028')).toHaveLength(0);
    const created = await world.service.call(createKontaktperson, { body: { ...body, mig: accept } }, mette);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ navn: 'Mette Nord', slags: 'tilknyttet', egen: true });
  });

  it('AG-KP-16 a linked kontaktperson creates a colleague as contact', async () => {
    const created = await world.service.call(createKontaktperson, { body: { navn: 'Per Lys', email: 'per.lys@example.test', telefon: '+45 87 65 43 21' } }, mette);
    expect(created.body).toMatchObject({ navn: 'Per Lys', slags: 'kontakt', egen: false, telefon: '+45 87 65 43 21' });
  });

  it('AG-KP-15 one login has one kontaktperson and one kontaktperson one login', async () => {
    const perId = await idOf(mette, 'Per Lys');
    expect((await world.link(mette, perId)).problem.code).toBe('login-allerede-tilknyttet');
    expect((await world.link(per, await idOf(mette, 'Mette Nord'))).problem.code).toBe('kontaktperson-allerede-tilknyttet');
    expect((await world.link(per, perId)).status).toBe(200);
    expect((await world.service.call(createKontaktperson, { body: { navn: 'Per To', email: 'per2@example.test', mig: accept } }, per)).problem.code).toBe('login-allerede-tilknyttet');
  });

  it('AG-KP-15 two links of one login at the same moment give one', async () => {
    await world.login(kim, 'Kim Frakt');
    const wishes = ['Ane', 'Bent'].map((navn) => world.service.call(createKontaktperson, { body: { navn, email: `${navn}@example.test` } }, kim));
    const ids = (await Promise.all(wishes)).map(({ body }) => body.kontaktpersonId);
    const kaj = { role: 'virksomhedsbruger' as const, cvr: konflikt, id: '11111111-1111-4111-8111-111111111999' };
    const answers = await Promise.all(ids.map((id) => world.link(kaj, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const linked = await world.service.db.query('select 1 from kontaktperson where login_id = $1', [kaj.id]);
    expect(linked).toHaveLength(1);
  });

  it('AG-KP-11 own and others\' data can be changed, with several P-enheder', async () => {
    const id = await idOf(mette, 'Per Lys');
    const body = { navn: 'Per Lys', email: 'per.lys@example.test', stilling: 'Byggeleder', pNumre: ['1099100028', '1099100029'] };
    expect((await world.service.call(updateKontaktperson, { params: { id }, body }, mette)).body).toMatchObject({ stilling: 'Byggeleder', pNumre: body.pNumre, slags: 'tilknyttet' });
    const egen = await idOf(mette, 'Mette Nord');
    expect((await world.service.call(updateKontaktperson, { params: { id: egen }, body: { ...body, navn: 'Mette Nord Holm' } }, mette)).body.navn).toBe('Mette Nord Holm');
    expect((await world.service.call(showMigIJobag, {}, mette)).body.kontaktperson?.navn).toBe('Mette Nord Holm');
  });

  it('AG-KP-12 a P-nummer that is not the company\'s own is refused and named', async () => {
    const id = await idOf(mette, 'Per Lys');
    const body = { navn: 'Per Lys', email: 'per.lys@example.test', pNumre: ['1099100028', '1099100133'] };
    const { status, problem } = await world.service.call(updateKontaktperson, { params: { id }, body }, mette);
    expect(status).toBe(422);
    expect(problem).toMatchObject({ code: 'p-nummer-ikke-virksomhedens', errors: [{ pointer: '/pNumre/1' }] });
  });

  it('of another company do not exist', async () => {
    await world.login(olga, 'Olga Havn');
    const id = await idOf(mette, 'Per Lys');
    expect((await world.service.call(showKontaktperson, { params: { id } }, olga)).status).toBe(404);
    expect((await world.link({ role: 'virksomhedsbruger', cvr: olga.cvr }, id)).status).toBe(404);
    expect((await world.service.call(showMigIJobag, {}, ib)).problem.code).toBe('virksomhed-ikke-aktiv');
    expect((await world.service.call(importKontaktpersoner, { params: { cvr: ophoert }, body: { kontaktpersoner: [{ navn: 'A', email: 'a@example.test' }] } }, mette)).status).toBe(403);
  });
});
