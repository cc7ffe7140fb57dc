import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An outgoing mail; recipient and content are sealed. A mail to a borger finds its address when it is sent. */
@Entity({ name: 'mail' })
export class MailRow {
  /** Also the mail's Message-ID, the same on every try. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'source_id' }) sourceId!: string;
  @Column('uuid', { name: 'borger_id', nullable: true }) borgerId!: string | null;
  @Column('text', { name: 'sealed_recipient', nullable: true }) sealedRecipient!: string | null;
  @Column('text', { name: 'sealed_content' }) sealedContent!: string;
  @Column('text') delivery!: 'at-least-once' | 'at-most-once';
  @Column('text') state!: 'venter' | 'sendes' | 'sendt' | 'opgivet';
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
