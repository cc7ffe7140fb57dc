import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { AnswerOf, BodyOf, changeSignaturnoegle } from '@jobnet/contracts';
import { Clock, FieldCipher, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { requireLeverandoer } from '../leverandoer/own-leverandoer.ts';
import { SignaturnoegleRow, signaturnoegleContext } from './signaturnoegle.entity.ts';
import { signingNow } from './signing-now.ts';

/** A header holds one signature for each key. */
const mostSigning = 5;

type Wish = BodyOf<typeof changeSignaturnoegle> & { readonly cvr: string };
type Answer = AnswerOf<typeof changeSignaturnoegle>;

/** A new key: what is kept sealed of it, what may be seen of it, and what its vendor is told once. */
interface NewKey {
  readonly noegle: string;
  readonly offentligNoegle: Record<string, unknown> | null;
  readonly told: Pick<Answer, 'hemmelighed' | 'offentligNoegle'>;
}

/**
 * Changes the key that signs what a vendor is told (FEJL-28). The old one, Jobnet's common key among them, signs beside it until the
 * overlap is over; an old one that runs out sooner does so as it was told. Five sign at most: a changed key ends the oldest.
 */
@Injectable()
export class ChangeSignaturnoegle {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, { cvr, signatur, overlapTimer }: Wish): Promise<Answer> {
    const { id: leverandoerId } = await requireLeverandoer(manager, cvr);
    const now = this.clock.now();
    const vendor = await manager.findOneOrFail(LeverandoerRow, { where: { id: leverandoerId }, lock: { mode: 'pessimistic_write' } });
    const udloeber = new Date(now.getTime() + overlapTimer * 3_600_000);
    const old = await manager.update(SignaturnoegleRow, { leverandoerId, udloeber: IsNull() }, { udloeber });
    if (!old.affected) await manager.insert(SignaturnoegleRow, { id: newId(), leverandoerId, signatur: 'v1a', sealedNoegle: null, offentligNoegle: null, oprettet: now, udloeber });
    const tooMany = (await signingNow(manager, leverandoerId, now)).slice(mostSigning - 1);
    await manager.update(SignaturnoegleRow, { id: In(tooMany.map(({ id: oldId }) => oldId)) }, { udloeber: now });
    const key = signatur === 'v1' ? newSecret() : newKeyPair();
    const id = newId();
    await manager.insert(SignaturnoegleRow, {
      id, leverandoerId, signatur, sealedNoegle: this.cipher.encrypt(key.noegle, signaturnoegleContext(id)), offentligNoegle: key.offentligNoegle as never, oprettet: now, udloeber: null,
    });
    await manager.update(LeverandoerRow, { id: leverandoerId }, { signatur, version: vendor.version + 1 });
    return { noegleId: id, signatur, ...key.told, gammelGaelderTil: udloeber.toISOString() };
  }
}

const newSecret = (): NewKey => {
  const noegle = randomBytes(32).toString('base64');
  return { noegle, offentligNoegle: null, told: { hemmelighed: `whsec_${noegle}` } };
};

const newKeyPair = (): NewKey => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const offentligNoegle: Record<string, unknown> = { ...publicKey.export({ format: 'jwk' }) };
  return { noegle: JSON.stringify(privateKey.export({ format: 'jwk' })), offentligNoegle, told: { offentligNoegle } };
};
