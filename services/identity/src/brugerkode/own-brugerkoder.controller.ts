import { changeAdgangskode, showOwnBrugerkoder, startBrugerkodeSession } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { enhedAf } from '../session/enhed.rules.ts';
import { RenewSession } from '../session/renew-session.ts';
import { knownBrowserCookie, knownBrowserCookieName, secretIn, sessionCookie, sessionCookieName } from '../session/session-cookie.rules.ts';
import { ChangeAdgangskode } from './change-adgangskode.ts';
import { ShowOwnBrugerkoder } from './show-own-brugerkoder.ts';
import { StartBrugerkodeSession } from './start-brugerkode-session.ts';

const addressHeader = 'jobnet-client-address';

/** Brugerkoder as the borger uses them: log in, see the brugernavn, change the adgangskode. */
@Controller()
export class OwnBrugerkoderController {
  constructor(
    private readonly startBrugerkodeSession: StartBrugerkodeSession,
    private readonly showOwnBrugerkoder: ShowOwnBrugerkoder,
    private readonly changeAdgangskode: ChangeAdgangskode,
    private readonly renewSession: RenewSession,
  ) {}

  @Handle(startBrugerkodeSession)
  async start({ body, headers, setCookie }: CallOf<typeof startBrugerkodeSession>) {
    const { cookie, [addressHeader]: adresse = '' } = headers;
    const browser = { adresse, enhed: enhedAf(headers['user-agent']), browserMark: secretIn(cookie, knownBrowserCookieName), replaces: secretIn(cookie, sessionCookieName('borger')) };
    const { secret, browserMark, ...answer } = await this.startBrugerkodeSession.execute({ ...body, ...browser });
    setCookie(sessionCookie('borger', secret));
    setCookie(knownBrowserCookie(browserMark));
    return answer;
  }

  @Handle(showOwnBrugerkoder)
  async show({ manager, principal }: CallOf<typeof showOwnBrugerkoder>) {
    return this.showOwnBrugerkoder.execute(manager, principal);
  }

  @Handle(changeAdgangskode)
  async change({ manager, principal, body, headers, setCookie }: CallOf<typeof changeAdgangskode>) {
    await this.changeAdgangskode.execute(manager, principal, body);
    const { id, borgerId = '' } = principal;
    const secret = await this.renewSession.execute(manager, { borgerId, kontoId: id, secret: secretIn(headers['cookie'], sessionCookieName('borger')) });
    if (secret) setCookie(sessionCookie('borger', secret));
  }
}
