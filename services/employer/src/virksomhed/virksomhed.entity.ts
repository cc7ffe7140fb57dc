import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address as CVR gives it, on one line. */
export interface Virksomhedsadresse {
  readonly vejadresse: string;
  readonly postnummer: string;
  readonly postdistrikt: string;
  readonly kommunekode?: string;
}

/** What CVR says of a company besides its status. */
export interface Stamdata {
  readonly navn: string;
  readonly form?: string;
  readonly branche?: string;
  readonly adresse?: Virksomhedsadresse;
  readonly penheder: readonly { readonly pNummer: string; readonly navn: string; readonly adresse?: Virksomhedsadresse }[];
}

/** A company that has used JobAG or that support has marked; stamdata are CVR's, the marks ours. */
@Entity('virksomhed')
export class Virksomhed {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  cvr!: string;

  @Column('jsonb')
  stamdata!: Stamdata;

  @Column('text', { name: 'cvr_status' })
  cvrStatus!: string;

  @Column('boolean')
  konfliktramt!: boolean;

  @Column('boolean')
  spaerret!: boolean;

  /** When CVR was last read. */
  @Column('timestamptz', { name: 'hentet_at' })
  hentetAt!: Date;

  /** AG-08: when a linked kontaktperson first logged in; null before that. */
  @Column('timestamptz', { name: 'jobag_i_brug_fra', nullable: true })
  jobagIBrugFra!: Date | null;
}
