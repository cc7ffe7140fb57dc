import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of a company's marks: the history that support sees (AG-KF-01). */
@Entity('virksomhed_laas')
export class VirksomhedLaas {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  cvr!: string;

  @Column('boolean')
  konfliktramt!: boolean;

  @Column('boolean')
  spaerret!: boolean;

  @Column('text', { nullable: true })
  begrundelse!: string | null;

  @Column('timestamptz', { name: 'sat_at' })
  satAt!: Date;

  @Column('text', { name: 'sat_af' })
  satAf!: string;
}
