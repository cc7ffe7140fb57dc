import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The borger's Ansættelsesbetingelser; the row's id is the borgerId, and there is none before the first save (JM-03). */
@Entity('jobmatch')
export class Jobmatch {
  @PrimaryColumn('uuid', { name: 'borger_id' })
  id!: string;

  @Column('text', { name: 'ansaettelsesbetingelser', array: true })
  ansaettelsesbetingelser!: string[];

  @Column('int', { name: 'version' })
  version!: number;
}
