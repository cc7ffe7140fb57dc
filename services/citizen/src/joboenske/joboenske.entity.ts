import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of "Jeg søger job som". Ids are UUIDv7: their order is the order of adding. */
@Entity('joboenske')
export class Joboenske {
  @PrimaryColumn('uuid', { name: 'id' })
  id!: string;

  @Column('uuid', { name: 'borger_id' })
  borgerId!: string;

  @Column('text', { name: 'concept_uri' })
  conceptUri!: string;

  @Column('uuid', { name: 'alias_id', nullable: true })
  aliasId!: string | null;

  @Column('boolean', { name: 'har_uddannelse' })
  harUddannelse!: boolean;

  @Column('text', { name: 'erfaring' })
  erfaring!: string;

  /** Null when imported without one (JM-09). */
  @Column('timestamptz', { name: 'registreret_at', nullable: true })
  registreretAt!: Date | null;

  @Column('int', { name: 'version' })
  version!: number;
}

/** JM-08: one thing that happened to a line; kept after the line is gone. */
@Entity('joboenske_historik')
export class JoboenskeHistorik {
  @PrimaryColumn('uuid', { name: 'id' })
  id!: string;

  @Column('uuid', { name: 'borger_id' })
  borgerId!: string;

  @Column('uuid', { name: 'joboenske_id' })
  joboenskeId!: string;

  @Column('text', { name: 'haendelse' })
  haendelse!: 'tilfoejet' | 'rettet' | 'slettet';

  @Column('text', { name: 'aarsag' })
  aarsag!: 'borger' | 'fagsystem' | 'tilmelding';

  @Column('timestamptz', { name: 'at' })
  at!: Date;

  @Column('text', { name: 'concept_uri' })
  conceptUri!: string;

  @Column('uuid', { name: 'alias_id', nullable: true })
  aliasId!: string | null;

  @Column('timestamptz', { name: 'registreret_at', nullable: true })
  registreretAt!: Date | null;
}
