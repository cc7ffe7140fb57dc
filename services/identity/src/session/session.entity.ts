import type { Audience } from '@jobnet/contracts';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { KontoRow } from '../konto/konto.entity.ts';
import type { Loginvej } from './session.rules.ts';

/** A session; its secret is in the browser's cookie only. The broker's ids let the broker end it; a login by brugerkoder has none. */
@Entity({ name: 'session' })
export class SessionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'secret_hash' }) secretHash!: string;
  @Column('text') audience!: Audience;
  @Column('uuid', { name: 'konto_id' }) kontoId!: string;
  @ManyToOne(() => KontoRow)
  @JoinColumn({ name: 'konto_id' })
  konto?: KontoRow;
  @Column('text', { name: 'login_vej' }) loginVej!: Loginvej['slags'];
  /** ID-KODE-20: nothing else is open until the adgangskode is changed. */
  @Column('boolean', { name: 'skal_skifte_adgangskode' }) skalSkifteAdgangskode!: boolean;
  @Column('text', { name: 'broker_issuer', nullable: true }) brokerIssuer!: string | null;
  @Column('text', { name: 'broker_subject', nullable: true }) brokerSubject!: string | null;
  @Column('text', { name: 'broker_sid', nullable: true }) brokerSid!: string | null;
  /** What it runs on, by names of a closed list. */
  @Column('text', { nullable: true }) browser!: string | null;
  @Column('text', { nullable: true }) styresystem!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_used_at' }) lastUsedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
