import { myndighedAf } from './myndighed.rules.ts';

describe('an authority', () => {
  it.each([
    ['akasse', '03', 'akasse'],
    ['kommune', '0101', 'jobcenter'],
    ['star', 'star', 'workindenmark'],
  ] as const)('ANN-12 %s %s has OrganisationTypeId %s', (kind, code, type) => {
    expect(myndighedAf({ kind, code })).toEqual({ organisation: `${kind}:${code}`, organisationTypeId: type });
  });

  it('ANN-13 a vendor, or nobody, is no authority', () => {
    expect(() => myndighedAf({ kind: 'leverandoer', code: '99100532' })).toThrow('ikke-myndighed');
    expect(() => myndighedAf(undefined)).toThrow('ikke-myndighed');
  });
});
