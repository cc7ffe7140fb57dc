import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listVirksomhederIJobag, medarbejderLoggedIn } from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { endpointsOf, type TestCaller } from '@jobnet/service-kit/testing';
import { eventually } from '@jobnet/testkit';
import { employer } from '../employer.module.ts';
import { EmployerWorld, havnen, hk, jobcenter, mette, nordlys, olga, sydvest } from '../testing/employer-world.ts';

let world: EmployerWorld;
beforeAll(async () => {
  world = await EmployerWorld.start();
});
afterAll(() => world.close());

const loggedIn = async (caller: TestCaller, cvr: string) => {
  await world.service.topics.deliver(medarbejderLoggedIn, { subject: newId(), data: { medarbejderId: caller.id ?? '', cvr } });
  await world.service.topics.settled();
};
const asked = async (as: TestCaller, cvr: readonly string[]) => {
  const { status, body } = await world.service.call(listVirksomhederIJobag, { query: { cvr: [...cvr] } }, { ...as, scopes: ['virksomhed.read'] });
  return { status, items: body.items };
};

describe('which companies use JobAG', () => {
  it('AG-08 are those where somebody linked to a kontaktperson has logged in, told to jobcentre and a-kasser alike; a login before the link is none', async () => {
    const all = [nordlys, havnen, sydvest];
    await loggedIn(mette, nordlys);
    await world.login(mette, 'Mette Nord');
    await world.login(olga, 'Olga Havn');
    expect(await asked(jobcenter, all)).toEqual({ status: 200, items: [] });
    await loggedIn(mette, nordlys);
    await eventually(async () => (await asked(jobcenter, all)).items.length === 1, { what: 'the company to use JobAG' });
    await loggedIn(mette, nordlys);
    await loggedIn({ ...olga, id: newId() }, havnen);
    for (const as of [jobcenter, hk]) expect(await asked(as, all)).toEqual({ status: 200, items: [{ cvr: nordlys }] });
    expect((await asked(jobcenter, [havnen])).items).toEqual([]);
  });

  it('is asked with CVR numbers, at most 50 at once', async () => {
    expect((await asked(jobcenter, ['123'])).status).toBe(400);
    expect((await asked(jobcenter, Array(51).fill(nordlys))).status).toBe(400);
  });

  it('AG-09 is told here only: of the former VirksomhedskontoService nothing is left', async () => {
    const paths = endpointsOf({ definition: employer }).map(({ path }) => path);
    expect(paths).toContain(listVirksomhederIJobag.path);
    expect(paths.filter((path) => /virksomheds?konto/i.test(path))).toEqual([]);
    const former = await fetch(`${world.service.url}/api/employer/v1/fagsystem/virksomhedskonto?cvr=${nordlys}`, { headers: { authorization: await world.service.bearerFor({ ...jobcenter, scopes: ['virksomhed.read'] }) } });
    expect(former.status).toBe(404);
  });
});
