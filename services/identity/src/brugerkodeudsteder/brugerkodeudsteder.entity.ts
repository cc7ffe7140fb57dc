import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An a-kasse whose right to issue brugerkoder was set; one without a row may not. */
@Entity({ name: 'brugerkodeudsteder' })
export class BrugerkodeudstederRow {
  @PrimaryColumn('text') akassekode!: string;
  @Column('boolean', { name: 'maa_udstede' }) maaUdstede!: boolean;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
