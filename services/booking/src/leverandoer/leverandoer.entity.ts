import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A booking vendor: data, not code. The API key and the duty address are sealed. */
@Entity({ name: 'leverandoer' })
export class LeverandoerRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('char', { length: 8 }) cvr!: string;
  @Column('text') navn!: string;
  @Column('text', { array: true }) kommuner!: string[];
  /** The version of `docs/vendor-api` that the vendor speaks. */
  @Column('text') protokol!: '1';
  @Column('text', { name: 'base_url' }) baseUrl!: string;
  @Column('text', { name: 'booking_fejl_url' }) bookingFejlUrl!: string;
  @Column('text', { name: 'sealed_api_noegle' }) sealedApiNoegle!: string;
  /** Public JWK that the CPR number is encrypted to. */
  @Column('jsonb', { name: 'offentlig_noegle' }) offentligNoegle!: Record<string, unknown>;
  /** How the CPR number goes to the vendor: encrypted to its key, or as plain JSON inside https. */
  @Column('text', { name: 'cpr_form' }) cprForm!: 'jwe' | 'json';
  /** The kind of its newest signing key. */
  @Column('text') signatur!: 'v1a' | 'v1';
  @Column('text', { name: 'sealed_vagt_email', nullable: true }) sealedVagtEmail!: string | null;
  /** When the duty address was last told that reports wait or rest. */
  @Column('timestamptz', { name: 'vagt_advaret', nullable: true }) vagtAdvaret!: Date | null;
  @Column('date', { name: 'gyldig_fra' }) gyldigFra!: string;
  @Column('date', { name: 'gyldig_til', nullable: true }) gyldigTil!: string | null;
}

/** What a sealed duty address is bound to. */
export const vagtEmailContext = (leverandoerId: string): string => `vagt-email:${leverandoerId}`;
