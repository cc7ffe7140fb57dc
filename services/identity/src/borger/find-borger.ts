import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorgerRow } from './borger.entity.ts';
import { CprIndex } from './cpr-index.ts';

/** The borgerId of a CPR number (ten digits), if the person is known. */
@Injectable()
export class FindBorger {
  constructor(private readonly index: CprIndex) {}

  async execute(manager: EntityManager, digits: string): Promise<string | undefined> {
    const borger = await manager.findOne(BorgerRow, { select: { id: true }, where: { cprIndex: this.index.of(digits) } });
    return borger?.id;
  }
}
