import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IndsatsStatus } from './indsats.rules.ts';

/** Something a borger takes part in, as the kommune or a-kasse has registered it. */
@Entity('indsats')
export class Indsats {
  @PrimaryColumn('uuid', { name: 'id' })
  id!: string;

  @Column('uuid', { name: 'borger_id' })
  borgerId!: string;

  @Column('text', { name: 'status' })
  status!: IndsatsStatus;

  @Column('text', { name: 'titel' })
  titel!: string;

  @Column('date', { name: 'fra' })
  fra!: string;

  /** The last day; it may have none. */
  @Column('date', { name: 'til', nullable: true })
  til!: string | null;

  @Column('timestamptz', { name: 'registreret_at' })
  registreretAt!: Date;

  @Column('int', { name: 'version' })
  version!: number;
}
