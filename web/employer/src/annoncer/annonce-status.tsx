import { Badge, useTexts, type Kind } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { annoncerTexts } from './annoncer.texts.ts';

interface AnnonceStatusProps {
  readonly status: keyof (typeof annoncerTexts)['da']['forklaring'];
  readonly statustekst: string;
  readonly aendringAfventer: boolean;
}

const farver: Partial<Record<AnnonceStatusProps['status'], Kind>> = { 'paa-jobnet': 'success', 'afventer-godkendelse': 'info', 'ikke-paa-jobnet-endnu': 'info', 'ikke-godkendt': 'error' };

/** The status in the service's words (ANN-16 to ANN-21), and whether a changed text waits beside it (ANN-14). */
export const AnnonceStatus = ({ status, statustekst, aendringAfventer }: AnnonceStatusProps): ReactElement => {
  const t = useTexts(annoncerTexts);
  return (
    <>
      <Badge text={statustekst} kind={farver[status]} />
      {aendringAfventer && <div>{t.aendring}</div>}
    </>
  );
};
