import { BackLink, NotFoundPage, Page, SideMenu, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { links } from '../links.ts';
import { borgerTexts } from './borger.texts.ts';
import { dele, erDel, type Del } from './dele.ts';
import { foedselsdagFor } from './fundne.ts';
import { HjaelpTilBorger } from './hjaelp-til-borger.tsx';

/** One borger: a part at a time, since each look at a part is written to the borger's log. */
export const BorgerPage = (): ReactElement => {
  const t = useTexts(borgerTexts);
  const { borgerId = '', del = 'tilhoersforhold' } = useParams();
  if (!erDel(del)) return <NotFoundPage />;
  const Indhold = dele[del];
  const foedt = foedselsdagFor(borgerId);
  return (
    <>
      <BackLink to={links.borgere} text={t.tilbage} />
      <div className="jn-columns">
        <SideMenu label={t.menu} items={(Object.keys(dele) as Del[]).map((en) => ({ to: links.borger(borgerId, en), text: t.dele[en] }))} />
        <div>
          <Page title={t.title(t.dele[del])} lead={foedt && t.foedt(foedt)}>
            <Indhold key={borgerId} borgerId={borgerId} />
          </Page>
          <HjaelpTilBorger />
        </div>
      </div>
    </>
  );
};
