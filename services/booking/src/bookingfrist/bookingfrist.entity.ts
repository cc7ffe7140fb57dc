import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BookingfristStatus } from './bookingfrist.rules.ts';

/** A day by which a borger must have booked a meeting. */
@Entity({ name: 'bookingfrist' })
export class BookingfristRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid', { name: 'borger_id' }) borgerId!: string;
  /** Civil date; the frist is over when the day has ended in Denmark. */
  @Column('date') frist!: string;
  @Column('text') samtaletype!: string;
  @Column('text') grund!: string;
  @Column('text') status!: BookingfristStatus;
  /** Civil date on which a planned frist begins to count. */
  @Column('date', { name: 'aktiv_fra', nullable: true }) aktivFra!: string | null;
  /** The meeting that met it. */
  @Column('uuid', { name: 'indfriet_af', nullable: true }) indfrietAf!: string | null;
}
