import { regioner, kommuner, stillingsbetegnelser } from '@jobnet/reference-data';
import { findPostnummer } from '@jobnet/reference-data/postnumre';
import { submitMyndighedsannonce } from '@jobnet/contracts';
import { generateAnnoncer } from './generate-annoncer.ts';

const idag = '2026-02-02';
const annoncer = generateAnnoncer({ antal: 300, seed: 7, idag });
const wishes = annoncer.map(({ wish }) => wish);

describe('the generated ads of the demo world', () => {
  it('are 300, with 10 hot jobs, 10 anonymous, 5 Workindenmark and 5 EURES', () => {
    expect(wishes).toHaveLength(300);
    expect(wishes.filter(({ hotjob }) => hotjob)).toHaveLength(10);
    expect(wishes.filter(({ anonym }) => anonym)).toHaveLength(10);
    expect(wishes.filter(({ workindenmark }) => workindenmark)).toHaveLength(5);
    expect(wishes.filter(({ eures }) => eures)).toHaveLength(5);
  });

  it('lie in all five regions, at postnumre that exist, at least 40 in each', () => {
    const danish = wishes.filter(({ arbejdssted }) => arbejdssted.postnummer && (arbejdssted.land ?? 'DK') === 'DK');
    const regions = danish.map(({ arbejdssted }) => kommuner.find(findPostnummer(arbejdssted.postnummer ?? '')?.kommune)?.region);
    for (const { code } of regioner.all) expect(regions.filter((region) => region === code).length).toBeGreaterThan(40);
  });

  it('cover every stillingsbetegnelse that can be chosen, and no udgået one', () => {
    const open = stillingsbetegnelser.all.filter(({ validTo }) => validTo === null || validTo >= idag).map(({ conceptUri }) => conceptUri);
    expect(new Set(wishes.map(({ conceptUri }) => conceptUri))).toEqual(new Set(open));
  });

  it('are what the API takes, each with a title of its own', () => {
    for (const wish of wishes) expect(submitMyndighedsannonce.body?.safeParse(wish).error).toBeUndefined();
    expect(new Set(wishes.map(({ titel }) => titel)).size).toBe(300);
  });

  it('name no company behind an anonymous ad', () => {
    for (const wish of wishes.filter(({ anonym }) => anonym)) expect(wish.cvr).toBeUndefined();
  });

  it('are the same for the same seed and day, and others for another seed', () => {
    expect(generateAnnoncer({ antal: 300, seed: 7, idag })).toEqual(annoncer);
    expect(generateAnnoncer({ antal: 300, seed: 8, idag })).not.toEqual(annoncer);
  });
});
