import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A booking vendor: data, not code. The API key is sealed. */
@Entity({ name: 'leverandoer' })
export class LeverandoerRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('char', { length: 8 }) cvr!: string;
  @Column('text') navn!: string;
  @Column('text', { array: true }) kommuner!: string[];
  @Column('text', { name: 'base_url' }) baseUrl!: string;
  @Column('text', { name: 'booking_fejl_url' }) bookingFejlUrl!: string;
  @Column('text', { name: 'sealed_api_noegle' }) sealedApiNoegle!: string;
  /** Public JWK that the CPR number is encrypted to. */
  @Column('jsonb', { name: 'offentlig_noegle' }) offentligNoegle!: Record<string, unknown>;
  @Column('date', { name: 'gyldig_fra' }) gyldigFra!: string;
  @Column('date', { name: 'gyldig_til', nullable: true }) gyldigTil!: string | null;
}
