import {
  adgangskodeChanged, adgangskodeReset, borgerProvisioned, brugerkoderDeleted, brugerkoderIssued, brugernavnDisclosed, cprChanged, medarbejderLoggedIn, tilhoersforholdResyncRequested,
} from '@jobnet/contracts';
import type { ServiceDefinition } from '@jobnet/service-kit';
import { ForsoegRow } from './adgangskode/forsoeg.entity.ts';
import { AdgangModule } from './adgang/adgang.module.ts';
import { BorgerRow } from './borger/borger.entity.ts';
import { BorgerModule } from './borger/borger.module.ts';
import { cprContext } from './borger/cpr-index.ts';
import { TidligereCprRow, tidligereCprContext } from './borger/tidligere-cpr.entity.ts';
import { BrugerkodeModule } from './brugerkode/brugerkode.module.ts';
import { brugernavnContext } from './brugerkode/brugerkoder-record.ts';
import { BrugerkoderRow } from './brugerkode/brugerkoder.entity.ts';
import { BrugerkodeudstederRow } from './brugerkodeudsteder/brugerkodeudsteder.entity.ts';
import { config } from './config.ts';
import { IndsigtModule } from './indsigt/indsigt.module.ts';
import { KlientRow } from './klient/klient.entity.ts';
import { KlientModule } from './klient/klient.module.ts';
import { KontoIdentitetRow } from './konto/konto-identitet.entity.ts';
import { KontoRow } from './konto/konto.entity.ts';
import { KontoModule } from './konto/konto.module.ts';
import { LeverandoerCvrRow } from './konto/leverandoer-cvr.entity.ts';
import { navnContext } from './konto/provision-konto.ts';
import { LoginAttemptRow } from './login/login-attempt.entity.ts';
import { LoginModule } from './login/login.module.ts';
import { migrations } from './migrations/index.ts';
import { NoegleModule } from './noegle/noegle.module.ts';
import { SessionRow } from './session/session.entity.ts';
import { SessionModule } from './session/session.module.ts';
import { subscriptions } from './subscriptions.ts';
import { TilhoersforholdRow } from './tilhoersforhold/tilhoersforhold.entity.ts';
import { VilkaarsbrudModule } from './vilkaarsbrud/vilkaarsbrud.module.ts';

/** identity: who someone is, what they may reach, and for how long. */
export const identity: ServiceDefinition = {
  name: 'identity',
  slices: [LoginModule, BrugerkodeModule, SessionModule, KontoModule, BorgerModule, KlientModule, NoegleModule, IndsigtModule, AdgangModule, VilkaarsbrudModule],
  entities: [
    BorgerRow, TidligereCprRow, BrugerkoderRow, BrugerkodeudstederRow, ForsoegRow, KontoRow, KontoIdentitetRow, LeverandoerCvrRow, LoginAttemptRow, SessionRow, TilhoersforholdRow, KlientRow,
  ],
  migrations,
  sealedFields: [
    { table: 'borger', column: 'sealed_cpr', context: cprContext },
    { table: 'tidligere_cpr', column: 'sealed_cpr', context: tidligereCprContext },
    { table: 'konto', column: 'sealed_navn', context: navnContext },
    { table: 'brugerkoder', column: 'sealed_brugernavn', context: brugernavnContext },
  ],
  tells: [borgerProvisioned, cprChanged, medarbejderLoggedIn, brugerkoderIssued, adgangskodeChanged, adgangskodeReset, brugernavnDisclosed, brugerkoderDeleted, tilhoersforholdResyncRequested],
  subscriptions,
  config,
};
