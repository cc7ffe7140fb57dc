import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A stillingsbetegnelse of the taxonomy with its place in the tree and its aliases; the id is the uuid of its conceptUri. */
@Entity('stillingsbetegnelse')
export class Stillingsbetegnelse {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text', { name: 'concept_uri' })
  conceptUri!: string;

  @Column('text')
  label!: string;

  @Column('text')
  gruppe!: string;

  @Column('text')
  gruppenavn!: string;

  @Column('text')
  omraade!: string;

  @Column('text')
  omraadenavn!: string;

  @Column('jsonb')
  aliasser!: { aliasId: string; label: string }[];

  /** Udgået: from this date it can no longer be chosen. */
  @Column('date', { name: 'udgaaet_fra', nullable: true })
  udgaaetFra!: string | null;

  @Column('text', { name: 'afloeser_uri', nullable: true })
  afloeserUri!: string | null;
}
