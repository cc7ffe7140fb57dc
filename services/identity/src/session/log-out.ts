import type { Audience } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LoginBroker } from '../login/login-broker.port.ts';
import { EndSession } from './end-session.ts';

/** ID-LOGIN-13: ends the session here and answers where the browser ends the login at the broker (RP-initiated logout). */
@Injectable()
export class LogOut {
  constructor(
    private readonly endSession: EndSession,
    private readonly broker: LoginBroker,
  ) {}

  async execute(manager: EntityManager, audience: Audience, secret: string | undefined): Promise<{ redirectTo: string }> {
    if (secret) await this.endSession.execute(manager, audience, secret);
    return { redirectTo: await this.broker.logoutUrl(audience) };
  }
}
