import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A message in a borger's Beskedbakke; what it says is sealed. */
@Entity({ name: 'besked' })
export class BeskedRow {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn() version!: number;
  @Column('uuid', { name: 'borger_id' }) borgerId!: string;
  /** The event or letter it came from: one message each. */
  @Column('uuid', { name: 'source_id' }) sourceId!: string;
  @Column('text') afsender!: string;
  @Column('text', { name: 'sealed_content' }) sealedContent!: string;
  @Column('boolean', { name: 'kraever_handling' }) kraeverHandling!: boolean;
  @Column('timestamptz') modtaget!: Date;
  @Column('timestamptz', { nullable: true }) laest!: Date | null;
}
