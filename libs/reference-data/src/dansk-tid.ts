const timeMs = 3_600_000;

const iDanmark = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
});

/** What a Danish clock shows at a moment, as if it were UTC. */
const vaegurAt = (moment: Date): number => Date.parse(`${iDanmark.format(moment).replace(' ', 'T')}Z`);

/**
 * The moment a Danish clock shows `2026-02-02T09:30`. An hour that comes twice (October) means the first; one that never comes (March)
 * means an hour later.
 */
export const danskTid = (lokal: string): Date => {
  const vaegur = Date.parse(`${lokal}:00Z`);
  const sommer = new Date(vaegur - 2 * timeMs);
  if (vaegurAt(sommer) === vaegur) return sommer;
  return new Date(vaegur - timeMs);
};

/** The civil date in Denmark at a moment. */
export const danskDato = (moment: Date): string => iDanmark.format(moment).slice(0, 10);

/** The civil date some months later; a day the month does not have becomes its last. */
export const maanederEfter = (dato: string, maaneder: number): string => {
  const [aar = 0, maaned = 1, dag = 1] = dato.split('-').map(Number);
  const sidste = new Date(Date.UTC(aar, maaned + maaneder, 0)).getUTCDate();
  return new Date(Date.UTC(aar, maaned - 1 + maaneder, Math.min(dag, sidste))).toISOString().slice(0, 10);
};

/** The moment a civil date begins in Denmark. */
export const dagensStart = (dato: string): Date => danskTid(`${dato}T00:00`);
