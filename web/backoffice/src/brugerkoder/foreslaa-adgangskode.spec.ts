import { adgangskodekrav } from '@jobnet/reference-data';
import { foreslaaAdgangskode } from './foreslaa-adgangskode.ts';

it('suggests adgangskoder that keep every rule and are never the same', () => {
  const forslag = Array.from({ length: 500 }, foreslaaAdgangskode);
  expect(new Set(forslag).size).toBe(500);
  for (const et of forslag) expect([et, adgangskodekrav.every(({ opfyldt }) => opfyldt(et))]).toEqual([et, true]);
});
