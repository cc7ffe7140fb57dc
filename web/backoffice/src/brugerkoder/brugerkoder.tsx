import { showBrugerkoder, type AnswerOf } from '@jobnet/contracts';
import { akasser, kommuner } from '@jobnet/reference-data';
import { Alert, formatMoment, Loaded, SummaryList, useEndpoint, useSession, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useFokusVed } from '../fokus.ts';
import { brugerkoderTexts } from './brugerkoder.texts.ts';
import { GlemtBrugernavn } from './glemt-brugernavn.tsx';
import { NyAdgangskode } from './ny-adgangskode.tsx';
import { UdstedBrugerkoder } from './udsted-brugerkoder.tsx';

type Flag = AnswerOf<typeof showBrugerkoder>;

const udstederAf = ({ udstedt }: Flag): string | undefined =>
  udstedt && (udstedt.organisation.kind === 'kommune' ? `${kommuner.nameOf(udstedt.organisation.code)} Kommune` : akasser.nameOf(udstedt.organisation.code));

/** ID-KODE-03, ID-KODE-14: the flag, by whom and when, and when it ends. */
const Flaget = ({ flag }: { flag: Flag }): ReactElement => {
  const t = useTexts(brugerkoderTexts);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t.flag, t.ja],
    [t.udstedtAf, udstederAf(flag)],
    [t.udstedt, flag.udstedt && formatMoment(flag.udstedt.tidspunkt)],
    [t.importeret, flag.importeret && formatMoment(flag.importeret)],
    [t.sidstBrugt, flag.sidstBrugt ? formatMoment(flag.sidstBrugt) : t.aldrig],
    [t.slettes, flag.slettesEfter && formatMoment(flag.slettesEfter)],
    [t.skalSkifte, flag.skalSkifteAdgangskode ? t.ja : t.nej],
  ];
  return <SummaryList rows={rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))} />;
};

interface Kvittering {
  readonly heading: string;
  readonly brugernavn?: string;
  readonly text?: string;
}

/** A borger's brugerkoder: issue, forgotten brugernavn, new adgangskode; each as far as the caller may. */
export const Brugerkoder = ({ borgerId }: { borgerId: string }): ReactElement => {
  const t = useTexts(brugerkoderTexts);
  const { me } = useSession();
  const [kvittering, setKvittering] = useState<Kvittering>();
  const top = useFokusVed<HTMLDivElement>(kvittering ?? null);
  const isSupport = me?.role === 'support';
  const query = useEndpoint(showBrugerkoder, { params: { borgerId } });
  return (
    <Loaded query={query}>
      {(flag) => (
        <div ref={top} tabIndex={-1}>
          {kvittering && (
            <Alert kind="success" heading={kvittering.heading}>
              {kvittering.brugernavn && (
                <p>
                  {t.brugernavn.er} <strong>{kvittering.brugernavn}</strong>
                </p>
              )}
              {kvittering.text}
            </Alert>
          )}
          {flag.maaLoggeIndMedBrugerkoder ? <Flaget flag={flag} /> : <p>{t.ingen}</p>}
          {flag.maaLoggeIndMedBrugerkoder && flag.maaUdstede && <GlemtBrugernavn borgerId={borgerId} />}
          {flag.maaLoggeIndMedBrugerkoder && (flag.maaUdstede || isSupport) && (
            <NyAdgangskode key={kvittering?.heading} borgerId={borgerId} onGemt={() => setKvittering({ heading: t.nulstil.done, text: t.nulstil.doneText })} />
          )}
          {!flag.maaLoggeIndMedBrugerkoder && flag.maaUdstede && <UdstedBrugerkoder borgerId={borgerId} onUdstedt={(brugernavn) => setKvittering({ heading: t.udsted.done, brugernavn })} />}
          {!flag.maaUdstede && !isSupport && <p>{t.maaIkke}</p>}
          {!flag.maaLoggeIndMedBrugerkoder && isSupport && <p>{t.ingenSupport}</p>}
        </div>
      )}
    </Loaded>
  );
};
