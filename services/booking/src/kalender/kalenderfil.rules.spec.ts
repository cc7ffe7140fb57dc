import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { escapeText, type FilMoede, foldLine, kalenderfil } from './kalenderfil.rules.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const jobsamtale: FilMoede = {
  moedeId: '0190a5d0-0000-7000-8000-000000000006',
  sekvens: 2,
  aflyst: false,
  start: new Date('2026-03-27T09:00:00Z'),
  slut: new Date('2026-03-27T09:45:00Z'),
  oprettet: new Date('2026-02-02T08:30:00Z'),
  titel: 'Jobsamtale; første, "måske" sidste',
  sted: 'Jobcenter København, Nyropsgade 1, 1602 København V, indgang B, 3. sal til venstre for elevatoren',
  beskrivelse: 'Mødeform: Personligt fremmøde\nSagsbehandler: Birgit Vad',
};
/** After the summer time has begun: moved, then cancelled, under the same UID. */
const flyttet = { ...jobsamtale, sekvens: 3, start: new Date('2026-03-30T08:00:00Z'), slut: new Date('2026-03-30T08:45:00Z') };
const files: Readonly<Record<string, Parameters<typeof kalenderfil>>> = {
  booket: [[jobsamtale]],
  flyttet: [[flyttet]],
  aflyst: [[{ ...flyttet, sekvens: 5, aflyst: true }]],
  feed: [
    [jobsamtale, flyttet].map(({ moedeId, sekvens, start, slut, oprettet }, place) => ({ moedeId: `${moedeId.slice(0, -1)}${place}`, sekvens, start, slut, oprettet, aflyst: false, titel: 'Møde med kommunen' })),
    { navn: 'Møder fra Jobnet', opfriskesEfter: 'PT1H' },
  ],
};

/** The file as another process makes it, whose local time is that of `zone`. */
const madeIn = (zone: string, wish: Parameters<typeof kalenderfil>): { hour: number; file: string } => {
  const script = `
    const { kalenderfil } = await import(${JSON.stringify(here('./kalenderfil.rules.ts'))});
    const date = (key, value) => (['start', 'slut', 'oprettet'].includes(key) ? new Date(value) : value);
    const [moeder, navn] = JSON.parse(process.argv[1], date);
    process.stdout.write(JSON.stringify({ hour: new Date('2026-07-01T12:00:00Z').getHours(), file: kalenderfil(moeder, navn) }));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(wish)], { env: { TZ: zone }, encoding: 'utf8' });
  return JSON.parse(out) as { hour: number; file: string };
};

describe('a calendar file', () => {
  it.each(Object.keys(files))('is the golden file %s in UTC and in Denmark', (name) => {
    const golden = readFileSync(here(`./golden/${name}.ics`), 'utf8');
    const wish = files[name] ?? [[]];
    expect(kalenderfil(...wish)).toBe(golden);
    expect(madeIn('UTC', wish)).toEqual({ hour: 12, file: golden });
    expect(madeIn('Europe/Copenhagen', wish)).toEqual({ hour: 14, file: golden });
  });

  it('keeps the UID of a meeting that is moved and cancelled, and counts its changes', () => {
    const told = ['booket', 'flyttet', 'aflyst'].map((name) => kalenderfil(...(files[name] ?? [[]])));
    expect(new Set(told.map((file) => /^UID:(.*)$/m.exec(file)?.[1])).size).toBe(1);
    expect(told.map((file) => /^SEQUENCE:(\d+)/m.exec(file)?.[1])).toEqual(['2', '3', '5']);
    expect(told.map((file) => /^STATUS:(\w+)/m.exec(file)?.[1])).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  });

  it('says nothing in the feed but that there is a meeting and when', () => {
    const feed = kalenderfil(...(files['feed'] ?? [[]]));
    expect(feed.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Møde med kommunen', 'SUMMARY:Møde med kommunen']);
    expect(feed).not.toMatch(/LOCATION|DESCRIPTION|Birgit|Nyropsgade/);
  });
});

/** Reads a file as calendars do: a line that begins with a space belongs to the one before; lines end in CRLF, and the lenient take a bare CR or LF for an end too. */
const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split(/\r\n|\r|\n/);
const unescape = (text: string): string => text.replace(/\\([nN\\;,])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
const anyText = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' });

describe('whatever the texts', () => {
  it('each line is at most 75 octets, ends in CRLF and is whole again when unfolded', () => {
    fc.assert(
      fc.property(anyText.map((text) => text.replace(/[\r\n]/g, '')), (line) => {
        const folded = foldLine(line);
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });

  it('a line of 75 octets is left whole, and one of 76 is folded', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('line breaks of every kind are told as one, and other control characters are left out', () => {
    expect(escapeText('a\r\nb\rc\nd')).toBe('a\\nb\\nc\\nd');
    expect(escapeText('a\u0000b\u001fc\td')).toBe('abc\td');
  });

  it('a text is read back as it was, but for control characters and the form of its line breaks', () => {
    const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
    fc.assert(fc.property(anyText, (text) => expect(unescape(escapeText(text))).toBe(plain(text))));
  });

  it('no text can add a line of its own', () => {
    fc.assert(
      fc.property(anyText, anyText, (titel, sted) => {
        const lines = unfold(kalenderfil([{ ...jobsamtale, titel: `${titel}\r\nATTENDEE:x`, sted: `${sted}\nEND:VEVENT` }]));
        expect(lines.filter((line) => /^(ATTENDEE|END:VEVENT)/.test(line))).toEqual(['END:VEVENT']);
        expect(lines.at(-1)).toBe('');
      }),
    );
  });
});
