import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A kontaktperson of a company, with or without a MitID Erhverv login (AG-07). Who it is stands sealed. */
@Entity('kontaktperson')
export class Kontaktperson {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  cvr!: string;

  /** Sealed JSON: navn, email, telefon, stilling. */
  @Column('text')
  oplysninger!: string;

  /** Blind index of the e-mail, so that an import can be repeated. */
  @Column('text', { name: 'email_indeks' })
  emailIndeks!: string;

  @Column('text', { name: 'p_numre', array: true })
  pNumre!: string[];

  /** The linked login's principal id; null for a contact only. */
  @Column('text', { name: 'login_id', nullable: true })
  loginId!: string | null;

  @Column('timestamptz', { name: 'tilknyttet_at', nullable: true })
  tilknyttetAt!: Date | null;

  /** AG-KP-05: which terms were accepted when the link was made. */
  @Column('text', { name: 'vilkaar_version', nullable: true })
  vilkaarVersion!: string | null;

  @Column('timestamptz', { name: 'vilkaar_accepteret_at', nullable: true })
  vilkaarAccepteretAt!: Date | null;

  @Column('timestamptz', { name: 'oprettet_at' })
  oprettetAt!: Date;
}
