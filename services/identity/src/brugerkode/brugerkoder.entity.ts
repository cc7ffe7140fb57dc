import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A borger's brugerkoder; the row is the flag (ID-KODE-03). The brugernavn is sealed and found by a keyed index, the adgangskode only a hash. */
@Entity({ name: 'brugerkoder' })
export class BrugerkoderRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid', { name: 'borger_id' }) borgerId!: string;
  @Column('text', { name: 'sealed_brugernavn' }) sealedBrugernavn!: string;
  @Column('text', { name: 'brugernavn_index' }) brugernavnIndex!: string;
  @Column('text', { name: 'adgangskode_hash' }) adgangskodeHash!: string;
  @Column('boolean', { name: 'skal_skifte' }) skalSkifte!: boolean;
  /** Until when an adgangskode that staff gave works; null for one that has no such end. */
  @Column('timestamptz', { name: 'adgangskode_udloeber_at', nullable: true }) adgangskodeUdloeberAt!: Date | null;
  @Column('uuid', { name: 'udstedt_af', nullable: true }) udstedtAf!: string | null;
  @Column('text', { name: 'organisation_kind', nullable: true }) organisationKind!: string | null;
  @Column('text', { name: 'organisation_code', nullable: true }) organisationCode!: string | null;
  @Column('timestamptz', { name: 'udstedt_at', nullable: true }) udstedtAt!: Date | null;
  @Column('timestamptz', { name: 'importeret_at', nullable: true }) importeretAt!: Date | null;
  @Column('timestamptz', { name: 'sidst_brugt_at', nullable: true }) sidstBrugtAt!: Date | null;
  /** 12 months after the last use; see `slettesEfter`. */
  @Column('timestamptz', { name: 'slettes_efter' }) slettesEfter!: Date;
}
