import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who works on an ad in the queue, and until when (ADM-04). */
@Entity('annonce_behandling')
export class AnnonceBehandling {
  @PrimaryColumn('uuid', { name: 'annonce_id' })
  annonceId!: string;

  @Column('text', { name: 'behandler_id' })
  behandlerId!: string;

  @Column('timestamptz', { name: 'paabegyndt_at' })
  paabegyndtAt!: Date;

  @Column('timestamptz', { name: 'udloeber_at' })
  udloeberAt!: Date;
}
