/** What is searched for, as the address holds it. Region, postnummer and no fixed workplace exclude each other (JOB-06). */
export interface Soegning {
  readonly q?: string;
  /** Codes of Find job's regions (`Midtjylland`). */
  readonly region: readonly string[];
  readonly postnummer?: string;
  readonly km: number;
  readonly intetFastArbejdssted: boolean;
  /** Stillingsbetegnelser, each with all its aliases (JOB-08). */
  readonly conceptUri: readonly string[];
  /** Single aliases (JOB-09). */
  readonly aliasId: readonly string[];
  readonly deltid?: boolean;
  readonly fast?: boolean;
  readonly annoncetype?: string;
  readonly land?: string;
  readonly hotjob: boolean;
  readonly sort?: Sortering;
  readonly page: number;
}

export const sorteringer = ['bedst', 'publiceret', 'frist'] as const;
export type Sortering = (typeof sorteringer)[number];

/** The radius around a postnummer unless another is chosen (JOB-06). */
export const standardKm = 50;
/** The radiuses to choose between. */
export const afstande: readonly number[] = [5, 10, 25, 50, 75, 100, 150];

export const tomSoegning: Soegning = { region: [], km: standardKm, intetFastArbejdssted: false, conceptUri: [], aliasId: [], hotjob: false, page: 1 };

const jaNej = (value: string | null): boolean | undefined => (value === 'true' ? true : value === 'false' ? false : undefined);
const heltal = (value: string | null, { standard, hoejst }: { standard: number; hoejst: number }): number => {
  const tal = Number(value ?? standard);
  return Number.isInteger(tal) && tal >= 1 && tal <= hoejst ? tal : standard;
};
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a search from the address; what is no criterion there is left out, so that any link opens. */
export const laesSoegning = (params: URLSearchParams): Soegning => {
  const postnummer = /^\d{4}$/.exec(params.get('postnummer') ?? '')?.[0];
  const intet = !postnummer && params.get('intetFastArbejdssted') === 'true';
  return {
    q: params.get('q')?.trim().slice(0, 200) || undefined,
    region: postnummer || intet ? [] : params.getAll('region').slice(0, 5),
    postnummer,
    km: heltal(params.get('km'), { standard: standardKm, hoejst: 500 }),
    intetFastArbejdssted: intet,
    conceptUri: params.getAll('conceptUri').slice(0, 50),
    aliasId: params.getAll('aliasId').filter((id) => uuid.test(id)).slice(0, 50),
    deltid: jaNej(params.get('deltid')),
    fast: jaNej(params.get('fast')),
    annoncetype: params.get('annoncetype') || undefined,
    land: /^[A-Z]{2}$/.exec(params.get('land') ?? '')?.[0],
    hotjob: params.get('hotjob') === 'true',
    sort: sorteringer.find((one) => one === params.get('sort')),
    page: heltal(params.get('page'), { standard: 1, hoejst: 10_000 }),
  };
};

/** The search as the endpoint's query; what is not chosen is absent. */
export const forespoergselAf = (soegning: Soegning) => ({
  q: soegning.q,
  region: soegning.region.length > 0 ? [...soegning.region] : undefined,
  postnummer: soegning.postnummer,
  km: soegning.postnummer ? soegning.km : undefined,
  intetFastArbejdssted: soegning.intetFastArbejdssted || undefined,
  conceptUri: soegning.conceptUri.length > 0 ? [...soegning.conceptUri] : undefined,
  aliasId: soegning.aliasId.length > 0 ? [...soegning.aliasId] : undefined,
  deltid: soegning.deltid,
  fast: soegning.fast,
  annoncetype: soegning.annoncetype ? [soegning.annoncetype] : undefined,
  land: soegning.land,
  hotjob: soegning.hotjob || undefined,
  sort: soegning.sort,
  page: soegning.page > 1 ? soegning.page : undefined,
});

/** The search as the address writes it, `?` included; empty when nothing is chosen. The same names as the endpoint's. */
export const skrivSoegning = (soegning: Soegning): string => {
  const params = new URLSearchParams();
  for (const [navn, value] of Object.entries(forespoergselAf(soegning))) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) params.append(navn, String(one));
  }
  return params.size > 0 ? `?${params}` : '';
};
