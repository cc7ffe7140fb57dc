import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One spell of being registered as ledig. */
@Entity('tilmelding')
export class Tilmelding {
  @PrimaryColumn('uuid', { name: 'id' })
  id!: string;

  @Column('uuid', { name: 'borger_id' })
  borgerId!: string;

  @Column('text', { name: 'status' })
  status!: 'tilmeldt' | 'afmeldt';

  @Column('text', { name: 'ydelse' })
  ydelse!: 'dagpenge' | 'kontanthjaelp' | 'dimittend' | 'ingen';

  @Column('text', { name: 'akassekode', nullable: true })
  akassekode!: string | null;

  @Column('date', { name: 'tilmeldt_fra' })
  tilmeldtFra!: string;

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt!: Date;

  @Column('text', { name: 'registered_by' })
  registeredBy!: 'borger' | 'fagsystem';

  /** The first day no longer tilmeldt; it may lie ahead. */
  @Column('date', { name: 'afmeldt_fra', nullable: true })
  afmeldtFra!: string | null;

  @Column('text', { name: 'afmeldingsaarsag', nullable: true })
  afmeldingsaarsag!: string | null;

  @Column('date', { name: 'fremmoede_dato', nullable: true })
  fremmoedeDato!: string | null;

  @Column('boolean', { name: 'jobnetflag' })
  jobnetflag!: boolean;

  @Column('timestamptz', { name: 'bekraeftet_at', nullable: true })
  bekraeftetAt!: Date | null;

  @Column('int', { name: 'version' })
  version!: number;
}
