import { createHash } from 'node:crypto';

/** A vendor's offer of a meeting to a borger. */
export interface Moedetilbud {
  readonly moedetilbudId: string;
  readonly titel: string;
  readonly samtaletype: number;
  readonly moedeGruppeType: 'individuelt' | 'faelles';
  readonly samtaleformer: readonly number[];
  readonly sted: string;
}

/** A time in the vendor's calendar; one seat. */
export interface Moedetid {
  readonly tidId: string;
  readonly starttid: string;
  readonly sluttid: string;
  readonly samtaleformer: readonly number[];
  readonly maksAntalDeltagere: number;
  readonly ledigePladser: number;
  readonly sagsbehandlerIds: readonly number[];
  readonly ombookningMulig: boolean;
  /** Stands here exactly when rebooking is possible (90009, 90010). */
  readonly fristOmbookning?: string;
  readonly aflysningMulig: boolean;
  /** Stands here exactly when cancelling is possible (90014). */
  readonly fristAflysning?: string;
}

export const sagsbehandlere = [
  { id: 1, fornavn: 'Christian', efternavn: 'Dam', sagsbehandlerIdentifier: 'RID:10000001' },
  { id: 2, fornavn: 'Birgit', efternavn: 'Vad', sagsbehandlerIdentifier: 'RID:10000002' },
] as const;

/** A stable uuid made of words: the same offer has the same id every time it is asked for. */
const stableId = (words: string): string => {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** What the vendor offers a borger of a kommune: always the same two meetings. */
export const tilbudTil = (vendor: string, borger: string, kommune: string): Moedetilbud[] => {
  const sted = `Kommunens borgerservice, lokale ${(Number(kommune) % 9) + 1}`;
  const id = (samtaletype: number) => stableId(`${vendor}:${borger}:${samtaletype}`);
  return [
    { moedetilbudId: id(7), titel: 'Jobsamtale', samtaletype: 7, moedeGruppeType: 'individuelt', samtaleformer: [1, 2, 4], sted },
    { moedetilbudId: id(4), titel: 'Opfølgningssamtale', samtaletype: 4, moedeGruppeType: 'individuelt', samtaleformer: [1, 2], sted },
  ];
};

const hours = [9, 10, 11, 13, 14];
const longestDays = 62;

/** From so many caseworkers a big kommune's calendar has several times in the same hour. */
const sides = (tiderPerDag: number): number => Math.ceil(tiderPerDag / hours.length);

/** The calendar of working days between two dates (civil dates, Danish time), from the day after today. */
export const tiderMellem = (fra: string, til: string, today: string, tiderPerDag = hours.length): Omit<Moedetid, 'ledigePladser'>[] => {
  const days: string[] = [];
  for (let day = fra; day <= til && days.length <= longestDays; day = dayAfter(day)) if (day > today && isWorkday(day)) days.push(day);
  return days.flatMap((day) => hours.flatMap((hour, index) => Array.from({ length: sides(tiderPerDag) }, (_, side) => tidPaa(day, hour, index, side))).slice(0, tiderPerDag));
};

/** The time with this id, if the calendar has it. */
export const tidMedId = (tidId: string, today: string, tiderPerDag?: number): Omit<Moedetid, 'ledigePladser'> | undefined => {
  const day = /^(\d{4}-\d{2}-\d{2})-\d{2}(?:-\d+)?$/.exec(tidId)?.[1];
  return day ? tiderMellem(day, day, today, tiderPerDag).find((tid) => tid.tidId === tidId) : undefined;
};

/** Which mødeformer a time takes: all three, two or one, by turns. */
const formerOf = (index: number): number[] => [[1, 2, 4], [1], [2, 4], [1, 2], [4]][index % 5] ?? [1];

const tidPaa = (day: string, hour: number, index: number, side: number): Omit<Moedetid, 'ledigePladser'> => ({
  tidId: `${day}-${String(hour).padStart(2, '0')}${side === 0 ? '' : `-${side}`}`,
  starttid: momentAt(day, hour, '00'),
  sluttid: momentAt(day, hour, '45'),
  samtaleformer: formerOf(index + Number(day.slice(-1))),
  maksAntalDeltagere: 1,
  sagsbehandlerIds: [sagsbehandlere[index % 2]?.id ?? 1],
  ombookningMulig: true,
  fristOmbookning: momentAt(dayBefore(day), hour, '00'),
  aflysningMulig: true,
  fristAflysning: momentAt(dayBefore(day), hour, '00'),
});

const momentAt = (day: string, hour: number, minutes: string): string => `${day}T${String(hour).padStart(2, '0')}:${minutes}:00${offsetOn(day)}`;

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const isWorkday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });
const offsetOn = (day: string): string =>
  zone.formatToParts(new Date(`${day}T12:00:00Z`)).find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';

/** Today's civil date in Denmark. */
export const danishToday = (now = new Date()): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
