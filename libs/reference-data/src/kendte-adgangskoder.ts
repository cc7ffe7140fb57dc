/**
 * Adgangskoder that many people would choose, of at least 15 signs: an offline list without a network, made here from words and patterns
 * written by us (no licence but this project's). It is no list of leaked ones; identity can be given such a list beside it
 * (`IDENTITY_BREACHED_PASSWORDS`). Kept as stems: case and the digits and signs at either end do not make a known one unknown.
 */

const aarstider = ['sommer', 'vinter', 'foraar', 'forår', 'efteraar', 'efterår', 'summer', 'winter', 'spring', 'autumn'];
const maaneder = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];
const ugedage = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'loerdag', 'lørdag', 'soendag', 'søndag'];
const steder = ['danmark', 'denmark', 'koebenhavn', 'københavn', 'copenhagen', 'aarhus', 'århus', 'odense', 'aalborg', 'ålborg', 'esbjerg', 'kommune', 'jobcenter', 'borger'];
const ord = [
  'adgangskode', 'kodeord', 'brugernavn', 'password', 'passord', 'passwort', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'hemmelig', 'hemmeligt', 'secret', 'login', 'logind', 'velkommen',
  'welcome', 'admin', 'administrator', 'letmein', 'lukmigind', 'changeme', 'skiftmig', 'midlertidig', 'temporary', 'standard', 'default', 'test', 'tester', 'testing', 'hejsa', 'hejhej', 'hello',
  'goddag', 'kaerlighed', 'kærlighed', 'jegelskerdig', 'iloveyou', 'elsker', 'skat', 'prinsesse', 'princess', 'dragon', 'monkey', 'football', 'fodbold', 'baseball', 'superman', 'batman', 'pokemon',
  'sunshine', 'solskin', 'master', 'shadow', 'computer', 'internet', 'arbejde', 'ledig', 'jobsoeger', 'jobsøger', 'dagpenge', 'kontanthjaelp', 'kontanthjælp', 'mitjob', 'nytjob', 'mitid', 'nemid',
  'liverpool', 'manchester', 'brondby', 'brøndby', 'fckoebenhavn', 'fckøbenhavn', 'kanin', 'hund', 'kat', 'hest', 'sol', 'abc', 'abcd', 'abcdef', 'aaa', 'qwe', 'qwer', 'qwerty', 'qwertz', 'asdf', 'zxcv',
];
const raekker = ['qwertyuiop', 'qwertyuiopå', 'asdfghjkl', 'asdfghjklæø', 'zxcvbnm', 'qwertzuiop', 'abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyzæøå', '1q2w3e4r5t6y7u8i9o0p', 'q1w2e3r4t5y6u7i8o9p0', 'qazwsxedcrfvtgbyhnujm', '1qaz2wsx3edc4rfv5tgb'];
const baglaens = (tekst: string): string => [...tekst].reverse().join('');
const gange = (tekst: string): string[] => [2, 3, 4, 5, 6, 7, 8].map((antal) => tekst.repeat(antal));

/** Parts of a keyboard row, or of the alphabet, from its beginning. */
const gennemRaekken = (raekke: string): string[] => [...raekke].map((_, antal) => raekke.slice(0, antal + 1)).filter((del) => del.length >= 4);

/** What is left of an adgangskode when case and all that is no letter at either end are taken away; nothing but signs stays as it is. */
export const stammeAf = (adgangskode: string): string => {
  const lille = adgangskode.normalize('NFC').toLowerCase();
  return lille.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') || lille;
};

/** The words in the middle may be joined by digits too ("Sommer2024Sommer2024!"): for the comparison the joints go as well. */
const udenSamlinger = (tekst: string): string => tekst.replace(/[^\p{L}]+/gu, '') || tekst;

const byg = (): ReadonlySet<string> => {
  const enkelte = [...aarstider, ...maaneder, ...ugedage, ...steder, ...ord];
  const raekkedele = [...raekker, ...raekker.map(baglaens)].flatMap(gennemRaekken);
  const par = enkelte.flatMap((foerste) => enkelte.map((anden) => `${foerste}${anden}`));
  const rader = raekkedele.flatMap((del) => [...gange(del), ...raekker.map((raekke) => `${del}${raekke}`)]);
  const samlede = [...enkelte, ...enkelte.flatMap(gange), ...par, ...raekkedele, ...rader];
  return new Set(samlede.flatMap((tekst) => [stammeAf(tekst), udenSamlinger(stammeAf(tekst))]));
};

let kendte: ReadonlySet<string> | undefined;

/** The stems, made at the first question. */
const alle = (): ReadonlySet<string> => (kendte ??= byg());

/** How many stems the list holds. */
export const antalKendteStammer = (): number => alle().size;

/** A short piece said over and over: `Aa1!Aa1!Aa1!Aa1!`. */
const erGentagelse = (adgangskode: string): boolean => /^(.{1,8}?)\1+.{0,7}$/su.test(adgangskode.toLowerCase()) && new Set(adgangskode.toLowerCase()).size <= 8;

/** Whether an adgangskode is on the list, whatever its case and the digits and signs around or between its words. */
export const erKendtAdgangskode = (adgangskode: string): boolean => {
  const stamme = stammeAf(adgangskode);
  return erGentagelse(adgangskode) || alle().has(stamme) || alle().has(udenSamlinger(stamme));
};
