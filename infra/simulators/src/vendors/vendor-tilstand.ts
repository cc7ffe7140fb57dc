/**
 * What a vendor's interface can be told to do, at run time. `timeout` does nothing and never answers; `lost-answer` does the
 * work and cuts the connection; `wrong-shape` and `absurd-dates` are valid JSON that breaks the contract.
 */
export const tilstande = [
  'ok',
  'slow',
  'no-times',
  'no-offers',
  'business-refusal',
  'http-500',
  'http-410',
  'malformed',
  'wrong-shape',
  'absurd-dates',
  'html-200',
  'timeout',
  'lost-answer',
  'connection-refused',
] as const;

export type Tilstand = (typeof tilstande)[number];

/** Whether a text names a mode. */
export const isTilstand = (value: unknown): value is Tilstand => tilstande.includes(value as Tilstand);

/** How a vendor behaves now: its booking interface and its receiver of reports, each on its own. */
export interface Opfoersel {
  booking: Tilstand;
  receiver: Tilstand;
  /** Fixed delay of `slow`, in ms; 2 to 8 s at random when undefined. */
  delayMs: number | undefined;
  /** Every n-th time is taken by somebody else the moment it is booked; 0 for never. */
  goneEvery: number;
  /** How many times a working day has; the five of an ordinary caseworker when undefined. */
  tiderPerDag: number | undefined;
}

/** What demo-world.md says of each vendor. */
export const defaultOpfoersel: Readonly<Record<string, Opfoersel>> = {
  plantid: { booking: 'ok', receiver: 'ok', delayMs: undefined, goneEvery: 0, tiderPerDag: undefined },
  moedenu: { booking: 'slow', receiver: 'ok', delayMs: undefined, goneEvery: 5, tiderPerDag: undefined },
  kommunekalender: { booking: 'connection-refused', receiver: 'ok', delayMs: undefined, goneEvery: 0, tiderPerDag: undefined },
};

/** How long a slow answer takes. */
export const delayOf = ({ delayMs }: Opfoersel): number => delayMs ?? 2_000 + Math.floor(Math.random() * 6_000);
