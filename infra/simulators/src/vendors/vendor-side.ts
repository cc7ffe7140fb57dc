import { document, html } from '../http/html.ts';
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
<p><a href="/${vendor.noegle}/book">Bog: ${vendor.bog.all().length} bookinger</a> · <a href="/${vendor.noegle}/booking-fejl">Booking-fejl: ${vendor.fejl.all().length} modtaget, ${vendor.fejl.afvist} afvist</a></p>`,
    )}`,
  });

const option = (tilstand: Tilstand, chosen: Tilstand) =>
  tilstand === chosen ? html`<option value="${tilstand}" selected>${tilstand}</option>` : html`<option value="${tilstand}">${tilstand}</option>`;
