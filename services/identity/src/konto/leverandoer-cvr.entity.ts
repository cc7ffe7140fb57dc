import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A company whose employees log in to the backoffice as a booking vendor's. */
@Entity({ name: 'leverandoer_cvr' })
export class LeverandoerCvrRow {
  @PrimaryColumn('text') cvr!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
