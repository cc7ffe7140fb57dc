import { startCvrSimulator, type CvrSimulator } from './start-cvr-simulator.ts';

interface Found {
  readonly hits: { readonly total: number; readonly hits: readonly { readonly _source: Record<string, Record<string, unknown>> }[] };
}

let cvr: CvrSimulator;
const basic = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`;
const ask = (index: string, body: unknown, login = 'jobnet:jobnet'): Promise<Response> =>
  fetch(`${cvr.url}/cvr-permanent/${index}/_search`, { method: 'POST', headers: { authorization: basic(login), 'content-type': 'application/json' }, body: JSON.stringify(body) });
const control = (path: string, body: unknown): Promise<Response> => fetch(`${cvr.controlUrl}/control${path}`, { method: 'PUT', body: JSON.stringify(body) });
const status = async (): Promise<unknown> => {
  const found = (await (await ask('virksomhed', { query: { term: { 'Vrvirksomhed.cvrNummer': 99100028 } } })).json()) as Found;
  return (found.hits.hits[0]?._source['Vrvirksomhed']?.['virksomhedMetadata'] as Record<string, unknown>)['sammensatStatus'];
};

beforeEach(async () => {
  cvr = await startCvrSimulator({ port: 0, controlPort: 0, host: '127.0.0.1', user: 'jobnet', password: 'jobnet' });
});
afterEach(() => cvr.close());

describe('The CVR simulator', () => {
  it('AG-05 finds Nordlys Byg A/S by CVR number, with its form, status, address and both P-enheder', async () => {
    const answer = (await (await ask('virksomhed', { query: { term: { 'Vrvirksomhed.cvrNummer': 99100028 } } })).json()) as Found;
    expect(answer.hits.total).toBe(1);
    expect(answer.hits.hits[0]?._source['Vrvirksomhed']).toMatchObject({
      cvrNummer: 99100028,
      penheder: [{ pNummer: 1099100028 }, { pNummer: 1099100029 }],
      virksomhedMetadata: {
        nyesteNavn: { navn: 'Nordlys Byg A/S' },
        nyesteVirksomhedsform: { kortBeskrivelse: 'A/S' },
        nyesteBeliggenhedsadresse: { vejnavn: 'Skanseparken', postnummer: 8000, kommune: { kommuneKode: 751, kommuneNavn: 'AARHUS' } },
        nyesteStatus: null,
        sammensatStatus: 'AKTIV',
      },
    });
  });

  it('finds P-enheder by P-number and by company, and companies by P-number', async () => {
    const byNumbers = (await (await ask('produktionsenhed', { query: { terms: { 'VrproduktionsEnhed.pNummer': [1099100028, 1099100029] } } })).json()) as Found;
    expect(byNumbers.hits.total).toBe(2);
    const byCompany = (await (await ask('produktionsenhed', { query: { bool: { must: [{ term: { 'VrproduktionsEnhed.virksomhedsrelation.cvrNummer': { value: 99100028 } } }] } } })).json()) as Found;
    expect(byCompany.hits.total).toBe(2);
    const company = (await (await ask('virksomhed', { query: { term: { 'Vrvirksomhed.penheder.pNummer': 1099100133 } } })).json()) as Found;
    expect(company.hits.hits[0]?._source['Vrvirksomhed']?.['cvrNummer']).toBe(99100133);
  });

  it('matches the status as text without regard to case, and combines conditions', async () => {
    const active = (await (await ask('virksomhed', { size: 50, query: { bool: { must: [{ match: { 'Vrvirksomhed.virksomhedMetadata.sammensatStatus': 'aktiv' } }], must_not: [{ term: { 'Vrvirksomhed.cvrNummer': 99100028 } }] } } })).json()) as Found;
    expect(active.hits.total).toBe(5);
  });

  it('answers an unknown number with no hits, a wrong login with 401 and a query it does not know with 400', async () => {
    expect(((await (await ask('virksomhed', { query: { term: { 'Vrvirksomhed.cvrNummer': 12345678 } } })).json()) as Found).hits.hits).toEqual([]);
    expect((await ask('virksomhed', {}, 'jobnet:forkert')).status).toBe(401);
    expect((await ask('virksomhed', { query: { fuzzy: {} } })).status).toBe(400);
    expect((await ask('virksomhed', { from: 2_999, size: 2 })).status).toBe(400);
  });

  it('changes a company while it runs', async () => {
    expect((await control('/virksomhed/99100028', { status: 'UNDERKONKURS' })).status).toBe(200);
    expect(await status()).toBe('UNDERKONKURS');
    expect((await control('/virksomhed/99100028', { status: 'LUKKET' })).status).toBe(400);
  });

  it('fails as it is told: 500, broken JSON, a closed port, and well again', async () => {
    await control('', { mode: 'http-500' });
    expect((await ask('virksomhed', {})).status).toBe(500);
    await control('', { mode: 'malformed' });
    await expect((await ask('virksomhed', {})).json()).rejects.toThrow('JSON');
    await control('', { mode: 'connection-refused' });
    await expect(ask('virksomhed', {})).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await control('', { mode: 'ok' });
    expect(await status()).toBe('AKTIV');
  });
});
