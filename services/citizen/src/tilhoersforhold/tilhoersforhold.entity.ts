import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a borger belongs; the row's id is the borgerId. */
@Entity('tilhoersforhold')
export class Tilhoersforhold {
  @PrimaryColumn('uuid', { name: 'borger_id' })
  id!: string;

  @Column('text', { name: 'kommunekode' })
  kommunekode!: string;

  @Column('text', { name: 'akassekode', nullable: true })
  akassekode!: string | null;

  @Column('text', { name: 'kontaktgruppe', nullable: true })
  kontaktgruppe!: string | null;

  @Column('text', { name: 'visitationskategori', nullable: true })
  visitationskategori!: string | null;

  @Column('text', { name: 'kontaktforloeb', nullable: true })
  kontaktforloeb!: 'kommune' | 'akasse' | null;

  @Column('boolean', { name: 'beskyttet' })
  beskyttet!: boolean;

  @Column('int', { name: 'version' })
  version!: number;
}
