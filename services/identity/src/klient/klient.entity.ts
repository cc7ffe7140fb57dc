import type { Organisation } from '@jobnet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublicKey } from './klient.rules.ts';

/** A machine client: a fagsystem or a vendor's system, known by its public keys. */
@Entity({ name: 'klient' })
export class KlientRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'klient_id' }) klientId!: string;
  @Column('text') navn!: string;
  @Column('text') role!: 'fagsystem' | 'leverandoersystem';
  @Column('text', { name: 'organisation_kind' }) organisationKind!: Exclude<Organisation['kind'], 'star'>;
  @Column('text', { name: 'organisation_code' }) organisationCode!: string;
  @Column('text', { array: true }) scopes!: string[];
  @Column('jsonb') jwks!: { keys: PublicKey[] };
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
