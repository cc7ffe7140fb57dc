import { createHash } from 'node:crypto';
import { loaOf } from './assurance.ts';
import { borgerPerson, erhvervPerson, medarbejderPerson, personer, ukendtePersoner, type Klient, type Person } from './personer.ts';
import type { DemoMedarbejder, DemoRolle } from '../demo-world/index.ts';

/** What came out of the login page: somebody with claims, or an OIDC error for the client. */
export type LoginValg =
  | { readonly sub: string; readonly claims: Readonly<Record<string, unknown>> }
  | { readonly error: string; readonly error_description: string };

/** Reads the login form. Undefined when it names nobody we can find or invent. */
export function readLoginValg(form: URLSearchParams, klient: Klient): LoginValg | undefined {
  const valgt = form.get('person');
  if (valgt === 'afbryd') return { error: 'access_denied', error_description: 'The user cancelled' };
  if (valgt === 'fejl') return { error: 'server_error', error_description: 'MitID could not complete the login' };
  const person = findPerson(form, klient);
  if (!person) return undefined;
  const claims: Record<string, unknown> = { ...person.claims, sub: person.sub, loa: loaOf({ niveau: form.get('niveau'), stavemaade: form.get('stavemaade') }) };
  if (form.has('udenCpr')) delete claims['dk.cpr'];
  const skewMinutes = Number(form.get('ur') ?? 0);
  if (Number.isInteger(skewMinutes) && skewMinutes !== 0) claims['iat'] = Math.floor(Date.now() / 1000) - skewMinutes * 60;
  return { sub: person.sub, claims };
}

function findPerson(form: URLSearchParams, klient: Klient): Person | undefined {
  const valgt = form.get('person');
  if (valgt === 'ukendt') return ukendtePersoner[klient];
  if (valgt === 'anden') return andenPerson(form, klient);
  return personer[klient].find(({ key }) => key === valgt);
}

function andenPerson(form: URLSearchParams, klient: Klient): Person | undefined {
  const felt = (name: string): string => form.get(name)?.trim() ?? '';
  const navn = felt('navn');
  if (navn === '') return undefined;
  const dele = navn.split(' ');
  const navne = { key: 'anden', navn, fornavn: dele.slice(0, -1).join(' ') || navn, efternavn: dele.at(-1) ?? navn };
  if (klient === 'jobnet-borger') {
    const cpr = felt('cpr').replaceAll(/\D/g, '');
    return borgerPerson({ ...navne, mitidUuid: uuidOf(navn, cpr), cpr: cpr || undefined, navneOgAdressebeskyttelse: form.has('beskyttet'), beskrivelse: '' });
  }
  const email = felt('email');
  if (klient === 'jobnet-virksomhed') {
    const persistentProfessionalId = uuidOf(navn, felt('cvr'));
    return erhvervPerson({ ...navne, email, persistentProfessionalId, pNummer: felt('pNummer') }, { cvr: felt('cvr'), navn: felt('virksomhed') });
  }
  return medarbejderPerson({
    ...navne,
    email,
    uuid: uuidOf(navn, felt('kode')),
    roller: form.getAll('rolle') as DemoRolle[],
    organisation: { kind: felt('slags') as DemoMedarbejder['organisation']['kind'], code: felt('kode'), navn: felt('organisation') },
  });
}

/** The same answers give the same person every time. */
function uuidOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
