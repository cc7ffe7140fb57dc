import { showTilmelding, type AnswerOf } from '@jobnet/contracts';
import { afmeldingsaarsager, akasser } from '@jobnet/reference-data';
import { formatLongDate, formatMoment, Loaded, SummaryList, useEndpoint, useSession, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { BekraeftTilmelding } from './bekraeft-tilmelding.tsx';
import { useFokusVed } from '../fokus.ts';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './dele.ts';
import { AfmeldBorger, TilmeldBorger } from './til-og-afmeld.tsx';

type Svar = AnswerOf<typeof showTilmelding>;

const Vis = ({ nu }: { nu: Svar }): ReactElement => {
  const { tilmelding: t, ja, nej } = useTexts(borgerTexts);
  const jaNej = (value: boolean): string => (value ? ja : nej);
  return (
    <SummaryList
      rows={[
        { label: t.tilmeldt, value: jaNej(nu.tilmeldt) },
        ...(nu.tilmeldtFra ? [{ label: t.fra, value: formatLongDate(nu.tilmeldtFra) }] : []),
        ...(nu.ydelse ? [{ label: t.ydelse, value: t.ydelser[nu.ydelse] }] : []),
        ...(nu.akassekode ? [{ label: t.akasse, value: akasser.nameOf(nu.akassekode) }] : []),
        ...(nu.registeredAt ? [{ label: t.registreret, value: formatMoment(nu.registeredAt) }] : []),
        ...(nu.registeredBy ? [{ label: t.registreretAf, value: t.af[nu.registeredBy] }] : []),
        ...(nu.fremmoedeDato ? [{ label: t.fremmoede, value: formatLongDate(nu.fremmoedeDato) }] : []),
        ...(nu.tilmeldt ? [{ label: t.bekraeftet, value: jaNej(nu.bekraeftet) }, { label: t.jobnetflag, value: jaNej(nu.jobnetflag) }] : []),
        ...(nu.afmeldtFra ? [{ label: t.afmeldtFra, value: formatLongDate(nu.afmeldtFra) }] : []),
        ...(nu.afmeldingsaarsag ? [{ label: t.aarsag, value: afmeldingsaarsager.nameOf(nu.afmeldingsaarsag) }] : []),
      ]}
    />
  );
};

/** The latest tilmelding; the kommune confirms it (TIL-15) and registers one (TIL-30), the authority ends it (TIL-17). */
export const Tilmelding = ({ borgerId }: DelProps): ReactElement => {
  const { me } = useSession();
  const query = useEndpoint(showTilmelding, { params: { borgerId } });
  const nu = query.data;
  const del = useFokusVed<HTMLDivElement>(nu && [nu.tilmeldt, nu.bekraeftet, nu.jobnetflag, nu.afmeldtFra].join());
  const kommune = me?.organisation?.kind === 'kommune';
  return (
    <Loaded query={query}>
      {(tilmelding) => (
        <div ref={del} tabIndex={-1}>
          <Vis nu={tilmelding} />
          {kommune && tilmelding.tilmeldt && (!tilmelding.bekraeftet || tilmelding.jobnetflag) && <BekraeftTilmelding borgerId={borgerId} nu={tilmelding} />}
          {tilmelding.tilmeldt && !tilmelding.afmeldtFra && <AfmeldBorger borgerId={borgerId} />}
          {kommune && !tilmelding.tilmeldt && <TilmeldBorger borgerId={borgerId} />}
        </div>
      )}
    </Loaded>
  );
};
