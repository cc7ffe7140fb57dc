import { exchangeMachineToken, logout, logoutByBroker, resolveSession, showMe } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ExchangeToken } from '../klient/exchange-token.ts';
import { askedBy } from './asked-by.rules.ts';
import { LogOutByBroker } from './log-out-by-broker.ts';
import { LogOut } from './log-out.ts';
import { ResolveSession } from './resolve-session.ts';
import { audienceHeader, audienceOf, endedSessionCookie, secretIn, sessionCookieName } from './session-cookie.rules.ts';
import { ShowMe } from './show-me.ts';

/** Sessions: what the gateway asks, who is logged in, and log out. */
@Controller()
export class SessionController {
  constructor(
    private readonly resolveSession: ResolveSession,
    private readonly exchangeToken: ExchangeToken,
    private readonly showMe: ShowMe,
    private readonly logOut: LogOut,
    private readonly logOutByBroker: LogOutByBroker,
  ) {}

  @Handle(resolveSession)
  async resolve(call: CallOf<typeof resolveSession>) {
    return this.resolveSession.execute(call.manager, call.body);
  }

  @Handle(exchangeMachineToken)
  async exchange(call: CallOf<typeof exchangeMachineToken>) {
    return this.exchangeToken.execute(call.manager, call.body.accessToken);
  }

  @Handle(showMe)
  async me(call: CallOf<typeof showMe>) {
    return this.showMe.execute(call.manager, askedBy(call));
  }

  @Handle(logoutByBroker)
  async logoutByBroker({ body }: CallOf<typeof logoutByBroker>) {
    await this.logOutByBroker.execute(body.logout_token);
  }

  @Handle(logout)
  async logout({ headers, setCookie }: CallOf<typeof logout>) {
    const audience = audienceOf(headers[audienceHeader]);
    const answer = await this.logOut.execute(audience, secretIn(headers['cookie'], sessionCookieName(audience)));
    setCookie(endedSessionCookie(audience));
    return answer;
  }
}
