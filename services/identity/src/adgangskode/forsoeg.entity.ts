import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Tries counted together; the key is a keyed index, so that neither brugernavn nor address stands here. */
@Entity({ name: 'loginforsoeg' })
export class ForsoegRow {
  @PrimaryColumn('text') noegle!: string;
  @Column('int') antal!: number;
  @Column('timestamptz') slutter!: Date;
}
