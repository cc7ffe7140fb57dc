import { describe, expect, it } from '@jest/globals';
import { appOf, appsIn, matcherOf } from './apps.ts';

describe('matcherOf', () => {
  const known = matcherOf(['/', '/find-job/:annonceId', '/tilmeld/trin/:n?']);

  it('knows the paths of its patterns, with and without a closing slash', () => {
    for (const path of ['/', '/find-job/0190a5d0', '/tilmeld/trin', '/tilmeld/trin/2', '/find-job/1/']) expect(known(path)).toBe(true);
  });

  it('knows no other', () => {
    for (const path of ['/find-job', '/find-job/1/2', '/tilmeld', '/x', '/tilmeld/trin/2/3']) expect(known(path)).toBe(false);
  });
});

describe('appOf', () => {
  const apps = appsIn('/srv/web');

  it('gives each path to the app that is mounted there', () => {
    expect(appOf(apps, '/virksomhed')?.name).toBe('employer');
    expect(appOf(apps, '/virksomhed/annoncer')?.name).toBe('employer');
    expect(appOf(apps, '/virksomheder')?.name).toBe('citizen');
    expect(appOf(apps, '/backoffice/x')?.name).toBe('backoffice');
    expect(appOf(apps, '/')?.name).toBe('citizen');
  });
});
