import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What booking knows of a borger: belonging from citizen, the CPR number (sealed) from identity. Either may come first. */
@Entity({ name: 'borger' })
export class BorgerRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('char', { length: 4, nullable: true }) kommunekode!: string | null;
  @Column('text', { nullable: true }) akassekode!: string | null;
  @Column('text', { nullable: true }) kontaktgruppe!: string | null;
  /** Only ever opened to assemble what a vendor is told. */
  @Column('text', { name: 'sealed_cpr', nullable: true }) sealedCpr!: string | null;
}

/** What a sealed CPR number is bound to. */
export const cprContext = (borgerId: string): string => `cpr:${borgerId}`;
