import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time in which a vendor's endpoint was wrong; its reports wait without using up their 75 hours. */
@Entity({ name: 'modtagerpause' })
export class ModtagerpauseRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'leverandoer_id' }) leverandoerId!: string;
  @Column('timestamptz') fra!: Date;
  @Column('timestamptz', { nullable: true }) til!: Date | null;
  @Column('text') svar!: string;
  @Column('timestamptz', { name: 'proeves_igen' }) proevesIgen!: Date;
}
