import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that signs what one vendor is told. A new one signs beside the old one until that runs out. */
@Entity({ name: 'signaturnoegle' })
export class SignaturnoegleRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'leverandoer_id' }) leverandoerId!: string;
  @Column('text') signatur!: 'v1a' | 'v1';
  /** A private Ed25519 JWK, or a secret in base64; null: Jobnet's common key, which every vendor begins with. */
  @Column('text', { name: 'sealed_noegle', nullable: true }) sealedNoegle!: string | null;
  @Column('jsonb', { name: 'offentlig_noegle', nullable: true }) offentligNoegle!: Record<string, unknown> | null;
  @Column('timestamptz') oprettet!: Date;
  @Column('timestamptz', { nullable: true }) udloeber!: Date | null;
}

/** What a sealed signing key is bound to. */
export const signaturnoegleContext = (noegleId: string): string => `signaturnoegle:${noegleId}`;
