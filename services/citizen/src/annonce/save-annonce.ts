import type { annoncePublished, PayloadOf } from '@jobnet/contracts';
import type { EntityManager } from 'typeorm';
import { Annonce } from './annonce.entity.ts';

/** Takes an ad's newest state as told; the subscription has made sure that it is newer than what stands here. */
export const saveAnnonce = async (manager: EntityManager, data: PayloadOf<typeof annoncePublished>): Promise<void> => {
  await manager.upsert(
    Annonce,
    {
      annonceId: data.annonceId,
      status: data.status,
      conceptUri: data.conceptUri,
      aliasId: data.aliasId ?? null,
      kommunekode: data.kommunekode ?? null,
      land: data.land,
      lat: data.punkt?.lat ?? null,
      lon: data.punkt?.lon ?? null,
      deltid: data.deltid,
      fast: data.fast,
      hotjob: data.hotjob,
      arbejdstider: data.arbejdstider,
      publiceresFra: new Date(data.publiceresFra),
      publiceresTil: new Date(data.publiceresTil),
    },
    ['annonceId'],
  );
};
