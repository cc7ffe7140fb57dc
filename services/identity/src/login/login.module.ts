import { Module } from '@nestjs/common';
import { KontoModule } from '../konto/konto.module.ts';
import { SessionModule } from '../session/session.module.ts';
import { BeginLogin } from './begin-login.ts';
import { BrokerModule } from './broker.module.ts';
import { CompleteLogin } from './complete-login.ts';
import { EnterJobnet } from './enter-jobnet.ts';
import { LoginController } from './login.controller.ts';
import { TakeLoginAttempt } from './take-login-attempt.ts';

/** Logging in. */
@Module({ imports: [BrokerModule, KontoModule, SessionModule], controllers: [LoginController], providers: [BeginLogin, CompleteLogin, EnterJobnet, TakeLoginAttempt] })
export class LoginModule {}
