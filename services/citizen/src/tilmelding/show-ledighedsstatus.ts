import type { AnswerOf, showLedighedsstatus } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { akasser, kommuneFullName } from '@jobnet/reference-data';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { isUdgaaet } from '../joboenske/joboenske.rules.ts';
import { loadJoboensker } from '../joboenske/load-joboensker.ts';
import { Tilhoersforhold } from '../tilhoersforhold/tilhoersforhold.entity.ts';
import { loadTilmelding } from './load-tilmelding.ts';
import type { Tilmelding } from './tilmelding.entity.ts';
import { isTilmeldt, kontaktforloebHos, statusOf, stillingsbetegnelseTrin } from './tilmelding.rules.ts';

type Answer = AnswerOf<typeof showLedighedsstatus>;

const namedAkasse = (kode: string) => ({ kode, navn: akasser.nameOf(kode) });
const namedKommune = (kode: string) => ({ kode, navn: kommuneFullName(kode) });

/** TIL-02..04, TIL-11, TIL-14: the page "Tilmeld og afmeld" and the start of the wizard. */
@Injectable()
export class ShowLedighedsstatus {
  constructor(private readonly clock: Clock) {}

  async execute(call: CallOf<typeof showLedighedsstatus>): Promise<Answer> {
    const { manager } = call;
    const borgerId = borgerOf(call.principal);
    const today = this.clock.today();
    const newest = await loadTilmelding(manager, borgerId);
    const tilmelding = isTilmeldt(statusOf(newest, today)) ? newest : undefined;
    const tilhoersforhold = await manager.findOneBy(Tilhoersforhold, { id: borgerId });
    const lines = (await loadJoboensker(manager, borgerId)).map((line) => ({ ...line, udgaaet: isUdgaaet(line, today) }));
    const akassekode = tilhoersforhold?.akassekode ?? tilmelding?.akassekode ?? null;
    return {
      ...spellOf(tilmelding),
      kommune: tilhoersforhold ? namedKommune(tilhoersforhold.kommunekode) : undefined,
      akasse: akassekode ? namedAkasse(akassekode) : undefined,
      kontaktforloeb: tilmelding ? forloebOf(tilmelding, { akassekode, tilhoersforhold }, today) : undefined,
      fremmoede: tilmelding?.fremmoedeDato
        ? { dato: tilmelding.fremmoedeDato, kommune: tilhoersforhold ? kommuneFullName(tilhoersforhold.kommunekode) : undefined }
        : undefined,
      udgaaedeStillingsbetegnelser: lines
        .filter(({ udgaaet }) => udgaaet)
        .map(({ id, label, afloeserLabel }) => ({ joboenskeId: id, label, afloeser: afloeserLabel ?? undefined })),
      stillingsbetegnelseTrin: stillingsbetegnelseTrin(lines, this.clock.now()),
    };
  }
}

const spellOf = (tilmelding: Tilmelding | undefined) => ({
  tilmeldt: Boolean(tilmelding),
  tilmeldingId: tilmelding?.id,
  tilmeldtFra: tilmelding?.tilmeldtFra,
  ydelse: tilmelding?.ydelse,
  afmeldtFra: tilmelding?.afmeldtFra ?? undefined,
});

const forloebOf = (
  tilmelding: Tilmelding,
  { akassekode, tilhoersforhold }: { akassekode: string | null; tilhoersforhold: Tilhoersforhold | null },
  today: string,
): Answer['kontaktforloeb'] => {
  const hos = kontaktforloebHos(tilmelding, { akassekode, kontaktforloeb: tilhoersforhold?.kontaktforloeb ?? null }, today);
  if (hos === 'akasse' && akassekode) return { hos, navn: akasser.nameOf(akassekode) };
  return tilhoersforhold ? { hos: 'kommune', navn: kommuneFullName(tilhoersforhold.kommunekode) } : undefined;
};
