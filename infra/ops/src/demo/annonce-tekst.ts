import { afslutninger, indledninger, type Omraadetekst, tilbud, titler } from './annonce.texts.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What a text is about. */
export interface Annonceemne {
  readonly stilling: string;
  readonly by: string;
  readonly tekst: Omraadetekst;
}

/** "It-supporter" inside a sentence is "it-supporter"; a name in capitals (VVS-montør, HR-chef) stays. */
const midtISaetning = (stilling: string): string => (/^\p{Lu}{2}/u.test(stilling) ? stilling : stilling.charAt(0).toLowerCase() + stilling.slice(1));

const fill = (pattern: string, { stilling, by, tekst }: Annonceemne): string =>
  pattern.replaceAll('{Stilling}', stilling).replaceAll('{stilling}', midtISaetning(stilling)).replaceAll('{by}', by).replaceAll('{sted}', tekst.sted);

/** A title that is not among those used before; at most 100 characters. */
export const titelFor = (emne: Annonceemne, random: SeededRandom, used: ReadonlySet<string>): string => {
  const candidates = random.some(titler, titler.length).map((pattern) => fill(pattern, emne));
  const free = candidates.find((title) => title.length <= 100 && !used.has(title));
  return free ?? `${emne.stilling} til ${emne.by} (${used.size + 1})`;
};

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** The description as simple HTML. */
export const beskrivelseFor = (emne: Annonceemne, random: SeededRandom): string =>
  [
    `<p>${fill(random.pick(indledninger), emne)}</p>`,
    '<h3>Dine opgaver</h3>',
    list(random.some(emne.tekst.opgaver, 3)),
    '<p>Vi forventer, at du</p>',
    list(random.some(emne.tekst.krav, 3)),
    '<h3>Vi tilbyder</h3>',
    list(random.some(tilbud, 3)),
    `<p>${random.pick(afslutninger)}</p>`,
  ].join('');
