import { document, html, type SafeHtml } from '../http/html.ts';
import type { Letter } from './letter-box.ts';

const banner = 'Udviklingspostkasse: her lander alle mails fra Jobnet. Ingen mail forlader maskinen.';
const timeFormat = new Intl.DateTimeFormat('da-DK', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Copenhagen' });
const when = (letter: Letter): string => timeFormat.format(new Date(letter.received));

/** The list of mails. */
export const listPage = (letters: readonly Letter[], query: string): string =>
  document({
    title: 'Postkasse',
    banner,
    body: html`<form class="raekke" action="/" method="get">
<div><label for="q">Søg i modtager, emne og tekst</label><input id="q" name="q" value="${query}"></div>
<button>Søg</button></form>
<p role="status">${letters.length} ${letters.length === 1 ? 'mail' : 'mails'}</p>
${letters.length > 0 && html`<div class="rulle" tabindex="0" role="region" aria-label="Mails"><table>
<thead><tr><th scope="col">Modtaget</th><th scope="col">Til</th><th scope="col">Emne</th></tr></thead>
<tbody>${letters.map((letter) => html`<tr><td>${when(letter)}</td><td>${letter.to.join(', ')}</td><td><a href="/mail/${letter.id}">${letter.subject || '(intet emne)'}</a></td></tr>`)}</tbody>
</table></div>`}`,
  });

/** One mail; links in its text can be clicked. */
export const letterPage = (letter: Letter): string =>
  document({
    title: letter.subject || '(intet emne)',
    banner,
    body: html`<p><a href="/">Alle mails</a></p>
<dl><dt>Fra</dt><dd>${letter.from}</dd><dt>Til</dt><dd>${letter.to.join(', ')}</dd><dt>Modtaget</dt><dd>${when(letter)}</dd><dt>Message-ID</dt><dd>${letter.messageId}</dd></dl>
<pre tabindex="0">${linked(letter.text)}</pre>
${letter.html !== undefined && html`<p><a href="/mail/${letter.id}/html">Vis mailen som HTML</a></p>`}`,
  });

/** A page that says what is wrong. */
export const missingPage = (): string => document({ title: 'Mailen findes ikke', banner, body: html`<p><a href="/">Alle mails</a></p>` });

const linked = (text: string): SafeHtml[] =>
  text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
