import { type Audience, audiences } from '@jobnet/contracts';

const ours = '__Host-jobnet-';
const secretForm = /^[\w-]{43}$/;

/** The door of a request (header `Jobnet-Audience`, default borger); undefined when it names none we know. */
export const audienceOf = (header: string | undefined): Audience | undefined => (header === undefined ? 'borger' : audiences.find((known) => known === header));

const pairsOf = (header: string | undefined): string[] => (header ?? '').split(';').map((pair) => pair.trim()).filter((pair) => pair !== '');

/** The session secret of an audience; a value that cannot be one (43 base64url characters) is none. */
export const sessionSecretOf = (header: string | undefined, audience: Audience): string | undefined => {
  const name = `${ours}${audience}=`;
  const value = pairsOf(header).find((pair) => pair.startsWith(name))?.slice(name.length);
  return value !== undefined && secretForm.test(value) ? value : undefined;
};

/** Whether any of our cookies came along. */
export const hasOurCookie = (header: string | undefined): boolean => pairsOf(header).some((pair) => pair.startsWith(ours));

/** The cookies that go on: ours to identity alone, all others to the web server alone. */
export const cookiesFor = (header: string | undefined, part: 'identity' | 'web' | 'service'): string | undefined => {
  if (part === 'service') return undefined;
  const kept = pairsOf(header).filter((pair) => pair.startsWith(ours) === (part === 'identity'));
  return kept.length > 0 ? kept.join('; ') : undefined;
};
