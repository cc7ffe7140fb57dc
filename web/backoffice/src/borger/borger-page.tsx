import { BackLink, NotFoundPage, Page, SideMenu, useTexts } from '@jobnet/web-ui';
import type { ComponentType, ReactElement } from 'react';
import { useParams } from 'react-router';
import { Brugerkoder } from '../brugerkoder/brugerkoder.tsx';
import { links } from '../links.ts';
import { Ansaettelsesbetingelser } from './ansaettelsesbetingelser.tsx';
import { Bookingfrister } from './bookingfrister.tsx';
import { borgerTexts } from './borger.texts.ts';
import { foedselsdagFor } from './fundne.ts';
import { HjaelpTilBorger } from './hjaelp-til-borger.tsx';
import { Jobagenter } from './jobagenter.tsx';
import { Joboensker } from './joboensker.tsx';
import { Kontaktoplysninger } from './kontaktoplysninger.tsx';
import { Tilhoersforhold } from './tilhoersforhold.tsx';
import { Tilmelding } from './tilmelding.tsx';

/** What every part of a borger's page gets. */
export interface DelProps {
  readonly borgerId: string;
}

type Del = keyof (typeof borgerTexts)['da']['dele'];

const dele: Readonly<Record<Del, ComponentType<DelProps>>> = {
  tilhoersforhold: Tilhoersforhold,
  kontaktoplysninger: Kontaktoplysninger,
  tilmelding: Tilmelding,
  bookingfrister: Bookingfrister,
  joboensker: Joboensker,
  ansaettelsesbetingelser: Ansaettelsesbetingelser,
  jobagenter: Jobagenter,
  brugerkoder: Brugerkoder,
};

const erDel = (value: string): value is Del => value in dele;

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
