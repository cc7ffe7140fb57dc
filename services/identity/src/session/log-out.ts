import type { Audience } from '@jobnet/contracts';
import { inTransaction } from '@jobnet/messaging';
import { Log } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LoginBroker } from '../login/login-broker.port.ts';
import { EndSession } from './end-session.ts';

/**
 * ID-LOGIN-13: ends the session here and answers where the browser ends the login at the broker (RP-initiated logout; the broker may have
 * to be found first, with no transaction open). Who came in with brugerkoder has no login there.
 */
@Injectable()
export class LogOut {
  constructor(
    private readonly dataSource: DataSource,
    private readonly endSession: EndSession,
    private readonly broker: LoginBroker,
    private readonly log: Log,
  ) {}

  async execute(audience: Audience, secret: string | undefined): Promise<{ redirectTo: string }> {
    const vej = secret && (await inTransaction(this.dataSource, (manager) => this.endSession.execute(manager, audience, secret)));
    if (vej) this.log.security('session-closed', { reason: 'log-ud' });
    return { redirectTo: vej === 'brugerkoder' ? this.broker.homeUrl(audience) : await this.broker.logoutUrl(audience) };
  }
}
