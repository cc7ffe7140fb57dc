import { Refusal } from '@jobnet/contracts';
import { addDays } from '@jobnet/reference-data';
import fc from 'fast-check';
import {
  checkAfmelding,
  decideConfirmation,
  decideTilmelding,
  isTilmeldt,
  kontaktforloebHos,
  statusOf,
  stillingsbetegnelseTrin,
  type TilmeldingFacts,
  tilmeldingStatusTable,
} from './tilmelding.rules.ts';

const today = '2026-02-02';
const now = new Date('2026-02-02T09:30:00+01:00');
const context = { today, now, kommunekode: '0101' };
const dagpenge = { ydelse: 'dagpenge' as const, akassekode: '03', tilmeldtFra: today };
const facts = (afmeldtFra: string | null): TilmeldingFacts => ({ ydelse: 'dagpenge', akassekode: '03', tilmeldtFra: '2026-01-05', afmeldtFra });
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
  return 'done';
};
const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-06-01', days));
const anyFacts = fc.option(fc.option(anyDay, { nil: null }).map(facts), { nil: undefined });

describe('the status table', () => {
  it('leads from every status to another by some act, and back to tilmeldt', () => {
    const reachable = (from: keyof typeof tilmeldingStatusTable) => Object.values(tilmeldingStatusTable[from]).flat();
    expect(reachable('ingen')).toContain('tilmeldt');
    expect(reachable('tilmeldt')).toEqual(expect.arrayContaining(['afmeldes', 'afmeldt']));
    expect(reachable('afmeldes')).toContain('afmeldt');
    expect(reachable('afmeldt')).toContain('tilmeldt');
  });

  it('decides alone who may register and who may end, on any day and with any history', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (current, day) => {
        const allowed = tilmeldingStatusTable[statusOf(current, day)];
        const registered = codeOf(() => decideTilmelding(current, { ...dagpenge, tilmeldtFra: day }, { ...context, today: day }));
        const ended = codeOf(() => checkAfmelding(current, { afmeldtFra: day, afmeldingsaarsag: '1' }, { today: day, offeredOnly: true }));
        expect(registered === 'done').toBe(Boolean(allowed.register));
        expect(ended === 'done').toBe(Boolean(allowed.afmeld));
        expect(isTilmeldt(statusOf(current, day))).toBe(registered === 'allerede-tilmeldt');
      }),
    );
  });
});

describe('a new tilmelding', () => {
  it('starts on the day it is made, whatever day is wished for', () => {
    fc.assert(
      fc.property(anyDay, (tilmeldtFra) => {
        expect(codeOf(() => decideTilmelding(undefined, { ...dagpenge, tilmeldtFra }, context))).toBe(tilmeldtFra === today ? 'done' : 'tilmeldt-fra-ikke-i-dag');
      }),
    );
  });

  it('asks a kontanthjælp applicant to show up on the first opening day, today as long as the kommune is open', () => {
    const kontanthjaelp = { ydelse: 'kontanthjaelp' as const, tilmeldtFra: today };
    expect(decideTilmelding(undefined, kontanthjaelp, context)).toMatchObject({ fremmoedeDato: today, jobnetflag: true });
    const evening = { ...context, now: new Date('2026-02-02T18:00:00+01:00') };
    expect(decideTilmelding(undefined, kontanthjaelp, evening).fremmoedeDato).toBe('2026-02-03');
    const maundyThursday = { today: '2026-04-02', now: new Date('2026-04-02T10:00:00+02:00'), kommunekode: '0101' };
    expect(decideTilmelding(undefined, { ...kontanthjaelp, tilmeldtFra: '2026-04-02' }, maundyThursday).fremmoedeDato).toBe('2026-04-07');
    expect(decideTilmelding(undefined, dagpenge, context)).toMatchObject({ fremmoedeDato: null, jobnetflag: false });
  });
});

describe('an afmelding', () => {
  it('lies today or at most 14 days ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const code = codeOf(() => checkAfmelding(facts(null), { afmeldtFra: addDays(today, days), afmeldingsaarsag: '10' }, { today, offeredOnly: true }));
        expect(code).toBe(days >= 0 && days <= 14 ? 'done' : 'afmeldingsdato-ugyldig');
      }),
    );
  });

  it('has reasons for authorities that a borger is not offered', () => {
    const end = (offeredOnly: boolean) => codeOf(() => checkAfmelding(facts(null), { afmeldtFra: today, afmeldingsaarsag: '93' }, { today, offeredOnly }));
    expect(end(false)).toBe('done');
    expect(end(true)).toBe('ugyldigt-input');
  });
});

describe('the step about stillingsbetegnelser', () => {
  const valid = (hoursAgo: number) => ({ udgaaet: false, registreretAt: new Date(now.getTime() - hoursAgo * 3_600_000) });
  const retired = { udgaaet: true, registreretAt: null };

  it.each([
    ['nothing saved', [], { kraeves: true, opfyldt: false }],
    ['one valid', [valid(1_000)], { kraeves: false, opfyldt: true }],
    ['only udgåede', [retired, retired], { kraeves: true, opfyldt: false }],
    ['an old valid one beside an udgået', [valid(1_000), retired], { kraeves: true, opfyldt: false }],
    ['a new valid one beside an udgået', [valid(1_000), valid(0.1), retired], { kraeves: true, opfyldt: true }],
  ])('with %s', (_what, lines, expected) => {
    expect(stillingsbetegnelseTrin(lines, now)).toEqual(expected);
  });
});

describe('the fremmøde box', () => {
  const applied = { status: 'tilmeldt' as const, bekraeftetAt: null, jobnetflag: true, fremmoedeDato: '2026-02-03' };

  it('goes when both have been told, in any order and however often', () => {
    const told = fc.array(fc.record({ bekraeftet: fc.boolean(), jobnetflagFjernet: fc.boolean() }));
    fc.assert(
      fc.property(told, (messages) => {
        const after = messages.reduce((state, message) => ({ ...state, ...decideConfirmation(state, message, now) }), { ...applied, bekraeftetAt: null as Date | null, fremmoedeDato: '2026-02-03' as string | null });
        const both = messages.some(({ bekraeftet }) => bekraeftet) && messages.some(({ jobnetflagFjernet }) => jobnetflagFjernet);
        expect(after.fremmoedeDato).toBe(both ? null : '2026-02-03');
      }),
    );
  });

  it('cannot be confirmed without a tilmelding', () => {
    expect(codeOf(() => decideConfirmation({ ...applied, status: 'afmeldt' }, { bekraeftet: true, jobnetflagFjernet: true }, now))).toBe('ikke-tilmeldt');
  });
});

describe('the kontaktforløb', () => {
  const dagpengemodtager = { ydelse: 'dagpenge' as const, tilmeldtFra: '2025-11-30' };
  const member = { akassekode: '03', kontaktforloeb: null };

  it('lies with the a-kasse the first 3 months of dagpenge, to the end of a short month', () => {
    expect(kontaktforloebHos(dagpengemodtager, member, '2026-02-27')).toBe('akasse');
    expect(kontaktforloebHos(dagpengemodtager, member, '2026-02-28')).toBe('kommune');
  });

  it('lies with the kommune without an a-kasse or without dagpenge, and where an authority said so', () => {
    expect(kontaktforloebHos(dagpengemodtager, { akassekode: null, kontaktforloeb: 'akasse' }, '2025-12-01')).toBe('kommune');
    expect(kontaktforloebHos({ ...dagpengemodtager, ydelse: 'kontanthjaelp' }, member, '2025-12-01')).toBe('kommune');
    expect(kontaktforloebHos(dagpengemodtager, { ...member, kontaktforloeb: 'kommune' }, '2025-12-01')).toBe('kommune');
  });
});
