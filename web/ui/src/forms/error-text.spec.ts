import { z } from 'zod';
import { errorTexts } from './error.texts.ts';
import { errorText } from './error-text.ts';
import { nameOfIssue, nameOfPointer, type Issue } from './form-schema.ts';

const schema = z.object({
  navn: z.string().min(1).max(5),
  email: z.email(),
  dato: z.iso.date(),
  maade: z.enum(['telefon', 'fremmoede']),
  uger: z.array(z.string()).min(1),
  telefon: z.string().refine((text) => text.startsWith('+'), 'Skriv landekoden foran'),
});
const good = { navn: 'Mette', email: 'mette@example.test', dato: '2026-02-01', maade: 'telefon', uger: ['7'], telefon: '+4570200000' };

const textFor = (field: keyof typeof good, value: unknown): string | undefined => {
  const result = schema['~standard'].validate({ ...good, [field]: value }) as { issues?: readonly Issue[] };
  const issue = result.issues?.[0];
  return issue && `${nameOfIssue(issue)}: ${errorText(issue, value === undefined, errorTexts.da)}`;
};

describe('the Danish words for an error', () => {
  it.each([
    ['navn', undefined, 'navn: Feltet skal udfyldes'],
    ['navn', '', 'navn: Feltet skal udfyldes'],
    ['navn', 'Mette Nord', 'navn: Der kan højst være 5 tegn'],
    ['email', 'mette', 'email: Indtast en gyldig e-mailadresse, fx navn@eksempel.dk'],
    ['dato', '31-02-2026', 'dato: Indtast en dato, der findes, fx 24-12-2026'],
    ['maade', 'brev', 'maade: Vælg en af mulighederne'],
    ['uger', [], 'uger: Vælg mindst 1'],
    ['telefon', '70200000', 'telefon: Skriv landekoden foran'],
  ] as const)('GEN-09 for %s = %j says what to do', (field, value, expected) => expect(textFor(field, value)).toBe(expected));

  it('finds the field of an API pointer', () => expect(nameOfPointer('/kontaktpersoner/0/telefon')).toBe('kontaktpersoner.0.telefon'));
});
