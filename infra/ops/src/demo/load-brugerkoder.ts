import { argon2Sync } from 'node:crypto';
import { importBrugerkoder, updateBrugerkodeudsteder } from '@jobnet/contracts';
import { demoBorgere, demoMedarbejdere } from '@jobnet/simulators/demo-world';
import { ask } from '../client/index.ts';
import { factKey } from './fact-key.ts';
import type { Loaded, Loading } from './loading.ts';

/** What the demo's users of the old Jobnet log in with; chosen when any adgangskode would do, so that it must be changed at the first login. */
const fraFoer: Readonly<Record<string, { readonly brugernavn: string; readonly adgangskode: string }>> = {
  'gunnar-holm': { brugernavn: 'gunnarholm', adgangskode: 'esbjerg65' },
};

/** The same salt each time, so that loading again sends the same; nobody's real adgangskode is ever made here. */
const salt = Buffer.from('the demo world!!');
const argon2id = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

const hashOf = (adgangskode: string): string => {
  const text = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
  const { memory, passes, parallelism } = argon2id;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(argon2Sync('argon2id', { ...argon2id, message: adgangskode, nonce: salt }))}`;
};

/** Which a-kasser may issue brugerkoder, and who has had them since before the modernisation (ID-KODE-02, ID-KODE-30). */
export const loadBrugerkoder = async ({ drift }: Loading): Promise<Loaded[]> => {
  const akasser = new Map(demoMedarbejdere.flatMap(({ organisation }) => (organisation.kind === 'akasse' ? [[organisation.code, organisation.maaUdstedeBrugerkoder]] : [])));
  for (const [akassekode, maaUdstede] of akasser) {
    await ask(drift, updateBrugerkodeudsteder, { params: { akassekode }, body: { maaUdstede }, key: factKey('brugerkodeudsteder', { akassekode, maaUdstede }) });
  }
  const brugerkoder = demoBorgere.flatMap(({ key, cpr }) => {
    const koder = fraFoer[key];
    return koder ? [{ cpr, maaLoggeIndMedBrugerkoder: true, brugernavn: koder.brugernavn, adgangskodeHash: hashOf(koder.adgangskode) }] : [];
  });
  await ask(drift, importBrugerkoder, { body: { brugerkoder }, key: factKey('brugerkoder', brugerkoder) });
  const logins = Object.values(fraFoer).map(({ brugernavn, adgangskode }) => `${brugernavn} / ${adgangskode}`);
  return [
    { what: 'a-kasser with brugerkoder', count: [...akasser.values()].filter(Boolean).length },
    { what: 'brugerkoder from before the modernisation', count: brugerkoder.length, note: logins.join(', ') },
  ];
};
