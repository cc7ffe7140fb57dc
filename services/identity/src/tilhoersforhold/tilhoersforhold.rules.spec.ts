import { isOwnBorger } from './tilhoersforhold.rules.ts';

it('the own kommune and the own a-kasse have a borger, and nobody else', () => {
  const gunnar = { kommunekode: '0561', akassekode: '03' };
  expect(isOwnBorger({ kind: 'kommune', code: '0561' }, gunnar)).toBe(true);
  expect(isOwnBorger({ kind: 'akasse', code: '03' }, gunnar)).toBe(true);
  expect(isOwnBorger({ kind: 'kommune', code: '0461' }, gunnar)).toBe(false);
  expect(isOwnBorger({ kind: 'akasse', code: '05' }, gunnar)).toBe(false);
  expect(isOwnBorger({ kind: 'star', code: '0561' }, gunnar)).toBe(false);
  expect(isOwnBorger(undefined, { kommunekode: null, akassekode: null })).toBe(false);
});
