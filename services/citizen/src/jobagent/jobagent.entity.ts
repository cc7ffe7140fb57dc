import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A standing search that mails new ads. Its name is the borger's own words and sealed. */
@Entity('jobagent')
export class Jobagent {
  @PrimaryColumn('uuid', { name: 'id' })
  id!: string;

  @Column('uuid', { name: 'borger_id' })
  borgerId!: string;

  @Column('text', { name: 'navn_sealed' })
  navn!: string;

  @Column('text', { name: 'concept_uris', array: true })
  conceptUris!: string[];

  @Column('text', { name: 'alias_ids', array: true })
  aliasIds!: string[];

  @Column('text', { name: 'kommunekoder', array: true })
  kommunekoder!: string[];

  @Column('text', { name: 'regioner', array: true })
  regioner!: string[];

  @Column('text', { name: 'hyppighed' })
  hyppighed!: 'straks';

  @Column('timestamptz', { name: 'oprettet_at' })
  oprettetAt!: Date;

  @Column('int', { name: 'version' })
  version!: number;
}
