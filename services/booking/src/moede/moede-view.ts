import type { AnswerOf, ClaimOf, moedeBooked, moedeHeld, PayloadOf, showMoede } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { MoedeRow } from './moede.entity.ts';
import { awaitsAnswer, bekraeftelseOf, mayCancel, mayRebook } from './moede.rules.ts';

type Detaljer = AnswerOf<typeof showMoede>;
type View = Omit<Detaljer, 'aftaletekst'>;

/** A meeting as borger and authority see it (BOOK-03). */
@Injectable()
export class MoedeView {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  /** Without what was agreed there. */
  of(moede: MoedeRow): View {
    const now = this.clock.now();
    const bekraeftelse = bekraeftelseOf(moede);
    return {
      moedeId: moede.id,
      status: statusOf(moede),
      titel: moede.titel ?? '',
      ...periodOf(moede),
      moedeform: moede.moedeform,
      samtaletype: moede.samtaletype ?? '',
      sagsbehandler: moede.sagsbehandler ?? '',
      sted: moede.sted ?? '',
      oprindelse: moede.oprindelse,
      gruppe: moede.gruppe,
      kanAflyses: mayCancel(moede, now),
      ...(moede.aflysesSenest ? { aflysesSenest: moede.aflysesSenest.toISOString() } : {}),
      kanOmbookes: mayRebook(moede, now),
      ...(moede.ombookesSenest ? { ombookesSenest: moede.ombookesSenest.toISOString() } : {}),
      ...(moede.moedetilbudId ? { moedetilbudId: moede.moedetilbudId } : {}),
      ...(bekraeftelse ? { bekraeftelse } : {}),
      ...(moede.bekraeftesSenest ? { bekraeftesSenest: moede.bekraeftesSenest.toISOString() } : {}),
      afventerSvar: awaitsAnswer(moede),
    };
  }

  /** With what was agreed there (BOOK-28, KAL-14). */
  detailsOf(moede: MoedeRow): Detaljer {
    const view = this.of(moede);
    return { ...view, ...aftaleClaimOf(moede, this.cipher) };
  }
}

/** What an agreement text is sealed for. */
export const aftaletekstContext = (moedeId: string): string => `aftaletekst:${moedeId}`;

/** What was agreed at a meeting, for those who may read it (BOOK-28). */
export const aftaleClaimOf = (moede: MoedeRow, cipher: FieldCipher): ClaimOf<typeof moedeHeld> =>
  moede.sealedAftaletekst ? { aftaletekst: cipher.decrypt(moede.sealedAftaletekst, aftaletekstContext(moede.id)) } : {};

const statusOf = ({ status }: MoedeRow): View['status'] => (status === 'aflyst' || status === 'afholdt' ? status : 'booket');
const periodOf = ({ start, slut, createdAt }: MoedeRow) => ({ start: (start ?? createdAt).toISOString(), slut: (slut ?? createdAt).toISOString() });

/** The whole shareable state of a meeting, in the status that others know. */
export const moedeStateOf = (moede: MoedeRow): PayloadOf<typeof moedeBooked> => {
  const bekraeftelse = bekraeftelseOf(moede);
  return {
    moedeId: moede.id,
    borgerId: moede.borgerId,
    status: statusOf(moede),
    ...periodOf(moede),
    moedeform: moede.moedeform,
    samtaletype: moede.samtaletype ?? '',
    oprindelse: moede.oprindelse,
    ...(bekraeftelse ? { bekraeftelse } : {}),
    ...(moede.bekraeftesSenest ? { bekraeftesSenest: moede.bekraeftesSenest.toISOString() } : {}),
    ...(moede.aflystAf ? { aflystAf: moede.aflystAf } : {}),
  };
};
