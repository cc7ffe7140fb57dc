import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tabStore } from './tab-store.ts';

/** A browser's storage for one tab. */
const newStorage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
};

describe('what an app keeps in a tab', () => {
  it('is there until it is forgotten', () => {
    const one = newStorage();
    const kept = tabStore('virksomhed', () => one);
    expect(kept.read('annonce-ny')).toBeUndefined();
    kept.keep('annonce-ny', { titel: 'Tømrer' });
    expect(kept.read('annonce-ny')).toEqual({ titel: 'Tømrer' });
    kept.forget('annonce-ny');
    expect(kept.read('annonce-ny')).toBeUndefined();
  });

  it('is held in memory alone where it is about a person', () => {
    const one = newStorage();
    const kept = tabStore('virksomhed', () => one);
    kept.hold('annonce-ny', { navn: 'Per Lys' });
    expect([tabStore('virksomhed', () => one).held('annonce-ny'), tabStore('borger', () => one).held('annonce-ny'), one.length]).toEqual([{ navn: 'Per Lys' }, undefined, 0]);
    kept.forget('annonce-ny');
    expect(kept.held('annonce-ny')).toBeUndefined();
  });

  it('goes when its own session is over, and leaves what the other apps keep', () => {
    const one = newStorage();
    const [jobag, jobnet] = [tabStore('virksomhed', () => one), tabStore('borger', () => one)];
    for (const key of ['a', 'b', 'c']) jobag.keep(key, key);
    jobag.hold('a', 'Per Lys');
    jobnet.keep('a', 1);
    jobnet.hold('a', 2);
    jobag.forgetAll();
    expect(['a', 'b', 'c'].map((key) => jobag.read(key))).toEqual([undefined, undefined, undefined]);
    expect(jobag.held('a')).toBeUndefined();
    expect([jobnet.read('a'), jobnet.held('a')]).toEqual([1, 2]);
  });

  it('is all that the apps keep in the browser, and the halfway filled in annonce is all of it', () => {
    const web = new URL('../../../', import.meta.url).pathname;
    const filesOf = (app: string): string[] => readdirSync(join(web, app, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => join(app, 'src', file));
    const files = ['backoffice', 'citizen', 'employer', 'ui'].flatMap(filesOf).filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'));
    expect(files.length).toBeGreaterThan(200);
    const using = (means: RegExp): string[] => files.filter((file) => means.test(readFileSync(join(web, file), 'utf8')));
    expect(using(/sessionStorage|localStorage|indexedDB|document\.cookie|\bcaches\.|serviceWorker/)).toEqual(['ui/src/session/tab-store.ts']);
    expect(using(/\.keep\(/)).toEqual(['employer/src/annonceskema/gemt-svar.ts']);
  });
});
