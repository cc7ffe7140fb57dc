import { Module } from '@nestjs/common';
import { KlientModule } from '../klient/klient.module.ts';
import { BrokerModule } from '../login/broker.module.ts';
import { NoegleModule } from '../noegle/noegle.module.ts';
import { EndSession } from './end-session.ts';
import { LogOut } from './log-out.ts';
import { OpenSession } from './open-session.ts';
import { PurgeSessions } from './purge-sessions.ts';
import { RenewSession } from './renew-session.ts';
import { ResolveSession } from './resolve-session.ts';
import { SessionController } from './session.controller.ts';
import { ShowMe } from './show-me.ts';

/** Sessions in the browser. */
@Module({
  imports: [BrokerModule, KlientModule, NoegleModule],
  controllers: [SessionController],
  providers: [OpenSession, EndSession, RenewSession, ResolveSession, ShowMe, LogOut, PurgeSessions],
  exports: [OpenSession, EndSession, RenewSession],
})
export class SessionModule {}
