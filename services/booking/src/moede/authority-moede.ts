import {
  akasseMoedeRegistered, type FieldError, ikkeEgenBorger, moedeBooked, moedeConfirmationRequested, moedeKanIkkeAendres, moedeRebooked, moedeUgyldigt, type Principal, Refusal,
} from '@jobnet/contracts';
import { Clock, newId } from '@jobnet/messaging';
import { samtaletyper } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ChangeMoede } from './change-moede.ts';
import { MoedeRow } from './moede.entity.ts';
import { MoedeChanged } from './moede-changed.ts';
import { moedeFejl, type MoedeInput } from './moede-input.rules.ts';

/** Meetings that a kommune or a-kasse makes; what each authority made, it alone changes. */
@Injectable()
export class AuthorityMoede {
  constructor(
    private readonly clock: Clock,
    private readonly change: ChangeMoede,
    private readonly moedeChanged: MoedeChanged,
  ) {}

  /** Refuses a meeting that cannot be; `at` is where it stands in the body. */
  check(principal: Principal, input: MoedeInput, at = ''): void {
    const errors: FieldError[] = moedeFejl(input, principal.organisation, this.clock.today());
    if (errors.length > 0) throw new Refusal(moedeUgyldigt, {}, errors.map((error) => ({ ...error, pointer: `${at}${error.pointer}` })));
  }

  /** Puts it into the borger's calendar and tells it: an appointment of the a-kasse as such (BOOK-29), one to be confirmed also as that (BOOK-27). */
  async make(manager: EntityManager, principal: Principal, wish: { readonly borgerId: string; readonly input: MoedeInput; readonly gruppemoedeId?: string }): Promise<MoedeRow> {
    const isAkasse = principal.organisation?.kind === 'akasse';
    const row = manager.create(MoedeRow, {
      ...columnsOf(wish.input),
      id: newId(),
      version: 1,
      borgerId: wish.borgerId,
      status: 'booket',
      oprindelse: isAkasse ? 'akasse' : 'kommune',
      registreretAf: authorityOf(principal),
      gruppe: wish.gruppemoedeId ? 'faelles' : 'individuelt',
      gruppemoedeId: wish.gruppemoedeId ?? null,
      kanOmbookes: false,
      createdAt: this.clock.now(),
    });
    await manager.insert(MoedeRow, row as never);
    this.change.told(manager, row, isAkasse ? akasseMoedeRegistered : moedeBooked);
    await this.moedeChanged.booked(manager, { ...row, samtaletype: wish.input.samtaletype });
    return this.#requestConfirmation(manager, row);
  }

  /** Changes it; at another time or in another form it is told as moved and waits for a new confirmation (BOOK-05). At another place or with another caseworker it is told as changed; their names stand in no event. */
  async edit(manager: EntityManager, moede: MoedeRow, input: MoedeInput): Promise<MoedeRow> {
    this.requireAhead(moede);
    const columns = columnsOf(input);
    const isMoved = columns.start.getTime() !== moede.start?.getTime() || columns.slut.getTime() !== moede.slut?.getTime() || columns.moedeform !== moede.moedeform;
    const isSameRequest = !isMoved && columns.bekraeftesSenest?.getTime() === moede.bekraeftesSenest?.getTime();
    const changes = { ...columns, bekraeftet: isSameRequest ? moede.bekraeftet : null };
    const flyttetFra = isMoved ? moede.start?.toISOString() : undefined;
    const aendret = (['sted', 'sagsbehandler'] as const).filter((name) => columns[name] !== moede[name]);
    const isTold = isMoved || aendret.length > 0;
    const changed = isTold
      ? await this.change.tell(manager, moede, changes, moedeRebooked, { ...(flyttetFra ? { flyttetFra } : {}), ...(aendret.length > 0 ? { aendret } : {}) })
      : await this.change.execute(manager, moede, changes);
    return isSameRequest ? changed : this.#requestConfirmation(manager, changed);
  }

  /** Cancels it (BOOK-06). */
  async cancel(manager: EntityManager, moede: MoedeRow): Promise<MoedeRow> {
    this.requireAhead(moede);
    return this.change.cancel(manager, moede, 'myndighed');
  }

  /** A meeting that the caller made with this borger, locked. */
  async require(manager: EntityManager, principal: Principal, where: { readonly id: string; readonly borgerId: string }): Promise<MoedeRow> {
    const moede = await manager.findOne(MoedeRow, { where: { ...where, registreretAf: authorityOf(principal) }, lock: { mode: 'pessimistic_write' } });
    if (!moede) throw new Refusal(ikkeEgenBorger);
    return moede;
  }

  requireAhead({ status, start }: MoedeRow): void {
    if (status !== 'booket' || start === null || start <= this.clock.now()) throw new Refusal(moedeKanIkkeAendres);
  }

  async #requestConfirmation(manager: EntityManager, moede: MoedeRow): Promise<MoedeRow> {
    return moede.bekraeftesSenest ? this.change.tell(manager, moede, {}, moedeConfirmationRequested) : moede;
  }
}

/** The authority that a caller acts for, `kommune:0101`. */
export const authorityOf = ({ organisation }: Principal): string => `${organisation?.kind}:${organisation?.code}`;

const momentOf = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

const columnsOf = (input: MoedeInput) => ({
  titel: samtaletyper.nameOf(input.samtaletype),
  samtaletype: input.samtaletype,
  moedeform: input.moedeform,
  start: new Date(input.start),
  slut: new Date(input.slut),
  sagsbehandler: input.sagsbehandler,
  sted: input.sted,
  kanAflyses: input.aflysesSenest !== undefined,
  aflysesSenest: momentOf(input.aflysesSenest),
  bekraeftesSenest: momentOf(input.bekraeftesSenest),
});
