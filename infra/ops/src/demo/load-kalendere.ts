import {
  createJoblog, findBorger, listFravaerForBorger, listIndsatserForBorger, listJoblog, logout, registerFerieForBorger, registerFravaer, registerIndsats, registerRaskmeldingForBorger,
  registerSygemeldingForBorger,
} from '@jobnet/contracts';
import { demoBorgere, type DemoKalender, demoKalendere } from '@jobnet/simulators/demo-world';
import { ask, type Caller, logIn } from '../client/index.ts';
import { dayAfter, type Loaded, type Loading } from './loading.ts';

/** A calendar on the way in: the own kommune's fagsystem speaks, and the day from which its days are counted. */
interface Step {
  readonly kalender: DemoKalender;
  readonly kommune: Caller;
  readonly params: { readonly borgerId: string };
  readonly dag: (days: number) => string;
}

/** Indsatser, fravær and joblog. What is there already stays as it was on the day it was loaded. */
export const loadKalendere = async (loading: Loading): Promise<Loaded[]> => {
  await Promise.all(demoKalendere.map((kalender) => load(loading, kalender)));
  const count = (kind: 'indsatser' | 'joblog'): number => demoKalendere.reduce((sum, kalender) => sum + kalender[kind].length, 0);
  const fravaer = demoKalendere.reduce((sum, { sygdom, ferie, andetFravaer }) => sum + sygdom.length + ferie.length + andetFravaer.length, 0);
  return [
    { what: 'indsatser', count: count('indsatser') },
    { what: 'absences', count: fravaer },
    { what: 'joblogs', count: count('joblog') },
  ];
};

const load = async (loading: Loading, kalender: DemoKalender): Promise<void> => {
  const borger = demoBorgere.find(({ key }) => key === kalender.borger);
  if (!borger) throw new Error(`The demo world has no ${kalender.borger}`);
  const kommune = loading.fagsystem('kommune', borger.kommunekode);
  const { borgerId } = await ask(kommune, findBorger, { body: { cpr: borger.cpr } });
  const step = { kalender, kommune, params: { borgerId }, dag: (days: number) => dayAfter(loading.idag, days) };
  await Promise.all([loadIndsatser(step), loadFravaer(step), loadJoblog(step, loading.config.gatewayUrl)]);
};

const loadIndsatser = async ({ kalender, kommune, params, dag }: Step): Promise<void> => {
  if ((await ask(kommune, listIndsatserForBorger, { params })).items.length > 0) return;
  for (const { titel, fra, til } of kalender.indsatser) {
    await ask(kommune, registerIndsats, { params, body: { titel, fra: dag(fra), ...(til === undefined ? {} : { til: dag(til) }) } });
  }
};

const loadFravaer = async ({ kalender, kommune, params, dag }: Step): Promise<void> => {
  if ((await ask(kommune, listFravaerForBorger, { params })).items.length > 0) return;
  for (const { fra, raskFra } of kalender.sygdom) {
    await ask(kommune, registerSygemeldingForBorger, { params, body: { fra: dag(fra) } });
    if (raskFra !== undefined) await ask(kommune, registerRaskmeldingForBorger, { params, body: { raskFra: dag(raskFra) } });
  }
  for (const { fra, til } of kalender.ferie) await ask(kommune, registerFerieForBorger, { params, body: { fra: dag(fra), til: dag(til) } });
  for (const { fravaerstype, fra, til } of kalender.andetFravaer) await ask(kommune, registerFravaer, { params, body: { fravaerstype, fra: dag(fra), til: dag(til) } });
};

/** Only the borger writes a joblog, so the borger logs in for it, and out again. */
const loadJoblog = async ({ kalender, dag }: Step, gatewayUrl: string): Promise<void> => {
  if (kalender.joblog.length === 0) return;
  const borger = await logIn(gatewayUrl, 'borger', kalender.borger);
  const { items } = await ask(borger, listJoblog, { query: { fra: dag(-180), til: dag(180) } });
  for (const { stilling, virksomhed, soegt, frist } of items.length > 0 ? [] : kalender.joblog) {
    const days = { ...(soegt === undefined ? {} : { soegtDato: dag(soegt) }), ...(frist === undefined ? {} : { ansoegningsfrist: dag(frist) }) };
    await ask(borger, createJoblog, { body: { stilling, virksomhed, ...days } });
  }
  await ask(borger, logout, {});
};
