import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose borger someone is, as citizen tells it. */
@Entity({ name: 'tilhoersforhold' })
export class TilhoersforholdRow {
  @PrimaryColumn('uuid', { name: 'borger_id' }) borgerId!: string;
  @Column('text', { nullable: true }) kommunekode!: string | null;
  @Column('text', { nullable: true }) akassekode!: string | null;
}
