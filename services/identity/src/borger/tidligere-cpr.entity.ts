import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A CPR number that a person had before: sealed, and found by the same keyed index as the present ones. */
@Entity({ name: 'tidligere_cpr' })
export class TidligereCprRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'borger_id' }) borgerId!: string;
  @Column('text', { name: 'sealed_cpr' }) sealedCpr!: string;
  @Column('text', { name: 'cpr_index' }) cprIndex!: string;
  @Column('timestamptz', { name: 'skiftet_at' }) skiftetAt!: Date;
}

/** What a sealed former number is bound to. */
export const tidligereCprContext = (id: string): string => `tidligere-cpr:${id}`;
