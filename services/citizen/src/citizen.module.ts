import {
  afmeldingRegistered,
  ferieDeleted,
  ferieRegistered,
  indsatsChanged,
  jobagentMatched,
  joblogCreated,
  kontaktoplysningerUpdated,
  raskmeldingRegistered,
  sygemeldingRegistered,
  tilhoersforholdUpdated,
  tilmeldingRegistered,
} from '@jobnet/contracts';
import type { ServiceDefinition } from '@jobnet/service-kit';
import { Annonce } from './annonce/annonce.entity.ts';
import { AnnonceModule } from './annonce/annonce.module.ts';
import { citizenConfig } from './config.ts';
import { Fravaer } from './fravaer/fravaer.entity.ts';
import { FravaerModule } from './fravaer/fravaer.module.ts';
import { Indsats } from './indsats/indsats.entity.ts';
import { IndsatsModule } from './indsats/indsats.module.ts';
import { IndsigtModule } from './indsigt/indsigt.module.ts';
import { Jobagent } from './jobagent/jobagent.entity.ts';
import { JobagentModule } from './jobagent/jobagent.module.ts';
import { Joblog } from './joblog/joblog.entity.ts';
import { JoblogModule } from './joblog/joblog.module.ts';
import { Jobmatch } from './jobmatch/jobmatch.entity.ts';
import { JobmatchModule } from './jobmatch/jobmatch.module.ts';
import { Joboenske, JoboenskeHistorik } from './joboenske/joboenske.entity.ts';
import { JoboenskeModule } from './joboenske/joboenske.module.ts';
import { Kontaktoplysninger } from './kontaktoplysninger/kontaktoplysninger.entity.ts';
import { KontaktoplysningerModule } from './kontaktoplysninger/kontaktoplysninger.module.ts';
import { migrations } from './migrations/index.ts';
import { Stillingsbetegnelse } from './stillingsbetegnelse/stillingsbetegnelse.entity.ts';
import { StillingsbetegnelseModule } from './stillingsbetegnelse/stillingsbetegnelse.module.ts';
import { sealedFields } from './sealed-fields.ts';
import { subscriptions } from './subscriptions.ts';
import { Tilhoersforhold } from './tilhoersforhold/tilhoersforhold.entity.ts';
import { TilhoersforholdModule } from './tilhoersforhold/tilhoersforhold.module.ts';
import { Tilmelding } from './tilmelding/tilmelding.entity.ts';
import { TilmeldingModule } from './tilmelding/tilmelding.module.ts';

/** The borger's records: a list of slices. */
export const citizen: ServiceDefinition = {
  name: 'citizen',
  slices: [
    TilhoersforholdModule,
    StillingsbetegnelseModule,
    JoboenskeModule,
    JobmatchModule,
    TilmeldingModule,
    KontaktoplysningerModule,
    AnnonceModule,
    JobagentModule,
    IndsatsModule,
    FravaerModule,
    JoblogModule,
    IndsigtModule,
  ],
  entities: [Tilhoersforhold, Stillingsbetegnelse, Joboenske, JoboenskeHistorik, Jobmatch, Tilmelding, Kontaktoplysninger, Annonce, Jobagent, Indsats, Fravaer, Joblog],
  migrations,
  sealedFields,
  tells: [
    tilmeldingRegistered, afmeldingRegistered, tilhoersforholdUpdated, kontaktoplysningerUpdated, jobagentMatched, indsatsChanged, sygemeldingRegistered,
    raskmeldingRegistered, ferieRegistered, ferieDeleted, joblogCreated,
  ],
  subscriptions,
  config: citizenConfig,
};
