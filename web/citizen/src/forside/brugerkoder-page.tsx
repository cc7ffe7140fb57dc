import { Accordion, AccordionItem, Actions, Alert, LinkButton, Page, useSession, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

/** ID-KODE-05, ID-KODE-13: the way in without MitID; says who may use it, and for now that it is not ready. */
export const BrugerkoderPage = (): ReactElement => {
  const t = useTexts(brugerkoderTexts);
  const { loginUrl } = useSession();
  return (
    <Page title={t.title} crumbs={[{ to: links.forside, text: 'Jobnet' }]}>
      <Alert kind="info">{t.notYet}</Alert>
      <Accordion>
        <AccordionItem title={t.whoTitle}>
          {t.who.map((text) => <p key={text}>{text}</p>)}
        </AccordionItem>
      </Accordion>
      <Actions>
        <LinkButton to={loginUrl()} external variant="secondary">{t.login}</LinkButton>
      </Actions>
    </Page>
  );
};
