import { Column, Entity, PrimaryColumn } from 'typeorm';

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
  @Column('text') status!: 'aktiv' | 'indfriet' | 'overskredet';
}
