import { Module } from '@nestjs/common';
import { KlientModule } from '../klient/klient.module.ts';
import { BrokerModule } from '../login/broker.module.ts';
import { NoegleModule } from '../noegle/noegle.module.ts';
import { CloseSession } from './close-session.ts';
import { CloseSessionerForKonto } from './close-sessioner-for-konto.ts';
import { EndSession } from './end-session.ts';
import { ListKontiMedSession } from './list-konti-med-session.ts';
import { ListSessioner } from './list-sessioner.ts';
import { LogOutByBroker } from './log-out-by-broker.ts';
import { LogOut } from './log-out.ts';
import { LookUpSession } from './look-up-session.ts';
import { OpenSession } from './open-session.ts';
import { PurgeSessions } from './purge-sessions.ts';
import { RenewSession } from './renew-session.ts';
import { ResolveSession } from './resolve-session.ts';
import { SessionController } from './session.controller.ts';
import { SessionerController } from './sessioner.controller.ts';
import { SessionerSupportController } from './sessioner-support.controller.ts';
import { ShowMe } from './show-me.ts';

/** Sessions in the browser. */
@Module({
  imports: [BrokerModule, KlientModule, NoegleModule],
  controllers: [SessionController, SessionerController, SessionerSupportController],
  providers: [
    OpenSession, EndSession, RenewSession, ResolveSession, LookUpSession, ShowMe, ListSessioner, CloseSession, ListKontiMedSession, CloseSessionerForKonto,
    LogOut, LogOutByBroker, PurgeSessions,
  ],
  exports: [OpenSession, EndSession, RenewSession],
})
export class SessionModule {}
