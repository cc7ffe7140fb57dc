import type { ServiceDefinition } from '@jobnet/service-kit';
import { AnnoncemailModule } from './annoncemail/annoncemail.module.ts';
import { BeskedRow } from './besked/besked.entity.ts';
import { BeskedModule } from './besked/besked.module.ts';
import { config } from './config.ts';
import { IndsigtModule } from './indsigt/indsigt.module.ts';
import { JobagentmailModule } from './jobagentmail/jobagentmail.module.ts';
import { KvitteringModule } from './kvittering/kvittering.module.ts';
import { LeverandoermailModule } from './leverandoermail/leverandoermail.module.ts';
import { MailRow } from './mail/mail.entity.ts';
import { MailModule } from './mail/mail.module.ts';
import { migrations } from './migrations/index.ts';
import { ModtagerRow } from './modtager/modtager.entity.ts';
import { ModtagerModule } from './modtager/modtager.module.ts';
import { sealedFields } from './sealed-fields.ts';
import { subscriptions } from './subscriptions.ts';

/** notifications: what reaches a person. */
export const notifications: ServiceDefinition = {
  name: 'notifications',
  slices: [BeskedModule, ModtagerModule, MailModule, KvitteringModule, AnnoncemailModule, JobagentmailModule, LeverandoermailModule, IndsigtModule],
  entities: [BeskedRow, ModtagerRow, MailRow],
  migrations,
  sealedFields,
  tells: [],
  subscriptions,
  config,
};
