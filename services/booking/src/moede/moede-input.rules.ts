import type { FieldError, moedeInput, Organisation } from '@jobnet/contracts';
import { danskDato, moedeformer, samtaletyper } from '@jobnet/reference-data';
import { isOpenTo } from './moede.rules.ts';

/** What an authority says of a meeting, as it came in. */
export type MoedeInput = (typeof moedeInput)['_zod']['output'];

interface Moedekrav {
  /** The code of DFDG for the same refusal. */
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly broken: (input: MoedeInput, by: Organisation | undefined, today: string) => boolean;
}

const moedeDirektePaaArbejde = '6';
const henvisning = '8';

const krav: readonly Moedekrav[] = [
  { code: '90001', pointer: '/samtaletype', message: 'Samtaletypen findes ikke.', broken: ({ samtaletype }) => !samtaletyper.find(samtaletype) },
  { code: '90006', pointer: '/samtaletype', message: 'En a-kasse kan ikke holde samtaler af den type.', broken: ({ samtaletype }, by) => samtaletyper.find(samtaletype) !== undefined && !isOpenTo(by?.kind, samtaletype) },
  { code: '90000', pointer: '/moedeform', message: 'Mødeformen findes ikke.', broken: ({ moedeform }) => !moedeformer.find(moedeform) },
  { code: '90000', pointer: '/moedeform', message: 'Møde direkte på arbejde kan kun bruges til en henvisning.', broken: ({ moedeform, samtaletype }) => moedeform === moedeDirektePaaArbejde && samtaletype !== henvisning },
  { code: '90002', pointer: '/start', message: 'Mødet kan ikke ligge før i dag.', broken: ({ start }, _by, today) => danskDato(new Date(start)) < today },
];

/** What is wrong with a meeting that an authority wants to make (domain facts 4); empty when nothing is. */
export const moedeFejl = (input: MoedeInput, by: Organisation | undefined, today: string): FieldError[] =>
  krav.filter(({ broken }) => broken(input, by, today)).map(({ pointer, code, message }) => ({ pointer, code, message }));
