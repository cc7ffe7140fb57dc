import { factKey } from './fact-key.ts';

describe('the key of a fact', () => {
  it('is a UUIDv5 and the same for the same fact', () => {
    expect(factKey('annonce', { titel: 'Tømrer' })).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(factKey('annonce', { titel: 'Tømrer' })).toBe(factKey('annonce', { titel: 'Tømrer' }));
  });

  it('is another for another fact or other content', () => {
    const keys = [factKey('annonce', 1), factKey('annonce', 2), factKey('borger', 1), factKey('annonce')];
    expect(new Set(keys).size).toBe(4);
  });
});
