import { CONFIG } from '@jobnet/service-kit';
import { Module } from '@nestjs/common';
import type { IdentityConfig } from '../config.ts';
import { AdgangskodeHash } from './adgangskode-hash.ts';
import { AdmitForsoeg } from './admit-forsoeg.ts';
import { FileOfLaekkedeAdgangskoder } from './laekkede-adgangskoder.client.ts';
import { LaekkedeAdgangskoder } from './laekkede-adgangskoder.port.ts';
import { PrepareAdgangskode } from './prepare-adgangskode.ts';

/** What an adgangskode must be, how it is kept, and how often it may be guessed. */
@Module({
  providers: [
    AdgangskodeHash,
    AdmitForsoeg,
    PrepareAdgangskode,
    { provide: LaekkedeAdgangskoder, useFactory: (config: IdentityConfig) => new FileOfLaekkedeAdgangskoder(config.IDENTITY_BREACHED_PASSWORDS), inject: [CONFIG] },
  ],
  exports: [AdgangskodeHash, AdmitForsoeg, PrepareAdgangskode],
})
export class AdgangskodeModule {}
