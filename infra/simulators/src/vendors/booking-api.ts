import { json, type Answer } from '../http/answer.ts';
import { readJson, Refusal, type Call, type Routes } from '../http/router.ts';
import { danishToday, sagsbehandlere, tiderMellem, tidMedId, tilbudTil } from './moedetider.ts';
import type { Opfoersel } from './vendor-tilstand.ts';
import type { VendorBog } from './vendor-bog.ts';

/** What the booking interface of one vendor stands on. */
export interface BookingSide {
  readonly noegle: string;
  readonly apiKey: string;
  readonly kommuner: readonly string[];
  readonly opfoersel: Opfoersel;
  readonly bog: VendorBog;
  /** Borgere who have asked for offers: a mødetilbud belongs to one of them. */
  readonly kendte: Map<string, { readonly borger: string; readonly kommune: string }>;
}

/** The vendor's side of `docs/vendor-api`: offers, times, book, look up, cancel. */
export const bookingRoutes = (side: BookingSide): Routes => ({
  'GET /v1/moedetilbud': (call) => guarded(side, call, () => offers(side, call)),
  'GET /v1/moedetilbud/:id/tider': (call) => guarded(side, call, () => times(side, call)),
  'PUT /v1/bookinger/:id': (call) => guarded(side, call, () => book(side, call)),
  'GET /v1/bookinger/:id': (call) => guarded(side, call, () => json(found(side, call))),
  'DELETE /v1/bookinger/:id': (call) =>
    guarded(side, call, () => json(side.bog.write({ ...found(side, call), status: 'aflyst' }))),
});

const guarded = (side: BookingSide, call: Call, handle: () => Answer): Answer => {
  if (call.headers.authorization !== `Bearer ${side.apiKey}`) throw new Refusal(401, 'ukendt-noegle', 'Nøglen er ikke kendt.');
  return handle();
};

const offers = (side: BookingSide, call: Call): Answer => {
  const borger = call.query.get('borger') ?? '';
  const kommune = call.query.get('kommune') ?? '';
  if (!side.kommuner.includes(kommune)) throw new Refusal(422, '4575', 'Leverandøren har ikke aftale med kommunen.');
  if (side.opfoersel.booking === 'business-refusal') throw new Refusal(422, '4367', 'Borger er ikke tilmeldt.');
  const moedetilbud = side.opfoersel.booking === 'no-offers' ? [] : tilbudTil(side.noegle, borger, kommune);
  for (const { moedetilbudId } of moedetilbud) side.kendte.set(moedetilbudId, { borger, kommune });
  return json({ moedetilbud });
};

const times = (side: BookingSide, call: Call): Answer => {
  requireTilbud(side, call.params['id'] ?? '');
  const tider = side.opfoersel.booking === 'no-times' ? [] : tiderMellem(call.query.get('fra') ?? '', call.query.get('til') ?? '', danishToday());
  return json({ sagsbehandlere, tider: tider.map((tid) => ({ ...tid, ledigePladser: side.bog.isTaken(tid.tidId) ? 0 : 1 })) });
};

const book = (side: BookingSide, call: Call): Answer => {
  const bookingId = call.params['id'] ?? '';
  const earlier = side.bog.find(bookingId);
  if (earlier?.status === 'booket') return json(earlier);
  const { borger, moedetilbudId, tidId, samtaleform } = readJson(call) as Record<string, string>;
  if (side.opfoersel.booking === 'business-refusal') throw new Refusal(422, '4367', 'Borger er ikke tilmeldt.');
  const tilbud = requireTilbud(side, moedetilbudId ?? '', borger);
  const tid = tidMedId(tidId ?? '', danishToday());
  if (!tid) throw new Refusal(422, '90036', 'Tiden findes ikke.');
  const form = Number(samtaleform);
  if (!tid.samtaleformer.includes(form) || !tilbud.samtaleformer.includes(form)) throw new Refusal(422, '90000', 'Ugyldig samtaleform.');
  if (side.bog.isTaken(tid.tidId) || isGone(side.opfoersel, tid.tidId)) throw new Refusal(409, 'tid-optaget', 'Tiden er optaget.');
  const person = sagsbehandlere.find(({ id }) => id === tid.sagsbehandlerIds[0]) ?? sagsbehandlere[0];
  const { titel, samtaletype, sted } = tilbud;
  const { starttid, sluttid, aflysningMulig } = tid;
  const booking = { bookingId, borger: borger ?? '', moedetilbudId: tilbud.moedetilbudId, tidId: tid.tidId, titel, samtaletype, sted, starttid, sluttid, aflysningMulig };
  return json(side.bog.write({ ...booking, samtaleform: form, sagsbehandler: `${person.fornavn} ${person.efternavn}`, status: 'booket' }), 201);
};

/** MødeNu's habit: some times are gone the moment one wants them. */
const isGone = ({ goneEvery }: Opfoersel, tidId: string): boolean =>
  goneEvery > 0 && [...tidId].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % goneEvery === 0;

const requireTilbud = (side: BookingSide, moedetilbudId: string, borger?: string) => {
  const kendt = side.kendte.get(moedetilbudId);
  const tilbud = kendt && tilbudTil(side.noegle, kendt.borger, kendt.kommune).find((offer) => offer.moedetilbudId === moedetilbudId);
  if (!tilbud || (borger !== undefined && borger !== kendt.borger)) throw new Refusal(422, '90001', 'Mødetilbuddet findes ikke.');
  return tilbud;
};

const found = (side: BookingSide, call: Call) => {
  const booking = side.bog.find(call.params['id'] ?? '');
  if (booking?.status !== 'booket') throw new Refusal(404, '4768', 'Ukendt booking.');
  return booking;
};
