import { samtaletyper } from '@jobnet/reference-data';

/**
 * Where a meeting stands on our side. `reserveret`, `flyttes` and `aflyses` wait for the vendor's answer; `opgives` is a booking the
 * borger was told had failed, which must not stay in the vendor's book; `opgivet` is one that stands on neither side.
 */
export type MoedeStatus = 'reserveret' | 'booket' | 'flyttes' | 'aflyses' | 'aflyst' | 'afholdt' | 'opgives' | 'opgivet';

/** Who made a meeting: the borger by booking it, or an authority (BOOK-29). */
export type Oprindelse = 'selvbooket' | 'kommune' | 'akasse';

/** The allowed changes of a meeting's status, drawn in the service's README. */
export const moedeTransitions: Readonly<Record<MoedeStatus, readonly MoedeStatus[]>> = {
  reserveret: ['booket', 'opgives', 'opgivet'],
  booket: ['flyttes', 'aflyses', 'aflyst', 'afholdt'],
  flyttes: ['booket', 'aflyst'],
  aflyses: ['aflyst', 'booket'],
  aflyst: [],
  afholdt: [],
  opgives: ['opgivet'],
  opgivet: [],
};

/** Whether a status may follow another. */
export const mayBecome = (from: MoedeStatus, to: MoedeStatus): boolean => moedeTransitions[from].includes(to);

/** Statuses in which a meeting stands in the calendar, also while a change of it waits for the vendor. */
export const standingStatuses: readonly MoedeStatus[] = ['booket', 'flyttes', 'aflyses'];

/** Statuses a borger sees as a meeting in the calendar (BOOK-02). */
export const shownStatuses: readonly MoedeStatus[] = [...standingStatuses, 'aflyst', 'afholdt'];

/** Whether the vendor's answer to a change of the meeting is missing. */
export const awaitsAnswer = ({ status }: { readonly status: MoedeStatus }): boolean => status === 'flyttes' || status === 'aflyses';

/** What the rules need to know of a meeting. */
export interface Moedeforhold {
  readonly status: MoedeStatus;
  readonly start: Date | null;
  readonly kanAflyses: boolean | null;
  readonly aflysesSenest: Date | null;
  readonly kanOmbookes: boolean | null;
  readonly ombookesSenest: Date | null;
  readonly bekraeftesSenest: Date | null;
  readonly bekraeftet: Date | null;
}

const isAhead = ({ status, start }: Moedeforhold, now: Date): boolean => status === 'booket' && start !== null && start > now;
const isInTime = (senest: Date | null, now: Date): boolean => senest === null || now <= senest;

/** BOOK-07: a meeting may be cancelled while it is booked, lies ahead, is one that can be, and its last moment for it has not passed. */
export const mayCancel = (moede: Moedeforhold, now: Date): boolean => isAhead(moede, now) && moede.kanAflyses === true && isInTime(moede.aflysesSenest, now);

/** BOOK-05, BOOK-07: the same for moving it. */
export const mayRebook = (moede: Moedeforhold, now: Date): boolean => isAhead(moede, now) && moede.kanOmbookes === true && isInTime(moede.ombookesSenest, now);

/** BOOK-27: whether a meeting waits for the borger's yes, has it, or needs none. */
export const bekraeftelseOf = ({ bekraeftesSenest, bekraeftet }: Moedeforhold): 'afventer' | 'bekraeftet' | undefined =>
  bekraeftet ? 'bekraeftet' : bekraeftesSenest ? 'afventer' : undefined;

/** BOOK-27: a meeting may be confirmed while it is booked, lies ahead and waits for it. */
export const mayConfirm = (moede: Moedeforhold, now: Date): boolean => isAhead(moede, now) && bekraeftelseOf(moede) === 'afventer' && isInTime(moede.bekraeftesSenest, now);

/** BOOK-28: a meeting is held when its time has begun; its text can be written again. */
export const mayHold = ({ status, start }: Moedeforhold, now: Date): boolean => (status === 'booket' || status === 'afholdt') && start !== null && start <= now;

/** BOOK-29: an a-kasse sees and makes meetings of its own samtaletyper only; a kommune all of them. */
export const isOpenTo = (kind: string | undefined, samtaletype: string | null): boolean => kind !== 'akasse' || samtaletyper.find(samtaletype ?? '')?.synligForAkasse === true;

/** Codes by which vendors say that the seat is gone (BOOK-26); any other refusal is the vendor's own business. */
const seatGoneCodes = new Set(['tid-optaget', '9020']);

/** BOOK-26: whether a business refusal means that somebody else took the time. */
export const isSeatGone = (kode: string): boolean => seatGoneCodes.has(kode);
