import type { AnswerOf, showBookingstatus } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ListActiveFrister } from '../bookingfrist/list-active-frister.ts';
import { LoadBorger } from './load-borger.ts';

/** Tells a borger whether meetings can be booked, why not, and which frister are active, and whether one was not kept (BOOK-08, BOOK-14, BOOK-22, KAL-15). */
@Injectable()
export class ShowBookingstatus {
  constructor(
    private readonly loadBorger: LoadBorger,
    private readonly listActiveFrister: ListActiveFrister,
  ) {}

  async execute(manager: EntityManager, borgerId: string): Promise<AnswerOf<typeof showBookingstatus>> {
    const { grund } = await this.loadBorger.look(manager, borgerId);
    const { aktive, straks } = await this.listActiveFrister.execute(manager, borgerId);
    return { kanBooke: grund === undefined, ...(grund ? { grund } : {}), bookingfrister: aktive, ...(straks ? { straksbooking: straks } : {}) };
  }
}
