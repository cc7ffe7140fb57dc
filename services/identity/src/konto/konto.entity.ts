import type { Organisation, Role } from '@jobnet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account: someone who has logged in. Its id is the principal that every service knows; the display name is sealed. */
@Entity({ name: 'konto' })
export class KontoRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') role!: Role;
  @Column('uuid', { name: 'borger_id', nullable: true }) borgerId!: string | null;
  @Column('text', { nullable: true }) cvr!: string | null;
  /** Who an employee is within the company: MitID Erhverv's persistent professional id. */
  @Column('text', { name: 'professional_id', nullable: true }) professionalId!: string | null;
  @Column('text', { name: 'organisation_kind', nullable: true }) organisationKind!: Organisation['kind'] | null;
  @Column('text', { name: 'organisation_code', nullable: true }) organisationCode!: string | null;
  @Column('text', { name: 'organisation_navn', nullable: true }) organisationNavn!: string | null;
  @Column('text', { nullable: true }) virksomhedsnavn!: string | null;
  @Column('text', { name: 'sealed_navn' }) sealedNavn!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_login_at' }) lastLoginAt!: Date;
}
