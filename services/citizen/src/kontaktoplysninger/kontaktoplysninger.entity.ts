import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a borger can be reached. Every text is sealed by FieldCipher. */
@Entity('kontaktoplysninger')
export class Kontaktoplysninger {
  @PrimaryColumn('uuid', { name: 'id' })
  id!: string;

  @Column('uuid', { name: 'borger_id' })
  borgerId!: string;

  @Column('text', { name: 'navn_sealed', nullable: true })
  navn!: string | null;

  @Column('text', { name: 'email_sealed', nullable: true })
  email!: string | null;

  @Column('boolean', { name: 'email_bekraeftet' })
  emailBekraeftet!: boolean;

  @Column('text', { name: 'ny_email_sealed', nullable: true })
  nyEmail!: string | null;

  @Column('text', { name: 'telefon_sealed', nullable: true })
  telefon!: string | null;

  @Column('int', { name: 'version' })
  version!: number;
}
