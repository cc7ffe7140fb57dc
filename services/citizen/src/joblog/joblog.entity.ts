import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A log of one job the borger has applied for, or means to. Its texts are the borger's own, and sealed. */
@Entity('joblog')
export class Joblog {
  @PrimaryColumn('uuid', { name: 'id' })
  id!: string;

  @Column('uuid', { name: 'borger_id' })
  borgerId!: string;

  @Column('text', { name: 'indhold_sealed' })
  indhold!: string;

  @Column('date', { name: 'ansoegningsfrist', nullable: true })
  ansoegningsfrist!: string | null;

  @Column('date', { name: 'soegt_dato', nullable: true })
  soegtDato!: string | null;

  @Column('timestamptz', { name: 'oprettet_at' })
  oprettetAt!: Date;

  /** Its day in the calendar. */
  @Column('date', { name: 'dato' })
  dato!: string;

  @Column('int', { name: 'version' })
  version!: number;
}
