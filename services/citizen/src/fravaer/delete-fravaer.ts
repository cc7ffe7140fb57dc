import { commonProblems, type deleteFravaer, Refusal } from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { statusAfterDelete } from './fravaer.rules.ts';
import { SaveFravaer } from './save-fravaer.ts';

/** FER-02: ferie or another absence of an own borger is taken back. */
@Injectable()
export class DeleteFravaer {
  constructor(private readonly saving: SaveFravaer) {}

  async execute(call: CallOf<typeof deleteFravaer>): Promise<void> {
    const { existing } = await this.saving.begin(call);
    const row = existing.find(({ id }) => id === call.params.fravaerId);
    if (!row) throw new Refusal(commonProblems.findesIkke);
    await this.saving.change(call.manager, row, { status: statusAfterDelete(row) });
  }
}
