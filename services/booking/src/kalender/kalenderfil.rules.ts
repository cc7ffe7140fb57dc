/** A meeting as a calendar file tells it; texts that are left out are not told. */
export interface FilMoede {
  readonly moedeId: string;
  /** The meeting's version: a change raises it, so that a calendar takes the newest. */
  readonly sekvens: number;
  readonly aflyst: boolean;
  readonly start: Date;
  readonly slut: Date;
  /** When the meeting came to be; the same in every file, so that an unchanged file is byte for byte the same. */
  readonly oprettet: Date;
  readonly titel: string;
  readonly sted?: string;
  readonly beskrivelse?: string;
}

/** What a subscribed calendar is called, and how long it may rest between two looks. */
export interface Kalendernavn {
  readonly navn: string;
  readonly opfriskesEfter: 'PT1H';
}

const lineOctets = 75;
const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

/** Text of a property: backslash, semicolon, comma and line breaks are escaped; other control characters have no place in it (RFC 5545 §3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A line in parts of at most 75 octets, no character split; each part but the first begins with a space (RFC 5545 §3.1). */
export const foldLine = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const more = octetsOf(sign);
    if (octets + more > lineOctets) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += sign;
    octets += more;
  }
  return [...parts, part].join('\r\n');
};

/** A moment in UTC, `20260210T090000Z`: the same in every time zone, so that a file needs no VTIMEZONE. */
export const utcOf = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const textLine = (name: string, value: string | undefined): string[] => (value ? [`${name}:${escapeText(value)}`] : []);

const eventLines = ({ moedeId, sekvens, aflyst, start, slut, oprettet, titel, sted, beskrivelse }: FilMoede): string[] => [
  'BEGIN:VEVENT',
  `UID:${moedeId}@moede.jobnet`,
  `DTSTAMP:${utcOf(oprettet)}`,
  `SEQUENCE:${sekvens}`,
  `STATUS:${aflyst ? 'CANCELLED' : 'CONFIRMED'}`,
  'CLASS:PRIVATE',
  `DTSTART:${utcOf(start)}`,
  `DTEND:${utcOf(slut)}`,
  ...textLine('SUMMARY', titel),
  ...textLine('LOCATION', sted),
  ...textLine('DESCRIPTION', beskrivelse),
  'END:VEVENT',
];

const nameLines = ({ navn, opfriskesEfter }: Kalendernavn): string[] => [
  ...textLine('NAME', navn),
  ...textLine('X-WR-CALNAME', navn),
  `REFRESH-INTERVAL;VALUE=DURATION:${opfriskesEfter}`,
  `X-PUBLISHED-TTL:${opfriskesEfter}`,
];

/** BOOK-02, BOOK-06, KAL-01: an iCalendar file (RFC 5545) of meetings. One UID a meeting, in every file it stands in. */
export const kalenderfil = (moeder: readonly FilMoede[], navn?: Kalendernavn): string => {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Jobnet//Kalender og møder//DA', 'CALSCALE:GREGORIAN', ...(navn ? nameLines(navn) : []), ...moeder.flatMap(eventLines), 'END:VCALENDAR'];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
};
