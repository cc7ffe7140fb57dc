import { Refusal } from '@jobnet/contracts';
import fc from 'fast-check';
import { isUdgaaet, planReplacement } from './joboenske.rules.ts';

const anyLine = fc.record({ conceptUri: fc.constantFrom('a', 'b', 'c', 'd'), aliasId: fc.option(fc.constantFrom('x', 'y'), { nil: null }) });
const nameOf = (line: { conceptUri: string; aliasId: string | null }) => `${line.conceptUri}/${line.aliasId ?? ''}`;
const anyList = fc.uniqueArray(anyLine, { selector: nameOf, maxLength: 10 });

describe('an imported list', () => {
  it('becomes the list: what is kept and added is what was wanted, and nothing stays that was not', () => {
    fc.assert(
      fc.property(anyList, anyList, (existing, wanted) => {
        const plan = planReplacement(existing, wanted);
        expect([...plan.kept.map(({ line }) => line), ...plan.added].map(nameOf).sort()).toEqual(wanted.map(nameOf).sort());
        expect([...plan.kept.map(({ line }) => line), ...plan.removed].map(nameOf).sort()).toEqual(existing.map(nameOf).sort());
      }),
    );
  });

  it('sent twice changes nothing the second time', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const plan = planReplacement(list, list);
        expect({ removed: plan.removed, added: plan.added, kept: plan.kept.length }).toEqual({ removed: [], added: [], kept: list.length });
      }),
    );
  });

  it('is refused with a line twice or with more than ten', () => {
    const line = (conceptUri: string) => ({ conceptUri });
    expect(() => planReplacement([], [line('a'), line('a')])).toThrow(Refusal);
    expect(() => planReplacement([], Array.from({ length: 11 }, (_, number) => line(String(number))))).toThrow(Refusal);
  });
});

describe('udgået', () => {
  it('is from the date on, not before', () => {
    expect(isUdgaaet({ udgaaetFra: '2026-02-02' }, '2026-02-01')).toBe(false);
    expect(isUdgaaet({ udgaaetFra: '2026-02-02' }, '2026-02-02')).toBe(true);
    expect(isUdgaaet({ udgaaetFra: null }, '2026-02-02')).toBe(false);
  });
});
