import { createJoblog, joblogCreated, listJoblog } from '@jobnet/contracts';
import { prepared, republishTopic, type TestService } from '@jobnet/service-kit/testing';
import { eventsAbout, newBorger, outboxDrained, startCitizen } from '../testing/citizen-world.ts';

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

describe('joblog', () => {
  it('is the borger’s own, by its day in the calendar; its texts are sealed at rest and in no event', async () => {
    const [karl, lone] = [newBorger(), newBorger()];
    const soegt = prepared(await citizen.call(createJoblog, { body: { stilling: 'Kok <vikar>', virksomhed: 'Café Æblet & Co', soegtDato: '2026-01-30' } }, karl));
    prepared(await citizen.call(createJoblog, { body: { stilling: 'Bager', ansoegningsfrist: '2026-02-20' } }, karl));
    prepared(await citizen.call(createJoblog, { body: { stilling: 'Smed' } }, lone));
    const month = async (fra: string, til: string) => prepared(await citizen.call(listJoblog, { query: { fra, til } }, karl)).items;
    expect(soegt).toMatchObject({ stilling: 'Kok vikar', virksomhed: 'Café Æblet & Co', dato: '2026-01-30' });
    expect((await month('2026-01-26', '2026-03-01')).map(({ stilling, dato }) => [stilling, dato])).toEqual([['Kok vikar', '2026-01-30'], ['Bager', '2026-02-20']]);
    expect(await month('2026-02-21', '2026-03-01')).toEqual([]);
    const [row] = await citizen.db.query<{ sealed: string }>('select indhold_sealed as sealed from joblog where id = $1', [soegt.joblogId]);
    expect(row?.sealed).toMatch(/^v1\./);
    await outboxDrained(citizen);
    const events = eventsAbout(citizen, joblogCreated, karl.borgerId);
    expect(events).toMatchObject([{ subject: soegt.joblogId, sequence: 1, data: { soegtDato: '2026-01-30' } }, { data: { ansoegningsfrist: '2026-02-20' } }]);
    expect(JSON.stringify(events)).not.toMatch(/Kok|Café|Bager/);
    expect((await republishTopic(citizen, joblogCreated)).map(({ subject }) => subject)).toContain(soegt.joblogId);
  });

  it('names the field of a day of applying that has not come', async () => {
    const { status, problem } = await citizen.call(createJoblog, { body: { stilling: 'Kok', soegtDato: '2026-02-03' } }, newBorger());
    expect([status, problem.errors?.[0]?.pointer]).toEqual([400, '/soegtDato']);
  });
});
