import type { PayloadOf, tilmeldingRegistered } from '@jobnet/contracts';
import type { EntityManager } from 'typeorm';
import { Tilmelding } from './tilmelding.entity.ts';

/** The borger's newest tilmelding, ended or not; ids are UUIDv7, so their order is the order of registering. */
export const loadTilmelding = async (manager: EntityManager, borgerId: string): Promise<Tilmelding | undefined> =>
  (await manager.findOne(Tilmelding, { where: { borgerId }, order: { id: 'DESC' } })) ?? undefined;

/** The whole shareable state: what til- and afmelding events carry. */
export const toTilmeldingState = (row: Tilmelding): PayloadOf<typeof tilmeldingRegistered> => ({
  tilmeldingId: row.id,
  borgerId: row.borgerId,
  status: row.status,
  ydelse: row.ydelse,
  tilmeldtFra: row.tilmeldtFra,
  registeredAt: row.registeredAt.toISOString(),
  afmeldtFra: row.afmeldtFra ?? undefined,
  afmeldingsaarsag: row.afmeldingsaarsag ?? undefined,
  fremmoedeDato: row.fremmoedeDato ?? undefined,
});
