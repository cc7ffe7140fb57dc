import { Button, useTexts } from '@jobnet/web-ui';
import { NewPasswordField } from '@jobnet/web-ui/password';
import { useState, type ReactElement } from 'react';
import { brugerkoderTexts } from './brugerkoder.texts.ts';
import { foreslaaAdgangskode } from './foreslaa-adgangskode.ts';

/** The field of an adgangskode that a borger is told and must change: one is suggested, and it can be read. */
export const MidlertidigAdgangskode = (): ReactElement => {
  const t = useTexts(brugerkoderTexts);
  const [forslag, setForslag] = useState(foreslaaAdgangskode);
  return (
    <>
      <NewPasswordField key={forslag} name="adgangskode" label={t.adgangskode} hint={t.adgangskodeHint} autoComplete="off" defaultValue={forslag} open />
      <Button variant="tertiary" icon="refresh" onClick={() => setForslag(foreslaaAdgangskode())}>
        {t.foreslaa}
      </Button>
    </>
  );
};
