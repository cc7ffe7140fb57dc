import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One try to deliver a report: when, how it was answered in a few words, how long it took. Never what was sent or answered. */
@Entity({ name: 'booking_fejl_forsoeg' })
export class BookingFejlForsoegRow {
  @PrimaryColumn('uuid', { name: 'booking_fejl_id' }) bookingFejlId!: string;
  /** 1 the first time. */
  @PrimaryColumn('int') nr!: number;
  @Column('timestamptz') tidspunkt!: Date;
  @Column('text') svar!: string;
  @Column('int', { name: 'varighed_ms' }) varighedMs!: number;
}
