import { links } from '../links.ts';
import { tilSide } from './til-side.ts';

const efter = (til: string): string => tilSide(`?til=${encodeURIComponent(til)}`);

describe('after a login with brugerkoder', () => {
  it.each(['/logget-ind', '/mit-jobnet/kalender', '/find-job?q=tømrer&side=2'])('goes back to %s', (til) => expect(efter(til)).toBe(til));

  it.each(['', 'find-job', '//ond.example', '/\\ond.example', 'https://ond.example/', 'javascript:alert(1)', '/api/identity/v1/me', '/x\ny', links.brugerkoder])('goes to the landing instead of %j', (til) =>
    expect(efter(til)).toBe(links.velkommen));

  it('goes to the landing when nothing was asked for', () => expect(tilSide('')).toBe(links.velkommen));
});
