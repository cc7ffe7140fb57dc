import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Our copy of one stillingsbetegnelse of the taxonomy, kept by its events. */
@Entity('stillingsbetegnelse')
export class Stillingsbetegnelse {
  @PrimaryColumn('text', { name: 'concept_uri' })
  conceptUri!: string;

  @Column('uuid', { name: 'stillingsbetegnelse_id' })
  stillingsbetegnelseId!: string;

  @Column('text', { name: 'label' })
  label!: string;

  @Column('text', { name: 'erhvervsgruppe' })
  erhvervsgruppe!: string;

  @Column('text', { name: 'erhvervsomraade' })
  erhvervsomraade!: string;

  @Column('jsonb', { name: 'aliasser' })
  aliasser!: { aliasId: string; label: string }[];

  @Column('date', { name: 'udgaaet_fra', nullable: true })
  udgaaetFra!: string | null;

  @Column('text', { name: 'afloeser_uri', nullable: true })
  afloeserUri!: string | null;
}
