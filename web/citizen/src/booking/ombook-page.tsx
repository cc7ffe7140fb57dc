import { bookingsystemFejl, listMoeder, listMoedetider, rebookMoede, showMoede, tidenErTaget } from '@jobnet/contracts';
import { Actions, Alert, BackLink, Button, FailureAlert, LinkButton, Loaded, NotFoundPage, Page, ProblemError, RadioGroup, useAction, useEndpoint, useRefresh, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Moede } from '../kalender/moede-fakta.tsx';
import { tidspunktTekst } from '../kalender/tidspunkt.ts';
import { links } from '../links.ts';
import { bookingTexts } from './booking.texts.ts';
import type { Moedetid } from './bookingvalg.ts';
import { IndmeldBookingFejl } from './indmeld-booking-fejl.tsx';
import { Leverandoersvar } from './leverandoersvar.tsx';
import { formNavn, iOrden } from './moedeformer.ts';
import { useMoedetider } from './moedetider.ts';
import { ombookTexts } from './ombook.texts.ts';
import { Systemfejl } from './systemfejl.tsx';
import { Tidsvalg } from './tidsvalg.tsx';

interface Valg {
  readonly moedeform?: string;
  readonly tid?: Moedetid;
}

/** What pressing the button does: back to the meeting, other times when the seat is gone, else the reason stays on the page. */
const useOmbooking = (moedeId: string) => {
  const t = useTexts(ombookTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [fejlet, setFejlet] = useState<string>();
  const [taget, setTaget] = useState<string>();
  const action = useAction(rebookMoede, [listMoeder, showMoede]);
  const flyt = async ({ tidId }: Moedetid, moedeform: string): Promise<void> => {
    setFejlet(undefined);
    setTaget(undefined);
    try {
      await action.run({ params: { moedeId }, body: { tidId, moedeform } });
      toast({ kind: 'success', heading: t.flyttet });
      await navigate(links.moede(moedeId), { replace: true });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code === bookingsystemFejl.code) setFejlet(new Date().toISOString());
      if (error.code === tidenErTaget.code) setTaget(tidId);
      await refresh(listMoedetider, showMoede);
    }
  };
  return { flyt, busy: action.busy, taget, fejlet, problem: fejlet || taget ? undefined : action.problem };
};

const NyTid = ({ moede }: { moede: Moede }): ReactElement => {
  const t = useTexts(ombookTexts);
  const texts = useTexts(bookingTexts).tid;
  const [{ moedeform, tid }, setValg] = useState<Valg>({ moedeform: moede.moedeform });
  const ombooking = useOmbooking(moede.moedeId);
  const tider = useMoedetider(moede.moedetilbudId);
  const former = iOrden([...new Set([moede.moedeform, ...(tider.data?.items ?? []).flatMap((en) => en.moedeformer)])]);
  const ledige = (tider.data?.items ?? []).filter((en) => moedeform !== undefined && en.moedeformer.includes(moedeform) && en.tidId !== ombooking.taget);
  const valgt = ledige.find(({ tidId }) => tidId === tid?.tidId);
  return (
    <>
      <p>{t.nu(tidspunktTekst(moede.start, moede.slut))}</p>
      {ombooking.taget && <Alert kind="warning" heading={texts.taget.heading} announce>{texts.taget.text}</Alert>}
      <Leverandoersvar query={tider}>
        {({ items }) =>
          items.length === 0 ? (
            <Alert kind="warning" heading={texts.ingen.heading} announce>{texts.ingen.text}</Alert>
          ) : (
            <>
              <RadioGroup name="moedeform" label={t.moedeform} defaultValue={moedeform} onChange={(ny) => setValg({ moedeform: ny, tid })} options={former.map((kode) => ({ value: kode, label: formNavn(kode) }))} />
              {ledige.length === 0 ? (
                <Alert kind="info" heading={texts.ingenPassende.heading} announce>{texts.ingenPassende.text}</Alert>
              ) : (
                <Tidsvalg key={moedeform} tider={ledige} valgt={valgt} onVaelg={(ny) => setValg({ moedeform, tid: ny })} />
              )}
            </>
          )
        }
      </Leverandoersvar>
      {valgt && <p role="status"><strong>{texts.valgt}:</strong> {tidspunktTekst(valgt.start, valgt.slut)}, {valgt.sagsbehandler}</p>}
      {ombooking.fejlet && <Systemfejl headingLevel="h2" />}
      {ombooking.problem && <FailureAlert problem={ombooking.problem} />}
      {!valgt && <p className="form-hint">{t.mangler}</p>}
      <Actions>
        <Button inactive={!valgt} busy={ombooking.busy} onClick={() => valgt && moedeform && void ombooking.flyt(valgt, moedeform)}>{t.flyt}</Button>
        {ombooking.fejlet && <IndmeldBookingFejl fejlkode="4" tidspunkt={ombooking.fejlet} indkaldelsesId={moede.moedeId} moedetilbudId={moede.moedetilbudId} />}
        <LinkButton variant="secondary" to={links.moede(moede.moedeId)}>{t.behold}</LinkButton>
      </Actions>
    </>
  );
};

const KanIkkeFlyttes = (): ReactElement => {
  const t = useTexts(ombookTexts).kanIkke;
  return <Alert kind="warning" heading={t.heading}>{t.text}</Alert>;
};

/** BOOK-05: another time for a meeting that may be moved; the old one stays until the new one stands. */
export const OmbookPage = (): ReactElement => {
  const t = useTexts(ombookTexts);
  const { moedeId = '' } = useParams();
  const moede = useEndpoint(showMoede, { params: { moedeId } });
  if (moede.error && [400, 404].includes(moede.error.status)) return <NotFoundPage />;
  return (
    <>
      <BackLink to={links.moede(moedeId)} text={moede.data?.titel ?? t.title} />
      <Page title={t.title} lead={t.lead}>
        <Loaded query={moede}>{(data) => (data.kanOmbookes || data.afventerSvar ? <NyTid moede={data} /> : <KanIkkeFlyttes />)}</Loaded>
      </Page>
    </>
  );
};
