import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FejlStatus } from './booking-fejl.rules.ts';

/** A booking-fejl report and the state of its delivery; what the borger wrote is sealed. */
@Entity({ name: 'booking_fejl' })
export class BookingFejlRow {
  /** Also the `webhook-id`, the same on every try. */
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid', { name: 'borger_id' }) borgerId!: string;
  @Column('uuid', { name: 'leverandoer_id' }) leverandoerId!: string;
  @Column('text') fejlkode!: string;
  @Column('text', { name: 'sealed_fejltekst' }) sealedFejltekst!: string;
  @Column('uuid', { name: 'moedetilbud_id', nullable: true }) moedetilbudId!: string | null;
  @Column('uuid', { name: 'indkaldelses_id', nullable: true }) indkaldelsesId!: string | null;
  @Column('timestamptz', { name: 'fejl_tidspunkt' }) fejlTidspunkt!: Date;
  @Column('timestamptz') modtaget!: Date;
  /** When its 75 hours began: as it was received, or delivered again. */
  @Column('timestamptz', { name: 'leveres_fra' }) leveresFra!: Date;
  @Column('text') status!: FejlStatus;
  @Column('int') forsoeg!: number;
  /** Tries since `leveresFra` that were not held up by a wrong endpoint: where it stands on the ladder of waits. */
  @Column('int') trin!: number;
  @Column('text', { name: 'seneste_svar', nullable: true }) senesteSvar!: string | null;
  @Column('timestamptz', { name: 'naeste_forsoeg', nullable: true }) naesteForsoeg!: Date | null;
}
