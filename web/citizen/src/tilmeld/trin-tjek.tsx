import { listJoboensker, registerTilmelding, showKontaktoplysninger, showLedighedsstatus, stillingsbetegnelseMangler, tilmeldtFraIkkeIDag } from '@jobnet/contracts';
import { akasser } from '@jobnet/reference-data';
import { Actions, Button, Checkbox, dateOfMoment, Form, formatLongDate, ProblemError, SummaryList, useAction, useEndpoint, useForm, useRefresh, useTexts, useToast, type SummaryRow } from '@jobnet/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { navnPaa } from '../jobmatch/joboenske.ts';
import { links } from '../links.ts';
import { skema } from '../skema.ts';
import { UdgaaetObs, type Ledighedsstatus } from './obs-bokse.tsx';
import { useSvar, ydelseAf } from './wizard-svar.ts';
import { wizardTexts } from './wizard.texts.ts';

const schema = skema(({ laest }, mangler) => {
  if (laest !== true) mangler('laest');
});

/** The date the tilmelding is asked for: today, or what the service said is today. */
const useTilmeldtFra = (): string => useSvar().svar.tilmeldtFra ?? dateOfMoment(new Date());

const useRaekker = (): readonly SummaryRow[] => {
  const t = useTexts(wizardTexts);
  const { svar } = useSvar();
  const fra = useTilmeldtFra();
  const kontakt = useEndpoint(showKontaktoplysninger, {}).data;
  const joboensker = useEndpoint(listJoboensker, {}).data?.items ?? [];
  const naas = [kontakt?.afventerBekraeftelse ?? kontakt?.email, kontakt?.telefon].filter(Boolean).join(', ');
  const medAkasse = svar.ydelse === 'dagpenge' || svar.ydelse === 'dimittend';
  return [
    { label: t.tjek.fra, value: t.tjek.iDag(formatLongDate(fra)) },
    { label: t.tjek.ydelse, value: svar.ydelse && t.ydelse.valg[svar.ydelse].label, changeTo: links.tilmeldTrin(1) },
    ...(medAkasse ? [{ label: t.tjek.akasse, value: svar.akassekode ? akasser.nameOf(svar.akassekode) : t.tjek.ingenAkasse, changeTo: links.tilmeldTrin(1) }] : []),
    { label: t.tjek.kontakt, value: naas || t.tjek.ingenKontakt, changeTo: links.tilmeldTrin(2) },
    {
      label: t.tjek.stillinger,
      value: joboensker.filter(({ udgaaet }) => !udgaaet).map(navnPaa).join(', '),
      changeTo: svar.stilling ? links.tilmeldTrin(3) : links.jobmatch,
    },
  ];
};

/** Registers, once however often it is tried; then on to the receipt (TIL-06, TIL-08, TIL-29). */
const useTilmeld = (): (() => Promise<void>) => {
  const t = useTexts(wizardTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const register = useAction(registerTilmelding);
  const { svar, gem } = useSvar();
  const tilmeldtFra = useTilmeldtFra();

  const afvist = async (error: ProblemError): Promise<never> => {
    const iDag = error.facts['iDag'];
    if (error.code === tilmeldtFraIkkeIDag.code && typeof iDag === 'string') {
      gem({ tilmeldtFra: iDag });
      throw new ProblemError({ code: error.code, status: error.status, title: t.tjek.nyDag.title, detail: t.tjek.nyDag.detail(formatLongDate(iDag)) });
    }
    if (!error.uncertain) await refresh(showLedighedsstatus, ...(error.code === stillingsbetegnelseMangler.code ? [listJoboensker] : []));
    if (error.errors.length === 0) throw error;
    throw new ProblemError({ code: error.code, status: error.status, title: error.title, detail: error.errors.map(({ message }) => message).join(' ') });
  };

  return async () => {
    const ydelse = ydelseAf(svar);
    if (!ydelse) return navigate(links.tilmeldTrin(1));
    const receipt = await register
      .run({ body: { ...ydelse, tilmeldtFra, rettighederOgPligterLaest: true } })
      .catch((error: unknown) => (error instanceof ProblemError ? afvist(error) : Promise.reject(error as Error)));
    toast({ kind: 'success', heading: t.kvittering.toast, text: t.kvittering.toastTekst });
    await navigate(links.tilmeldKvittering, { replace: true, state: { receipt } });
  };
};

/** Step 4: rights and duties, all answers, and "Tilmeld". */
export const TrinTjek = ({ status, knapper }: { status: Ledighedsstatus; knapper: ReactNode }): ReactElement => {
  const t = useTexts(wizardTexts);
  const raekker = useRaekker();
  const tilmeld = useTilmeld();
  const form = useForm({ schema, flags: ['laest'], messages: { laest: t.tjek.laestMangler }, onSubmit: tilmeld });
  return (
    <Form form={form} label={t.trin.tjek}>
      <UdgaaetObs status={status} />
      <h2 className="h4">{t.tjek.svar}</h2>
      <SummaryList rows={raekker} />
      <h2 className="h4">{t.tjek.rettigheder}</h2>
      <ul>
        {t.tjek.liste.map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
      <Checkbox name="laest" label={t.tjek.laest} />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.tjek.tilmeld}
        </Button>
        {knapper}
      </Actions>
    </Form>
  );
};
