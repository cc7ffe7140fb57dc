import { commonProblems, logoutTokenAfvist, Refusal } from '@jobnet/contracts';
import { inTransaction } from '@jobnet/messaging';
import { Log } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type BrokerLogout, BrokerRefusal, LoginBroker, LogoutTokenRefusal } from '../login/login-broker.port.ts';
import { EndSession } from './end-session.ts';

const refusalOf = (flaw: string) => new Refusal(logoutTokenAfvist, { error: 'invalid_request', error_description: flaw });

/**
 * The broker tells that a login has ended on its side: our sessions of it end too, before it is answered, since it may tell but once. The
 * token is checked with no transaction open (the broker's keys may have to be read) and works once.
 */
@Injectable()
export class LogOutByBroker {
  constructor(
    private readonly dataSource: DataSource,
    private readonly endSession: EndSession,
    private readonly broker: LoginBroker,
    private readonly log: Log,
  ) {}

  async execute(token: string): Promise<void> {
    try {
      await this.#end(token);
      this.log.security('session-closed', { reason: 'broker' });
    } catch (error) {
      if (error instanceof Refusal && error.problem === logoutTokenAfvist) this.log.security('token-refused', { way: 'broker', reason: String(error.facts['error_description']) });
      throw error;
    }
  }

  async #end(token: string): Promise<void> {
    const logout = await this.#open(token);
    await inTransaction(this.dataSource, async (manager) => {
      const first = await manager.query<unknown[]>('insert into logout_jti (issuer, jti, expires_at) values ($1, $2, $3) on conflict do nothing returning 1', [
        logout.issuer,
        logout.jti,
        logout.usableUntil,
      ]);
      if (first.length === 0) throw refusalOf('replayed');
      await this.endSession.byBroker(manager, logout);
    });
  }

  async #open(token: string): Promise<BrokerLogout> {
    try {
      return await this.broker.openLogoutToken(token);
    } catch (error) {
      if (error instanceof LogoutTokenRefusal) throw refusalOf(error.flaw);
      if (error instanceof BrokerRefusal) throw new Refusal(commonProblems.utilgaengelig);
      throw error;
    }
  }
}
