import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person Jobnet knows: the only place where a CPR number meets a borgerId. The number is sealed and found by a keyed index. */
@Entity({ name: 'borger' })
export class BorgerRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text', { name: 'sealed_cpr' }) sealedCpr!: string;
  @Column('text', { name: 'cpr_index' }) cprIndex!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** ID-LOGIN-12: since when no login is let in, and by whose word; null for nearly everyone. */
  @Column('timestamptz', { name: 'vilkaarsbrud_at', nullable: true }) vilkaarsbrudAt!: Date | null;
  @Column('uuid', { name: 'vilkaarsbrud_af', nullable: true }) vilkaarsbrudAf!: string | null;
}
