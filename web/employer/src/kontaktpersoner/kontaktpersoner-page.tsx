import { Actions, Alert, LinkButton, Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMig } from '../adgang/mig.ts';
import { Kvittering } from '../kvittering.tsx';
import { links } from '../links.ts';
import { KontaktpersonTabel, type Kontaktlinje } from './kontaktperson-tabel.tsx';
import { kontaktpersonerTexts } from './kontaktpersoner.texts.ts';
import { TilknytForm } from './tilknyt-form.tsx';

const Linked = (): ReactElement => {
  const t = useTexts(kontaktpersonerTexts);
  const name = ({ kontaktpersonId, navn, egen }: Kontaktlinje): ReactElement => (
    <>
      <Link to={links.kontaktperson(kontaktpersonId)}>{navn}</Link>
      {egen && ` ${t.table.you}`}
    </>
  );
  return (
    <>
      <KontaktpersonTabel name={name} />
      <Actions>
        <LinkButton variant="secondary" to={links.opretKontaktperson}>
          {t.createColleague}
        </LinkButton>
      </Actions>
    </>
  );
};

/** The company's kontaktpersoner; before the link, where one finds oneself (AG-KP-02, AG-KP-06, AG-KP-09, AG-KP-10). */
export const KontaktpersonerPage = (): ReactElement | null => {
  const t = useTexts(kontaktpersonerTexts);
  const mig = useMig();
  if (!mig) return null;
  return (
    <Page title={t.title} lead={mig.tilknyttet ? t.leadLinked : undefined}>
      <Kvittering />
      {!mig.tilknyttet && (
        <Alert kind="info" heading={t.first.heading}>
          <p>{t.first.text}</p>
          <ol>
            {t.first.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Alert>
      )}
      {mig.tilknyttet ? <Linked /> : <TilknytForm vilkaarVersion={mig.vilkaarVersion} />}
    </Page>
  );
};
