import type { AnswerOf, listGodkendelseskoe } from '@jobnet/contracts';
import { organisationstyper } from '@jobnet/reference-data';
import { Badge, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { godkendelseTexts } from './godkendelse.texts.ts';

/** A line of the queue. */
export type Koelinje = AnswerOf<typeof listGodkendelseskoe>['items'][number];

/** What a reviewer must see at once: konfliktramt (ADM-02), a change of an approved ad, anonymous, and which authority sent it. */
export const Maerker = ({ linje }: { linje: Koelinje }): ReactElement => {
  const t = useTexts(godkendelseTexts).maerker;
  if (!linje.konfliktramt && !linje.aendring && !linje.anonym && !linje.organisationTypeId) return <>{t.ingen}</>;
  return (
    <>
      {linje.konfliktramt && <Badge text={t.konfliktramt} kind="warning" />} {linje.aendring && <Badge text={t.aendring} kind="info" />} {linje.anonym && <Badge text={t.anonym} />}{' '}
      {linje.organisationTypeId && <Badge text={organisationstyper.nameOf(linje.organisationTypeId)} />}
    </>
  );
};
