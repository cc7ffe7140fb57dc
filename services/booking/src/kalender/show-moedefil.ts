import { commonProblems, Refusal } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { MoedeRow } from '../moede/moede.entity.ts';
import { shownStatuses } from '../moede/moede.rules.ts';
import { kalenderfil } from './kalenderfil.rules.ts';
import { kalenderTexts } from './kalender.texts.ts';

/** BOOK-02, BOOK-06: one of the borger's meetings as a file for the own calendar; a cancelled one says so, under the same UID. */
@Injectable()
export class ShowMoedefil {
  async execute(manager: EntityManager, borgerId: string, moedeId: string): Promise<string> {
    const row = await manager.findOneBy(MoedeRow, { id: moedeId, borgerId, status: In([...shownStatuses]) });
    if (!row?.start || !row.slut) throw new Refusal(commonProblems.findesIkke);
    return kalenderfil([
      {
        moedeId: row.id,
        sekvens: row.version,
        aflyst: row.status === 'aflyst',
        start: row.start,
        slut: row.slut,
        oprettet: row.createdAt,
        titel: row.titel ?? kalenderTexts.feed.titler[row.oprindelse],
        sted: row.sted ?? '',
        beskrivelse: kalenderTexts.beskrivelse(row),
      },
    ]);
  }
}
