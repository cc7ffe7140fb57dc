import { adgangskodekrav } from '@jobnet/reference-data';

/** Letters and digits that nobody takes for one another when they are read out. */
const alfabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const grupper = 4;
const gruppeTegn = 4;
const ligelig = Math.floor(256 / alfabet.length) * alfabet.length;

const tegn = (): string => {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte < ligelig ? (alfabet[byte % alfabet.length] ?? '') : tegn();
};

/** A temporary adgangskode of chance that keeps every rule and can be read out: `Kdm4-7xqp-nr3t-w8zc`. */
export const foreslaaAdgangskode = (): string => {
  const dele = Array.from({ length: grupper }, () => Array.from({ length: gruppeTegn }, tegn).join(''));
  const forslag = dele.join('-').replace(/^./, (foerste) => foerste.toUpperCase());
  return adgangskodekrav.every(({ opfyldt }) => opfyldt(forslag)) ? forslag : foreslaaAdgangskode();
};
