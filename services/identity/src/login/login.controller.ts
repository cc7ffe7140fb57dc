import { type Audience, completeLogin, startLogin } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { enhedAf } from '../session/enhed.rules.ts';
import { loginCookieName, secretIn, sessionCookieName } from '../session/session-cookie.rules.ts';
import { BeginLogin } from './begin-login.ts';
import { CompleteLogin } from './complete-login.ts';

/** The way to the login broker and back. The callback stands first: it must not be read as an audience. */
@Controller()
export class LoginController {
  constructor(
    private readonly beginLogin: BeginLogin,
    private readonly completeLogin: CompleteLogin,
  ) {}

  @Handle(completeLogin)
  async complete({ query, headers }: CallOf<typeof completeLogin>) {
    const cookie = headers['cookie'];
    const sessionOf = (audience: Audience) => secretIn(cookie, sessionCookieName(audience));
    return this.completeLogin.execute({ answer: query, browser: secretIn(cookie, loginCookieName), enhed: enhedAf(headers['user-agent']), sessionOf });
  }

  @Handle(startLogin)
  async start({ params, query, headers }: CallOf<typeof startLogin>) {
    return this.beginLogin.execute({ audience: params.audience, til: query.til, browser: secretIn(headers['cookie'], loginCookieName) });
  }
}
