import type { KeyReference } from '@jobnet/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MoedeStatus } from './moede.rules.ts';

/** A meeting; its id is also the booking id at the vendor. What the vendor decides is null until the vendor has answered. */
@Entity({ name: 'moede' })
export class MoedeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid', { name: 'borger_id' }) borgerId!: string;
  @Column('uuid', { name: 'leverandoer_id' }) leverandoerId!: string;
  @Column('uuid', { name: 'moedetilbud_id' }) moedetilbudId!: string;
  @Column('text', { name: 'tid_id' }) tidId!: string;
  @Column('text') status!: MoedeStatus;
  @Column('text') moedeform!: string;
  @Column('text', { nullable: true }) titel!: string | null;
  @Column('text', { nullable: true }) samtaletype!: string | null;
  @Column('timestamptz', { nullable: true }) start!: Date | null;
  @Column('timestamptz', { nullable: true }) slut!: Date | null;
  @Column('text', { nullable: true }) sagsbehandler!: string | null;
  @Column('text', { nullable: true }) sted!: string | null;
  @Column('boolean', { name: 'kan_aflyses', nullable: true }) kanAflyses!: boolean | null;
  /** The Idempotency-Key of the request that still waits for the vendor's answer. */
  @Column('jsonb', { name: 'idempotency_key', nullable: true }) idempotencyKey!: KeyReference | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
