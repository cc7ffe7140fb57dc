import { Clock, FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { type SignaturnoegleRow, signaturnoegleContext } from './signaturnoegle.entity.ts';
import { signingNow } from './signing-now.ts';
import type { ReceiverAddress, Signer } from './webhook-receiver.port.ts';

/** Where a vendor takes reports, with every key that signs now: the newest, and older ones whose overlap is not over. */
@Injectable()
export class AssembleAddress {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, vendor: LeverandoerRow): Promise<ReceiverAddress> {
    const rows = await signingNow(manager, vendor.id, this.clock.now());
    const { cvr, bookingFejlUrl, cprForm, offentligNoegle } = vendor;
    return { cvr, bookingFejlUrl, cprForm, offentligNoegle, signers: rows.length === 0 ? [{ signatur: 'v1a' }] : rows.map((row) => this.#signerOf(row)) };
  }

  #signerOf({ id, signatur, sealedNoegle }: SignaturnoegleRow): Signer {
    const noegle = sealedNoegle === null ? undefined : this.cipher.decrypt(sealedNoegle, signaturnoegleContext(id));
    if (signatur === 'v1') return { signatur, secret: noegle ?? '' };
    return { signatur, ...(noegle === undefined ? {} : { jwk: JSON.parse(noegle) as Record<string, unknown> }) };
  }
}
