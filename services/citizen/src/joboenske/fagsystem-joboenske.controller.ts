import { listJoboenskeHistorik, listJoboenskerForBorger, replaceJoboenskerForBorger } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListJoboenskeHistorik } from './list-joboenske-historik.ts';
import { ListJoboensker } from './list-joboensker.ts';
import { ReplaceJoboensker } from './replace-joboensker.ts';

/** "Jeg søger job som", for fagsystemer and staff. */
@Controller()
export class FagsystemJoboenskeController {
  constructor(
    private readonly listing: ListJoboensker,
    private readonly replacing: ReplaceJoboensker,
    private readonly historik: ListJoboenskeHistorik,
  ) {}

  @Handle(listJoboenskerForBorger)
  list(call: CallOf<typeof listJoboenskerForBorger>) {
    return this.listing.executeForBorger(call);
  }

  @Handle(replaceJoboenskerForBorger)
  replace(call: CallOf<typeof replaceJoboenskerForBorger>) {
    return this.replacing.execute(call);
  }

  @Handle(listJoboenskeHistorik)
  listHistorik(call: CallOf<typeof listJoboenskeHistorik>) {
    return this.historik.execute(call);
  }
}
