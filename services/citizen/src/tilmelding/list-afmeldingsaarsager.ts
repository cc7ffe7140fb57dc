import type { AnswerOf, listAfmeldingsaarsager } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { afmeldingsaarsager } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';

/** TIL-18..25, TIL-28: the seven reasons with the Jobnet text; the register's Navn and system reasons never leave. */
@Injectable()
export class ListAfmeldingsaarsager {
  constructor(private readonly clock: Clock) {}

  async execute(): Promise<AnswerOf<typeof listAfmeldingsaarsager>> {
    const offered = afmeldingsaarsager.validOn(this.clock.today()).filter(({ offeredToBorger }) => offeredToBorger);
    return { items: offered.map(({ code, jobnetTekst }) => ({ id: code, jobnetTekst })) };
  }
}
