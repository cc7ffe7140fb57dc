import { describe, expect, it } from '@jest/globals';
import { laesSoegning, skrivSoegning, tomSoegning } from './soegning.ts';

const laes = (address: string) => laesSoegning(new URLSearchParams(address));
const alias = '0190a5d0-0000-7000-8000-000000000001';

describe('the search in the address', () => {
  it('JOB-06 is read back as it was written', () => {
    const soegning = {
      ...tomSoegning,
      q: 'tømrer & murer',
      postnummer: '8000',
      km: 25,
      conceptUri: ['http://data.star.dk/esco/occupation/1', 'http://data.star.dk/esco/occupation/2'],
      aliasId: [alias],
      deltid: false,
      fast: true,
      annoncetype: 'Fleksjob',
      land: 'DK',
      hotjob: true,
      sort: 'frist' as const,
      page: 3,
    };
    expect(laes(skrivSoegning(soegning))).toEqual(soegning);
  });

  it('writes nothing when nothing is chosen', () => expect(skrivSoegning(tomSoegning)).toBe(''));

  it('JOB-06 keeps one way to say where: postnummer before no fixed workplace before regions', () => {
    expect(laes('postnummer=5000&intetFastArbejdssted=true&region=Syddanmark')).toMatchObject({ postnummer: '5000', intetFastArbejdssted: false, region: [], km: 50 });
    expect(laes('intetFastArbejdssted=true&region=Syddanmark')).toMatchObject({ intetFastArbejdssted: true, region: [] });
  });

  it('leaves out what is no criterion, so that any link opens', () => {
    expect(laes('postnummer=80&km=-3&aliasId=1&deltid=maaske&land=danmark&sort=loen&page=0&ukendt=1')).toEqual({ ...tomSoegning, q: undefined });
  });
});
