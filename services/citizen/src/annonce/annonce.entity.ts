import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What we know of a jobannonce from employer's events; one that left Find job stays as a row with its last status. */
@Entity('annonce')
export class Annonce {
  @PrimaryColumn('uuid', { name: 'annonce_id' })
  annonceId!: string;

  @Column('text', { name: 'status' })
  status!: string;

  @Column('text', { name: 'concept_uri' })
  conceptUri!: string;

  @Column('uuid', { name: 'alias_id', nullable: true })
  aliasId!: string | null;

  @Column('text', { name: 'kommunekode', nullable: true })
  kommunekode!: string | null;

  @Column('text', { name: 'land' })
  land!: string;

  @Column('double precision', { name: 'lat', nullable: true })
  lat!: number | null;

  @Column('double precision', { name: 'lon', nullable: true })
  lon!: number | null;

  @Column('boolean', { name: 'deltid' })
  deltid!: boolean;

  @Column('boolean', { name: 'fast' })
  fast!: boolean;

  @Column('boolean', { name: 'hotjob' })
  hotjob!: boolean;

  @Column('text', { name: 'arbejdstider', array: true })
  arbejdstider!: string[];

  @Column('timestamptz', { name: 'publiceres_fra' })
  publiceresFra!: Date;

  @Column('timestamptz', { name: 'publiceres_til' })
  publiceresTil!: Date;
}
