import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret address by which a borger's own calendar fetches the meetings; the row's id is the borgerId. Of the secret only its hash is kept. */
@Entity({ name: 'kalenderabonnement' })
export class KalenderabonnementRow {
  @PrimaryColumn('uuid', { name: 'borger_id' }) id!: string;
  @Column('text', { name: 'noegle_hash' }) noegleHash!: string;
  @Column('timestamptz', { name: 'oprettet_at' }) oprettetAt!: Date;
  /** To the hour. */
  @Column('timestamptz', { name: 'sidst_hentet_at', nullable: true }) sidstHentetAt!: Date | null;
}
