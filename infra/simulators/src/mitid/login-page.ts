import { document, html, type SafeHtml } from '../http/html.ts';
import { niveauer, stavemaader } from './assurance.ts';
import { personer, type Klient } from './personer.ts';

const banner = 'SIMULATOR til udvikling og afprøvning. Dette er ikke MitID, og alle personer er opdigtede.';

const titles: Readonly<Record<Klient, string>> = {
  'jobnet-borger': 'Log på med MitID',
  'jobnet-virksomhed': 'Log på med MitID Erhverv',
  'jobnet-medarbejder': 'Log på som medarbejder',
};

/** The login page: one form of people by name, one for anybody else, each with the same options. */
export function loginPage(input: { klient: Klient; action: string; besked?: string }): string {
  const { klient, action, besked } = input;
  const body = html`
${besked && html`<p role="alert"><strong>${besked}</strong></p>`}
<form method="post" action="${action}">
<h2>Vælg en person</h2>
<ul class="valg">${personer[klient].map(
    (person) => html`
<li><button name="person" value="${person.key}" aria-describedby="om-${person.key}">${person.navn}</button><p id="om-${person.key}">${person.beskrivelse}</p></li>`,
  )}
<li><button class="roligt" name="person" value="ukendt" aria-describedby="om-ukendt">Ukendt person</button><p id="om-ukendt">Findes i MitID, men har aldrig været på Jobnet.</p></li>
</ul>
<h2>Eller uden at logge på</h2>
<div class="raekke">
<button class="roligt" name="person" value="afbryd">Afbryd</button>
<button class="roligt" name="person" value="fejl">Lad MitID fejle</button>
</div>
${options('liste', klient)}
</form>
<h2>En anden person</h2>
<form method="post" action="${action}">
${otherFields[klient]}
${options('anden', klient)}
<button name="person" value="anden">Log på som den anden person</button>
</form>`;
  return document({ title: titles[klient], banner, body });
}

/** A page with nothing but a message, for errors and logout. */
export function messagePage(input: { title: string; body: SafeHtml }): string {
  return document({ ...input, banner });
}

function options(prefix: string, klient: Klient): SafeHtml {
  return html`<fieldset>
<legend>Indstillinger for dette login</legend>
<div class="raekke">
<div><label for="${prefix}-niveau">Sikringsniveau</label>
<select id="${prefix}-niveau" name="niveau">${niveauer.map(({ kode, navn }) => html`<option value="${kode}">${navn}</option>`)}</select></div>
<div><label for="${prefix}-stavemaade">Niveauet skrives som</label>
<select id="${prefix}-stavemaade" name="stavemaade">${stavemaader.map(({ kode, navn }) => html`<option value="${kode}">${navn}</option>`)}</select></div>
<div><label for="${prefix}-ur">MitID's ur</label>
<select id="${prefix}-ur" name="ur"><option value="0">Går rigtigt</option><option value="5">5 minutter bagud</option><option value="15">15 minutter bagud</option><option value="60">60 minutter bagud</option><option value="-15">15 minutter foran</option></select></div>
</div>
${klient === 'jobnet-borger' && html`<label class="kryds"><input type="checkbox" name="udenCpr" value="ja">Uden CPR-nummer</label>`}
</fieldset>`;
}

const name = html`<label for="navn">Navn</label><input id="navn" name="navn" required autocomplete="off">`;
const email = html`<label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="off">`;

const otherFields: Readonly<Record<Klient, SafeHtml>> = {
  'jobnet-borger': html`${name}
<label for="cpr">CPR-nummer (kan udelades)</label><input id="cpr" name="cpr" inputmode="numeric" autocomplete="off">
<label class="kryds"><input type="checkbox" name="beskyttet" value="ja">Navne- og adressebeskyttelse</label>`,
  'jobnet-virksomhed': html`${name}${email}
<label for="cvr">CVR-nummer</label><input id="cvr" name="cvr" inputmode="numeric" autocomplete="off" required>
<label for="virksomhed">Virksomhedens navn</label><input id="virksomhed" name="virksomhed" autocomplete="off" required>
<label for="pNummer">P-nummer</label><input id="pNummer" name="pNummer" inputmode="numeric" autocomplete="off">`,
  'jobnet-medarbejder': html`${name}${email}
<label for="slags">Slags organisation</label><select id="slags" name="slags"><option value="kommune">Kommune</option><option value="akasse">A-kasse</option><option value="star">STAR</option></select>
<label for="kode">Organisationens kode</label><input id="kode" name="kode" autocomplete="off" required>
<label for="organisation">Organisationens navn</label><input id="organisation" name="organisation" autocomplete="off" required>
<fieldset><legend>Rettigheder</legend>${['sagsbehandler', 'godkender', 'drift', 'support'].map((rolle) => html`<label class="kryds"><input type="checkbox" name="rolle" value="${rolle}">${rolle}</label>`)}</fieldset>`,
};
