import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a borger can be reached by mail; the address is sealed. */
@Entity({ name: 'modtager' })
export class ModtagerRow {
  @PrimaryColumn('uuid', { name: 'borger_id' }) borgerId!: string;
  @Column('text', { name: 'sealed_email', nullable: true }) sealedEmail!: string | null;
  @Column('text', { name: 'email_status' }) emailStatus!: 'ingen' | 'ubekraeftet' | 'bekraeftet';
}
