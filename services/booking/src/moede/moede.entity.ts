import type { KeyReference } from '@jobnet/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MoedeStatus, Oprindelse } from './moede.rules.ts';

/**
 * A meeting; booked by the borger, its id is also the booking id at the vendor, and what the vendor decides is null until the vendor has
 * answered. Made by an authority, it has no vendor, mødetilbud or tid.
 */
@Entity({ name: 'moede' })
export class MoedeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid', { name: 'borger_id' }) borgerId!: string;
  @Column('text') oprindelse!: Oprindelse;
  /** The authority that made it, `kommune:0101`; null for what the borger booked. */
  @Column('text', { name: 'registreret_af', nullable: true }) registreretAf!: string | null;
  @Column('text') gruppe!: 'individuelt' | 'faelles';
  /** The same for all who are in one group meeting. */
  @Column('uuid', { name: 'gruppemoede_id', nullable: true }) gruppemoedeId!: string | null;
  @Column('uuid', { name: 'leverandoer_id', nullable: true }) leverandoerId!: string | null;
  @Column('uuid', { name: 'moedetilbud_id', nullable: true }) moedetilbudId!: string | null;
  @Column('text', { name: 'tid_id', nullable: true }) tidId!: string | null;
  @Column('text') status!: MoedeStatus;
  @Column('text') moedeform!: string;
  @Column('text', { nullable: true }) titel!: string | null;
  @Column('text', { nullable: true }) samtaletype!: string | null;
  @Column('timestamptz', { nullable: true }) start!: Date | null;
  @Column('timestamptz', { nullable: true }) slut!: Date | null;
  @Column('text', { nullable: true }) sagsbehandler!: string | null;
  @Column('text', { nullable: true }) sted!: string | null;
  @Column('boolean', { name: 'kan_aflyses', nullable: true }) kanAflyses!: boolean | null;
  /** BOOK-07: the last moment to cancel, where there is one. */
  @Column('timestamptz', { name: 'aflyses_senest', nullable: true }) aflysesSenest!: Date | null;
  @Column('boolean', { name: 'kan_ombookes', nullable: true }) kanOmbookes!: boolean | null;
  @Column('timestamptz', { name: 'ombookes_senest', nullable: true }) ombookesSenest!: Date | null;
  /** BOOK-27: the last moment to confirm; null when there is nothing to confirm. */
  @Column('timestamptz', { name: 'bekraeftes_senest', nullable: true }) bekraeftesSenest!: Date | null;
  @Column('timestamptz', { nullable: true }) bekraeftet!: Date | null;
  @Column('text', { name: 'aflyst_af', nullable: true }) aflystAf!: 'borger' | 'myndighed' | null;
  /** What was agreed, as sanitised HTML (BOOK-28). */
  @Column('text', { name: 'sealed_aftaletekst', nullable: true }) sealedAftaletekst!: string | null;
  /** The Idempotency-Key of the request that still waits for the vendor's answer. */
  @Column('jsonb', { name: 'idempotency_key', nullable: true }) idempotencyKey!: KeyReference | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
