import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FravaerStatus } from './fravaer.rules.ts';

/** A period in which a borger is away: ill, on holiday, or for another reason that only the authorities see. */
@Entity('fravaer')
export class Fravaer {
  @PrimaryColumn('uuid', { name: 'id' })
  id!: string;

  @Column('uuid', { name: 'borger_id' })
  borgerId!: string;

  @Column('text', { name: 'status' })
  status!: FravaerStatus;

  @Column('text', { name: 'fravaerstype' })
  fravaerstype!: string;

  @Column('date', { name: 'fra' })
  fra!: string;

  /** The last day; illness has none until the raskmelding. */
  @Column('date', { name: 'til', nullable: true })
  til!: string | null;

  @Column('timestamptz', { name: 'registreret_at' })
  registreretAt!: Date;

  @Column('int', { name: 'version' })
  version!: number;
}
