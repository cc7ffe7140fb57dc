import { Alert, Button, useTexts } from '@jobnet/web-ui';
import { useId, useState, type ReactElement } from 'react';
import { kalenderTexts } from './kalender.texts.ts';

/** The new address, the only time it is shown, and the way to copy it. */
export const Kalenderadresse = ({ adresse }: { adresse: string }): ReactElement => {
  const t = useTexts(kalenderTexts).abonnement;
  const id = useId();
  const [svar, setSvar] = useState('');
  const kopier = (): void => {
    const skrevet = navigator.clipboard ? navigator.clipboard.writeText(adresse) : Promise.reject(new Error('no clipboard'));
    skrevet.then(
      () => setSvar(t.kopieret),
      () => setSvar(t.ikkeKopieret),
    );
  };
  return (
    <>
      <Alert kind="success" heading={t.lavet.heading} announce>{t.lavet.text}</Alert>
      <div className="form-group">
        <label className="form-label" htmlFor={id}>{t.adresse}</label>
        <span className="form-hint" id={`${id}-hint`}>{t.kunNu}</span>
        <input className="form-input" id={id} readOnly value={adresse} aria-describedby={`${id}-hint`} onFocus={({ target }) => target.select()} />
      </div>
      <p>{t.saadan}</p>
      <p>
        <Button onClick={kopier}>{t.kopier}</Button> <span role="status">{svar}</span>
      </p>
    </>
  );
};
