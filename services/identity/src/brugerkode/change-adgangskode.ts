import { adgangskodeChanged, type BodyOf, type changeAdgangskode, forkertAdgangskode, forMangeLoginforsoeg, ingenBrugerkoder, type Principal, Refusal } from '@jobnet/contracts';
import { Outbox, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdgangskodeHash } from '../adgangskode/adgangskode-hash.ts';
import { requireGodAdgangskode } from '../adgangskode/adgangskode.rules.ts';
import { AdmitForsoeg, type Forsoeg } from '../adgangskode/admit-forsoeg.ts';
import { PrepareAdgangskode } from '../adgangskode/prepare-adgangskode.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import { BrugerkoderRow } from './brugerkoder.entity.ts';
import { toBrugerkoderState } from './brugerkoder.rules.ts';

type Body = BodyOf<typeof changeAdgangskode>;

/** The change as judged with no transaction open, and the hash it was judged by. */
interface Judged {
  readonly forsoeg: Forsoeg;
  readonly heldAgainst: string;
  readonly hash: string;
}

const wrong = (): never => {
  throw new Refusal(forkertAdgangskode, {}, [{ pointer: '/nuvaerende', code: forkertAdgangskode.code, message: forkertAdgangskode.title }]);
};

/** ID-KODE-19, ID-KODE-29: the borger changes the adgangskode, and proves to be the borger by the present one, which may not be guessed at will. */
@Injectable()
export class ChangeAdgangskode {
  constructor(
    private readonly outbox: Outbox,
    private readonly record: BrugerkoderRecord,
    private readonly adgangskode: PrepareAdgangskode,
    private readonly hash: AdgangskodeHash,
    private readonly admitForsoeg: AdmitForsoeg,
  ) {}

  async execute(manager: EntityManager, { borgerId = '' }: Principal, body: Body): Promise<void> {
    const row = await this.record.ofBorger(manager, borgerId);
    if (!row) throw new Refusal(ingenBrugerkoder);
    requireGodAdgangskode(body.adgangskode, { brugernavn: this.record.brugernavnOf(row), nuvaerende: body.nuvaerende });
    const { forsoeg, heldAgainst, hash } = this.hash.first(body, () => this.#judge(row, body));
    if (heldAgainst !== row.adgangskodeHash) wrong();
    await updateVersioned(manager, BrugerkoderRow, row, { adgangskodeHash: hash, skalSkifte: false, adgangskodeUdloeberAt: null });
    await forsoeg.takeBack(manager);
    this.outbox.add(manager, adgangskodeChanged, { subject: row.id, sequence: row.version + 1, data: toBrugerkoderState({ ...row, skalSkifte: false }) });
  }

  async #judge({ id, adgangskodeHash }: BrugerkoderRow, body: Body): Promise<Judged> {
    await this.adgangskode.refuseLaekket(body.adgangskode);
    const forsoeg = await this.admitForsoeg.execute([{ slags: 'skift', noegle: id }]);
    if (!forsoeg) throw new Refusal(forMangeLoginforsoeg);
    if (!(await this.hash.matches(body.nuvaerende, adgangskodeHash))) wrong();
    return { forsoeg, heldAgainst: adgangskodeHash, hash: await this.adgangskode.hashOf(body.adgangskode) };
  }
}
