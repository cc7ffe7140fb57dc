import { countText, cutText } from './limit.ts';

describe('the length of a text', () => {
  it('FEJL-09 counts a Windows line break as one unit', () => expect(countText('a\r\nb\rc\nd')).toBe(7));

  it('FEJL-09 counts an emoji as the two units the service counts', () => expect(countText('🙂')).toBe(2));
});

describe('a text over the limit', () => {
  it('FEJL-09 keeps a text of exactly 500', () => expect(cutText('æ'.repeat(500), 500)).toEqual({ text: 'æ'.repeat(500), cut: 0 }));

  it('FEJL-11 cuts a paste at 500 and says how much was left out', () =>
    expect(cutText('x'.repeat(512), 500)).toEqual({ text: 'x'.repeat(500), cut: 12 }));

  it('FEJL-11 never leaves half an emoji', () => expect(cutText(`${'x'.repeat(499)}🙂`, 500)).toEqual({ text: 'x'.repeat(499), cut: 2 }));
});
