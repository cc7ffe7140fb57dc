import { annonceApproved, annoncePublished, annonceRejected, annonceUnpublished, stillingsbetegnelseUpdated } from '@jobnet/contracts';
import type { ServiceDefinition } from '@jobnet/service-kit';
import { AnnonceModule } from './annonce/annonce.module.ts';
import { Annonce } from './annonce/annonce.entity.ts';
import { employerConfig } from './config.ts';
import { FindJobModule } from './find-job/find-job.module.ts';
import { AnnonceBehandling } from './godkendelse/annonce-behandling.entity.ts';
import { GodkendelseModule } from './godkendelse/godkendelse.module.ts';
import { Kontaktperson } from './kontaktperson/kontaktperson.entity.ts';
import { IndsigtModule } from './indsigt/indsigt.module.ts';
import { KontaktpersonModule } from './kontaktperson/kontaktperson.module.ts';
import { migrations } from './migrations/index.ts';
import { MyndighedsannonceModule } from './myndighedsannonce/myndighedsannonce.module.ts';
import { Stillingsbetegnelse } from './stillingsbetegnelse/stillingsbetegnelse.entity.ts';
import { StillingsbetegnelseModule } from './stillingsbetegnelse/stillingsbetegnelse.module.ts';
import { sealedFields } from './sealed-fields.ts';
import { subscriptions } from './subscriptions.ts';
import { VirksomhedLaas } from './virksomhed/virksomhed-laas.entity.ts';
import { Virksomhed } from './virksomhed/virksomhed.entity.ts';
import { VirksomhedModule } from './virksomhed/virksomhed.module.ts';

/** employer: JobAG's companies and ads, STAR's approval, Find job, the taxonomy. */
export const employer: ServiceDefinition = {
  name: 'employer',
  slices: [VirksomhedModule, KontaktpersonModule, StillingsbetegnelseModule, AnnonceModule, GodkendelseModule, FindJobModule, MyndighedsannonceModule, IndsigtModule],
  entities: [Virksomhed, VirksomhedLaas, Kontaktperson, Stillingsbetegnelse, Annonce, AnnonceBehandling],
  migrations,
  sealedFields,
  tells: [annonceApproved, annonceRejected, annoncePublished, annonceUnpublished, stillingsbetegnelseUpdated],
  subscriptions,
  config: employerConfig,
};
