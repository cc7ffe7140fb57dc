export { AnnonceOpslag } from './annonce-opslag.tsx';
export { opslagAfIndhold, stedTekst, type Opslag, type Opslagskontakt } from './opslag.ts';
