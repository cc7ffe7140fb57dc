import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { AnnonceOpslag } from './annonce-opslag.tsx';
import type { Opslag } from './opslag.ts';

const opslag: Opslag = {
  titel: 'Tømrer',
  arbejdsgiver: '<b>Nordlys</b> & Søn',
  stillingsbetegnelse: '<script>alert(1)</script>',
  beskrivelse: '<p>Vi <strong>søger</strong></p>',
  annoncetype: 'Almindelig',
  arbejdstider: [],
  deltid: false,
  fast: true,
  antalStillinger: 1,
  kontaktpersoner: [{ navn: '<img src=x onerror=alert(1)>', email: '"onclick="alert(1)"@example.test' }],
  ansoegning: {},
  hotjob: false,
  workindenmark: false,
  eures: false,
};

describe('an ad on a page', () => {
  it('shows signs of HTML in what was typed as the signs they are, in text and in attributes', () => {
    const html = renderToStaticMarkup(<AnnonceOpslag opslag={opslag} />);
    for (const shown of ['&lt;b&gt;Nordlys&lt;/b&gt; &amp; Søn', '&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;img src=x onerror=alert(1)&gt;', 'mailto:&quot;onclick=&quot;alert(1)&quot;@']) expect(html).toContain(shown);
    expect(html).not.toMatch(/<b>|<script|<img|"onclick=/);
    expect(html).toContain(opslag.beskrivelse);
  });

  it('is with its description, which the service has cleaned, the only place in the apps that takes HTML as it is', () => {
    const web = new URL('../../../', import.meta.url).pathname;
    const filesOf = (app: string): string[] => readdirSync(join(web, app, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => join(app, 'src', file));
    const files = ['backoffice', 'citizen', 'employer', 'ui'].flatMap(filesOf).filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'));
    expect(files.length).toBeGreaterThan(200);
    const taking = files.filter((file) => /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/.test(readFileSync(join(web, file), 'utf8')));
    expect(taking).toEqual(['ui/src/annonce/annonce-opslag.tsx']);
  });
});
