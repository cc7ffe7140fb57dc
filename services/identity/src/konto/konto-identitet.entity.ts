import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A broker's word for someone (issuer and subject, per door) and the account it belongs to; an account may have several. */
@Entity({ name: 'konto_identitet' })
export class KontoIdentitetRow {
  @PrimaryColumn('text') issuer!: string;
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('text') audience!: string;
  @Column('uuid', { name: 'konto_id' }) kontoId!: string;
}
