import { showSigningKeys } from '@jobnet/contracts';
import { Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ShowSigningKeys } from './show-signing-keys.ts';

/** The public side of identity's keys. */
@Controller()
export class NoegleController {
  constructor(private readonly showSigningKeys: ShowSigningKeys) {}

  @Handle(showSigningKeys)
  async show() {
    return this.showSigningKeys.execute();
  }
}
