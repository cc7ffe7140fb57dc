import { kommuner, regioner, stillingsbetegnelser } from '@jobnet/reference-data';
import fc from 'fast-check';
import { type AnnonceFacts, type JobagentKriterier, matchesJobagent } from './jobagent.rules.ts';

const none: JobagentKriterier = { conceptUris: [], aliasIds: [], kommunekoder: [], regioner: [] };
const withAliases = stillingsbetegnelser.all.filter(({ aliases }) => aliases.length > 0);
const aliasIds = withAliases.flatMap(({ aliases }) => aliases.map(({ code }) => code));
const kommunekoder = kommuner.all.map(({ code }) => code);

const anyAnnonce: fc.Arbitrary<AnnonceFacts> = fc
  .record({ stilling: fc.constantFrom(...stillingsbetegnelser.all), place: fc.option(fc.constantFrom(...kommunekoder), { nil: undefined }), pick: fc.nat() })
  .map(({ stilling, place, pick }) => ({ conceptUri: stilling.conceptUri, aliasId: stilling.aliases[pick % (stilling.aliases.length + 1)]?.code, kommunekode: place }));

const anyKriterier: fc.Arbitrary<JobagentKriterier> = fc.record({
  conceptUris: fc.uniqueArray(fc.constantFrom(...stillingsbetegnelser.all.map(({ conceptUri }) => conceptUri)), { maxLength: 4 }),
  aliasIds: fc.uniqueArray(fc.constantFrom(...aliasIds), { maxLength: 4 }),
  kommunekoder: fc.uniqueArray(fc.constantFrom(...kommunekoder), { maxLength: 3 }),
  regioner: fc.uniqueArray(fc.constantFrom(...regioner.all.map(({ code }) => code)), { maxLength: 2 }),
});

describe('a jobagent', () => {
  it('on a stillingsbetegnelse takes its ads with and without alias, and nothing else', () => {
    fc.assert(
      fc.property(anyAnnonce, fc.constantFrom(...withAliases), (annonce, { conceptUri }) => {
        expect(matchesJobagent({ ...none, conceptUris: [conceptUri] }, annonce)).toBe(annonce.conceptUri === conceptUri);
      }),
    );
  });

  it('on an alias takes only the ads of that alias', () => {
    fc.assert(
      fc.property(anyAnnonce, fc.constantFrom(...aliasIds), (annonce, aliasId) => {
        expect(matchesJobagent({ ...none, aliasIds: [aliasId] }, annonce)).toBe(annonce.aliasId === aliasId);
      }),
    );
  });

  it('on an alias is more precise than on its stillingsbetegnelse: what it finds, that one finds too', () => {
    fc.assert(
      fc.property(anyAnnonce, fc.constantFrom(...withAliases), ({ kommunekode }, stilling) => {
        for (const aliasId of [undefined, ...stilling.aliases.map(({ code }) => code)]) {
          const annonce = { conceptUri: stilling.conceptUri, aliasId, kommunekode };
          for (const { code } of stilling.aliases) {
            const precise = matchesJobagent({ ...none, aliasIds: [code] }, annonce);
            expect(!precise || matchesJobagent({ ...none, conceptUris: [stilling.conceptUri] }, annonce)).toBe(true);
          }
        }
      }),
    );
  });

  it('with a limit of place finds a part of what it finds without', () => {
    fc.assert(
      fc.property(anyKriterier, anyAnnonce, (kriterier, annonce) => {
        const anywhere = { ...kriterier, kommunekoder: [], regioner: [] };
        expect(!matchesJobagent(kriterier, annonce) || matchesJobagent(anywhere, annonce)).toBe(true);
      }),
    );
  });

  it('takes a kommune by itself or by its region, and no ad without a place', () => {
    const annonce = { conceptUri: 'x', kommunekode: '0147' };
    expect(matchesJobagent({ ...none, kommunekoder: ['0147'] }, annonce)).toBe(true);
    expect(matchesJobagent({ ...none, regioner: ['1084'] }, annonce)).toBe(true);
    expect(matchesJobagent({ ...none, kommunekoder: ['0461'], regioner: ['1081'] }, annonce)).toBe(false);
    expect(matchesJobagent({ ...none, regioner: ['1084'] }, { conceptUri: 'x' })).toBe(false);
  });
});
