import type { AnswerOf, listBeskeder } from '@jobnet/contracts';
import { FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BeskedRow } from './besked.entity.ts';
import { summaryOf } from './show-besked-content.ts';

const pageSize = 20;

/** The borger's own messages, newest first (MSG-02). */
@Injectable()
export class ListBeskeder {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(manager: EntityManager, borgerId: string, side: number): Promise<AnswerOf<typeof listBeskeder>> {
    const [rows, total] = await manager.findAndCount(BeskedRow, {
      where: { borgerId },
      order: { modtaget: 'DESC', id: 'DESC' },
      skip: (side - 1) * pageSize,
      take: pageSize,
    });
    const [counted] = await manager.query<{ ulaeste: number }[]>('select count(*)::int as ulaeste from besked where borger_id = $1 and laest is null', [
      borgerId,
    ]);
    return { items: rows.map((row) => summaryOf(row, this.cipher)), total, ulaeste: counted?.ulaeste ?? 0 };
  }
}
