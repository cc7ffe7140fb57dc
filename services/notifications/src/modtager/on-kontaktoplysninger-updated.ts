import { kontaktoplysningerUpdated, type ReceivedEvent } from '@jobnet/contracts';
import { FieldCipher, On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ModtagerRow } from './modtager.entity.ts';

/** What a sealed address is bound to. */
export const modtagerContext = (borgerId: string): string => `modtager:${borgerId}`;

/** Keeps the newest address of each borger; the address came as a claim (EMAIL-01). */
@Injectable()
export class OnKontaktoplysningerUpdated {
  constructor(private readonly cipher: FieldCipher) {}

  @On(kontaktoplysningerUpdated)
  async handle(event: ReceivedEvent<typeof kontaktoplysningerUpdated>, manager: EntityManager): Promise<void> {
    const { borgerId, emailStatus } = event.data;
    const { email } = event.claim;
    await manager.upsert(
      ModtagerRow,
      { borgerId, emailStatus, sealedEmail: email ? this.cipher.encrypt(email, modtagerContext(borgerId)) : null },
      ['borgerId'],
    );
  }
}
