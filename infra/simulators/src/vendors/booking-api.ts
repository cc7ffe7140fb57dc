import type { JWK } from 'jose';
import { json, type Answer } from '../http/answer.ts';
import { readJson, Refusal, type Call, type Routes } from '../http/router.ts';
import { danishToday, type Moedetilbud, sagsbehandlere, tiderMellem, tidMedId, tilbudTil } from './moedetider.ts';
import type { Opfoersel } from './vendor-tilstand.ts';
import type { VendorBog } from './vendor-bog.ts';

/** What the booking interface of one vendor stands on. */
export interface BookingSide {
  readonly noegle: string;
  readonly apiKey: string;
  readonly kommuner: readonly string[];
  readonly opfoersel: Opfoersel;
  readonly bog: VendorBog;
  readonly offentligNoegle: JWK;
  /** Borgere who have asked for offers: a mødetilbud belongs to one of them. */
  readonly kendte: Map<string, { readonly borger: string; readonly kommune: string }>;
}

/** The vendor's side of `docs/vendor-api`: offers, times, book, look up, move, cancel. */
export const bookingRoutes = (side: BookingSide): Routes => ({
  'GET /healthz': () => json({ status: 'ok', parts: {} }),
  'GET /jwks': () => json({ keys: [side.offentligNoegle] }),
  'GET /v1/moedetilbud': (call) => guarded(side, call, () => offers(side, call)),
  'GET /v1/moedetilbud/:id/tider': (call) => guarded(side, call, () => times(side, call)),
  'PUT /v1/bookinger/:id': (call) => guarded(side, call, () => book(side, call)),
  'PUT /v1/bookinger/:id/tid': (call) => guarded(side, call, () => move(side, call)),
  'GET /v1/bookinger/:id': (call) => guarded(side, call, () => json(found(side, call))),
  'DELETE /v1/bookinger/:id': (call) => guarded(side, call, () => cancel(side, call)),
});

const guarded = (side: BookingSide, call: Call, handle: () => Answer): Answer => {
  if (call.headers.authorization !== `Bearer ${side.apiKey}`) throw new Refusal(401, 'ukendt-noegle', 'Nøglen er ikke kendt.');
  return handle();
};

const offers = (side: BookingSide, call: Call): Answer => {
  const borger = call.query.get('borger') ?? '';
  const kommune = call.query.get('kommune') ?? '';
  if (!side.kommuner.includes(kommune)) throw new Refusal(422, '4575', 'Leverandøren har ikke aftale med kommunen.');
  requireNoRefusal(side);
  const moedetilbud = side.opfoersel.booking === 'no-offers' ? [] : tilbudTil(side.noegle, borger, kommune);
  for (const { moedetilbudId } of moedetilbud) side.kendte.set(moedetilbudId, { borger, kommune });
  return json({ moedetilbud });
};

const times = (side: BookingSide, call: Call): Answer => {
  requireTilbud(side, call.params['id'] ?? '');
  const [fra, til] = [call.query.get('fra') ?? '', call.query.get('til') ?? ''].map((moment) => moment.slice(0, 10));
  if (!isDate(fra) || !isDate(til)) throw new Refusal(400, 'ugyldig-periode', 'fra og til er datoer, for eksempel 2026-12-01.');
  const tider = side.opfoersel.booking === 'no-times' ? [] : tiderMellem(fra, til, danishToday(), side.opfoersel.tiderPerDag);
  return json({ sagsbehandlere, tider: tider.map((tid) => ({ ...tid, ledigePladser: side.bog.isTaken(tid.tidId) ? 0 : 1 })) });
};

const isDate = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const book = (side: BookingSide, call: Call): Answer => {
  const bookingId = call.params['id'] ?? '';
  const { borger = '', moedetilbudId, tidId, samtaleform } = readJson(call) as Record<string, string>;
  const earlier = side.bog.find(bookingId);
  if (side.bog.isSpent(bookingId)) throw new Refusal(409, 'booking-aflyst', 'Bookingen er aflyst. Brug et nyt bookingId.');
  if (earlier && (earlier.borger !== borger || earlier.moedetilbudId !== moedetilbudId)) throw new Refusal(409, 'booking-id-brugt', 'Dette bookingId er brugt til en anden booking.');
  if (earlier) return json(earlier);
  requireNoRefusal(side);
  const tilbud = requireTilbud(side, moedetilbudId ?? '', borger);
  const tid = requireFreeTid(side, tilbud, { tidId, samtaleform });
  const { titel, samtaletype, sted } = tilbud;
  return json(side.bog.write({ bookingId, borger, moedetilbudId: tilbud.moedetilbudId, titel, samtaletype, sted, ...tid, status: 'booket' }), 201);
};

/** Moves a booking; refused, it stays where it was, and asked for the time it has, it stands already. */
const move = (side: BookingSide, call: Call): Answer => {
  const booking = found(side, call);
  const { tidId = '', samtaleform = String(booking.samtaleform) } = readJson(call) as Record<string, string>;
  if (booking.tidId === tidId && booking.samtaleform === Number(samtaleform)) return json(booking);
  requireNoRefusal(side);
  const tid = requireFreeTid(side, requireTilbud(side, booking.moedetilbudId, booking.borger), { tidId, samtaleform, isOwn: booking.tidId === tidId });
  return json(side.bog.write({ ...booking, ...tid }));
};

/** Cancels; the id is spent even when no booking has come yet, so that a late one cannot stand on one side only. */
const cancel = (side: BookingSide, call: Call): Answer => {
  const bookingId = call.params['id'] ?? '';
  const booking = side.bog.find(bookingId);
  if (booking?.status === 'aflyst') return json(booking);
  if (!booking) side.bog.annul(bookingId);
  return json(side.bog.write({ ...found(side, call), status: 'aflyst' }));
};

const requireNoRefusal = ({ opfoersel }: BookingSide): void => {
  if (opfoersel.booking === 'business-refusal') throw new Refusal(422, '4367', 'Borger er ikke tilmeldt.');
};

/** The time as it goes into the book, or the refusal that says why not. */
const requireFreeTid = (side: BookingSide, tilbud: Moedetilbud, wish: { tidId?: string; samtaleform?: string; isOwn?: boolean }) => {
  const tid = tidMedId(wish.tidId ?? '', danishToday(), side.opfoersel.tiderPerDag);
  if (!tid) throw new Refusal(422, '90036', 'Tiden findes ikke.');
  const samtaleform = Number(wish.samtaleform);
  if (!tid.samtaleformer.includes(samtaleform) || !tilbud.samtaleformer.includes(samtaleform)) throw new Refusal(422, '90000', 'Ugyldig samtaleform.');
  if (!wish.isOwn && (side.bog.isTaken(tid.tidId) || isGone(side.opfoersel, tid.tidId))) throw new Refusal(409, 'tid-optaget', 'Tiden er optaget.');
  const { fornavn, efternavn } = sagsbehandlere.find(({ id }) => id === tid.sagsbehandlerIds[0]) ?? sagsbehandlere[0];
  const { tidId, starttid, sluttid, ombookningMulig, fristOmbookning, aflysningMulig, fristAflysning } = tid;
  return { tidId, starttid, sluttid, samtaleform, sagsbehandler: `${fornavn} ${efternavn}`, ombookningMulig, fristOmbookning, aflysningMulig, fristAflysning };
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
