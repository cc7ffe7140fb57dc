import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Annonceindhold, Annoncetilstand } from './annonce.rules.ts';

/** STAR's no to the text that waits. */
export interface Afvisning {
  readonly aarsag: string;
  readonly begrundelse: string;
  readonly tidspunkt: string;
}

/** A jobannonce: the text that waits, the text that is approved, and what happened to them. Its status is computed, never stored. */
@Entity('annonce')
export class Annonce {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  /** The company; null on an anonymous ad whose authority did not name it. */
  @Column('text', { nullable: true })
  cvr!: string | null;

  @Column('boolean')
  anonym!: boolean;

  /** The authority that sent it, `akasse:03`; null when the company did. */
  @Column('text', { nullable: true })
  organisation!: string | null;

  @Column('text', { name: 'organisation_type_id', nullable: true })
  organisationTypeId!: string | null;

  /** Sealed JSON: name and e-mail of the one who is told of the decision. */
  @Column('text')
  indsender!: string;

  @Column('jsonb', { nullable: true })
  ventende!: Annonceindhold | null;

  @Column('timestamptz', { name: 'indsendt_at', nullable: true })
  indsendtAt!: Date | null;

  @Column('jsonb', { nullable: true })
  afvisning!: Afvisning | null;

  @Column('jsonb', { nullable: true })
  godkendt!: Annonceindhold | null;

  @Column('timestamptz', { name: 'publiceres_fra', nullable: true })
  publiceresFra!: Date | null;

  @Column('timestamptz', { name: 'publiceres_til', nullable: true })
  publiceresTil!: Date | null;

  /** It stands in Find job and the others have been told so. */
  @Column('boolean', { name: 'paa_jobnet' })
  paaJobnet!: boolean;

  @Column('timestamptz', { name: 'oprettet_at' })
  oprettetAt!: Date;

  @Column('timestamptz', { name: 'aendret_at' })
  aendretAt!: Date;

  @Column('timestamptz', { name: 'afsluttet_at', nullable: true })
  afsluttetAt!: Date | null;

  @Column('timestamptz', { name: 'slettet_at', nullable: true })
  slettetAt!: Date | null;

  @Column('text', { name: 'slettet_af', nullable: true })
  slettetAf!: string | null;
}

/** What the status table looks at. */
export const tilstandAf = (row: Annonce): Annoncetilstand => ({
  venter: row.ventende !== null,
  afvist: row.afvisning !== null,
  godkendt: row.godkendt !== null,
  publiceresFra: row.publiceresFra,
  publiceresTil: row.publiceresTil,
  afsluttet: row.afsluttetAt !== null,
  slettet: row.slettetAt !== null,
});

/** The newest text, approved or not. */
export const nyesteIndhold = (row: Annonce): Annonceindhold => {
  const indhold = row.ventende ?? row.godkendt;
  if (!indhold) throw new Error('An ad has a text');
  return indhold;
};
