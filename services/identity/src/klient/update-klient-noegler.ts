import { type AnswerOf, commonProblems, Refusal, type updateKlientNoegler } from '@jobnet/contracts';
import { type CallOf, Log } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { KlientRow } from './klient.entity.ts';
import { viewOf } from './register-klient.ts';

/** Gives a machine client other public keys, or takes them all: what is not there signs nothing from now on. The log is told when it is shut out. */
@Injectable()
export class UpdateKlientNoegler {
  constructor(private readonly log: Log) {}

  async execute({ manager, principal, params, body }: CallOf<typeof updateKlientNoegler>): Promise<AnswerOf<typeof updateKlientNoegler>> {
    const { klientId } = params;
    await manager.query('update klient set jwks = $2 where klient_id = $1', [klientId, JSON.stringify(body)]);
    const klient = await manager.findOneBy(KlientRow, { klientId });
    if (!klient) throw new Refusal(commonProblems.findesIkke);
    if (body.keys.length === 0) this.log.security('session-closed', { way: 'klient', role: principal.role, reason: 'noegler-trukket' });
    return viewOf(klient);
  }
}
