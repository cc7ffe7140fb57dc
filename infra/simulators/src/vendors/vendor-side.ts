import { document, html, type SafeHtml } from '../http/html.ts';
import type { VendorSimulator } from './vendor-simulator.ts';
import { tilstande, type Tilstand } from './vendor-tilstand.ts';

const banner = 'Leverandørsimulatorer: opfundne bookingsystemer til udvikling. Ingen rigtige møder.';
const sider = { booking: 'Bookingsystem', receiver: 'Modtager af booking-fejl' } as const;

/** The page where a person sees the vendors' books and switches how they behave. */
export const vendorsPage = (vendors: readonly VendorSimulator[]): string =>
  document({
    title: 'Leverandører af bookingsystemer',
    banner,
    body: html`${vendors.map(
      (vendor) => html`<h2>${vendor.options.leverandoer.navn}</h2>
<form class="raekke" method="post" action="/${vendor.noegle}/opfoersel">
${(['booking', 'receiver'] as const).map(
  (side) => html`<div><label for="${vendor.noegle}-${side}">${sider[side]}</label>
<select id="${vendor.noegle}-${side}" name="${side}">${tilstande.map((tilstand) => option(tilstand, vendor.opfoersel[side]))}</select></div>`,
)}
<button>Skift for ${vendor.options.leverandoer.navn}</button></form>
<p><a href="/${vendor.noegle}">${vendor.options.leverandoer.navn}: ${vendor.bog.all().length} bookinger, ${vendor.fejl.all().length} booking-fejl modtaget, ${vendor.fejl.afvist} afvist</a></p>`,
    )}`,
  });

/** One vendor's book and the reports it has received. */
export const vendorPage = (vendor: VendorSimulator): string =>
  document({
    title: vendor.options.leverandoer.navn,
    banner,
    body: html`<p><a href="/">Alle leverandører</a></p>
<h2>Bog</h2>
${table('Bookinger', ['Start', 'Møde', 'Form', 'Sagsbehandler', 'Status', 'Borger', 'Booking'], vendor.bog.all().map((booking) => [booking.starttid, booking.titel, former[booking.samtaleform] ?? booking.samtaleform, booking.sagsbehandler, booking.status, booking.borger, booking.bookingId]))}
<p><a href="/${vendor.noegle}/book">Bogen som JSON</a></p>
<h2>Booking-fejl</h2>
<p>${vendor.fejl.afvist} afvist, fordi signaturen ikke passede, eller beskeden var for gammel.</p>
${table('Modtagne booking-fejl', ['Modtaget', 'Gange', 'Fejlkode', 'Tekst', 'CPR-nummer', 'Mødetilbud', 'Id'], vendor.fejl.all().map(({ modtaget, gange, body, borger, webhookId }) => [modtaget, gange, String(body['fejlkode']), String(body['fejltekst']), String(borger['cpr']), String(body['moedetilbudId'] ?? ''), webhookId]))}
<p><a href="/${vendor.noegle}/booking-fejl">Booking-fejl som JSON</a></p>`,
  });

const former: Readonly<Record<number, string>> = { 1: 'Personligt fremmøde', 2: 'Telefonisk', 4: 'Digitalt Møde' };

const table = (navn: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): SafeHtml =>
  rows.length === 0
    ? html`<p>Ingen endnu.</p>`
    : html`<div class="rulle" tabindex="0" role="region" aria-label="${navn}"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;

const option = (tilstand: Tilstand, chosen: Tilstand) =>
  tilstand === chosen ? html`<option value="${tilstand}" selected>${tilstand}</option>` : html`<option value="${tilstand}">${tilstand}</option>`;
