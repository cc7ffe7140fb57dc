import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorgerRow } from './borger.entity.ts';
import { CprIndex } from './cpr-index.ts';
import { TidligereCprRow } from './tidligere-cpr.entity.ts';

/** The borgerId of a CPR number (ten digits), if the person is known; also of one that the person had before. */
@Injectable()
export class FindBorger {
  constructor(private readonly index: CprIndex) {}

  async execute(manager: EntityManager, digits: string): Promise<string | undefined> {
    const cprIndex = this.index.of(digits);
    const borger = await manager.findOne(BorgerRow, { select: { id: true }, where: { cprIndex } });
    return borger?.id ?? (await manager.findOneBy(TidligereCprRow, { cprIndex }))?.borgerId;
  }
}
