import type { Audience } from '@jobnet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A login on its way: found by the state's hash, good for one answer, in the browser that started it. */
@Entity({ name: 'login_attempt' })
export class LoginAttemptRow {
  @PrimaryColumn('text', { name: 'state_hash' }) stateHash!: string;
  @Column('text') audience!: Audience;
  @Column('text', { name: 'browser_hash' }) browserHash!: string;
  @Column('text') nonce!: string;
  @Column('text', { name: 'sealed_code_verifier' }) sealedCodeVerifier!: string;
  @Column('text') til!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
