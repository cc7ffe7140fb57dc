import fc from 'fast-check';
import { isLocalPath, returnPath } from './return-path.rules.ts';

describe('where a login ends', () => {
  it.each(['/', '/tilmeld', '/find-job/0190?x=1&y=%2F', '/mit-jobnet/kalender#i-dag'])('%s is a page of Jobnet', (til) => expect(isLocalPath(til)).toBe(true));

  it.each([
    'https://ond.example',
    '//ond.example',
    '/\\ond.example',
    '/%09/ond.example'.replace('%09', '\t'),
    'javascript:alert(1)',
    '',
    'tilmeld',
    '/..//ond.example',
    '/api/identity/v1/login/borger',
    '/internal/sessions/resolve',
    `/${'a'.repeat(500)}`,
  ])('%j is not', (til) => expect(isLocalPath(til)).toBe(false));

  it('falls back to the landing page of the audience', () => {
    expect(returnPath('borger', undefined)).toBe('/velkommen');
    expect(returnPath('virksomhed', '//ond.example')).toBe('/virksomhed');
    expect(returnPath('medarbejder', '/backoffice/annoncer')).toBe('/backoffice/annoncer');
  });

  it('never leaves the site, whatever a browser makes of it', () => {
    const tricky = fc.array(fc.constantFrom('/', '\\', '.', '..', ':', '@', '%2f', '%5c', '\t', '\n', 'ond.example', 'http:', '?', '#', 'api', 'a'), { maxLength: 12 }).map((parts) => `/${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), tricky), (til) => {
        const url = new URL(returnPath('borger', til), 'https://jobnet.example');
        expect(url.origin).toBe('https://jobnet.example');
        expect(url.pathname.startsWith('/api/')).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
