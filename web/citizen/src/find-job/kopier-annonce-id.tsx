import { Button, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { findJobTexts } from './find-job.texts.ts';

/** JOB-03: copies the ad's id, which is not shown; says beside the button how it went. */
export const KopierAnnonceId = ({ annonceId, titel }: { annonceId: string; titel?: string }): ReactElement => {
  const t = useTexts(findJobTexts).kort;
  const [svar, setSvar] = useState('');
  const kopier = (): void => {
    const skrevet = navigator.clipboard ? navigator.clipboard.writeText(annonceId) : Promise.reject(new Error('no clipboard'));
    skrevet.then(
      () => setSvar(t.kopieret),
      () => setSvar(t.ikkeKopieret),
    );
  };
  return (
    <>
      <Button variant="tertiary" onClick={kopier}>
        {t.kopier}
        {titel && <span className="sr-only">{t.om(titel)}</span>}
      </Button>
      <span role="status" className="jn-kopieret">{svar}</span>
    </>
  );
};
