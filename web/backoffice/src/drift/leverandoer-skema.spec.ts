import { leverandoerSkema } from './leverandoer-skema.ts';

const typed = {
  cvr: '99100532', navn: 'PlanTid A/S', kommuner: 'københavn, Odense', baseUrl: 'https://plantid.example.test/api', bookingFejlUrl: 'https://plantid.example.test/fejl',
  cprForm: 'jwe', gyldigFra: '2026-01-01', apiNoegle: 'hemmelig-1', offentligNoegle: '{"kty":"EC","crv":"P-256"}',
};
const fejl = (change: object): unknown => leverandoerSkema.safeParse({ ...typed, ...change }).error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('the form of a vendor', () => {
  it('FEJL-29 reads kommuner by their names and the key as JSON', () =>
    expect(leverandoerSkema.parse(typed)).toMatchObject({ kommuner: ['0101', '0461'], offentligNoegle: { kty: 'EC', crv: 'P-256' } }));

  it('names the kommune that does not exist', () => expect(fejl({ kommuner: 'Odense, Atlantis' })).toEqual([['kommuner', 'Findes ikke som kommune: Atlantis']]));

  it('refuses a key that is no JSON object', () => {
    expect(fejl({ offentligNoegle: '{' })).toHaveLength(1);
    expect(fejl({ offentligNoegle: '[]' })).toHaveLength(1);
  });
});
