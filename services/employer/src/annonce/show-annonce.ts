import type { annonceView } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FindStillinger } from '../stillingsbetegnelse/find-stillinger.ts';
import { viewAf } from './annonce-view.ts';
import { type Annonce, nyesteIndhold } from './annonce.entity.ts';

/** An ad to its owner, with its newest text and its status now. */
@Injectable()
export class ShowAnnonce {
  constructor(
    private readonly stillinger: FindStillinger,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, row: Annonce): Promise<(typeof annonceView)['_zod']['output']> {
    const stillinger = await this.stillinger.execute(manager, [nyesteIndhold(row).conceptUri]);
    return viewAf(row, { stillinger, now: this.clock.now() });
  }
}
