import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { serviceNames, type ServiceName } from '@jobnet/contracts';
import type { Asker } from '@jobnet/messaging';

const options = {
  service: { type: 'string' },
  group: { type: 'string' },
  key: { type: 'string' },
  model: { type: 'string' },
  topic: { type: 'string', multiple: true },
  partition: { type: 'string' },
  offset: { type: 'string', multiple: true },
  from: { type: 'string' },
  head: { type: 'string' },
  all: { type: 'boolean' },
  wait: { type: 'boolean' },
  yes: { type: 'boolean' },
  why: { type: 'string' },
  who: { type: 'string' },
} as const;

/** What was typed behind the name of a command. */
export interface Wish {
  readonly act: string;
  readonly service: ServiceName | undefined;
  readonly key: string | undefined;
  /** A read model. */
  readonly model: string | undefined;
  readonly topics: readonly string[];
  readonly partition: number;
  readonly offsets: readonly string[];
  readonly from: string | undefined;
  /** The hash of a segment of the access log. */
  readonly head: string | undefined;
  readonly all: boolean;
  readonly wait: boolean;
  /** Undefined: a dry run. */
  readonly asker: Asker | undefined;
}

/** Reads the arguments of a command of the message backbone. Throws a sentence that says what is wrong. A group is named as its service. */
export const readWish = (args: readonly string[]): Wish => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  if (positionals.length > 1) throw new Error(`"${positionals[1] ?? ''}" is one word too many.`);
  const partition = values.partition ?? '0';
  for (const number of [partition, ...(values.offset ?? [])]) if (!/^\d{1,18}$/.test(number)) throw new Error(`"${number}" is no partition or offset.`);
  return {
    act: positionals[0] ?? '',
    service: serviceOf(values.service ?? values.group),
    key: values.key,
    model: values.model,
    topics: values.topic ?? [],
    partition: Number(partition),
    offsets: values.offset ?? [],
    from: values.from,
    head: values.head,
    all: values.all ?? false,
    wait: values.wait ?? false,
    asker: values.yes ? askerOf(values) : undefined,
  };
};

const serviceOf = (name: string | undefined): ServiceName | undefined => {
  if (name === undefined) return undefined;
  const service = serviceNames.find((one) => one === name);
  if (!service) throw new Error(`There is no service ${name}; the services and groups are ${serviceNames.join(', ')}.`);
  return service;
};

/** What looks like a CPR number or an e-mail address. */
const personal = /\d{6}-?\d{4}|@/;

const askerOf = ({ who = userInfo().username, why }: { readonly who?: string | undefined; readonly why?: string | undefined }): Asker => {
  if (!why?.trim() || !who.trim()) throw new Error('A change is kept with its reason: add --why "<reason>".');
  if (personal.test(why) || personal.test(who)) throw new Error('--why and --who are kept for good: no CPR number, no e-mail address.');
  return { who: who.trim(), why: why.trim() };
};

/** The option, or a sentence that asks for it. */
export const demand = <T>(value: T | undefined, option: string): T => {
  if (value === undefined) throw new Error(`Say which: --${option} <${option}>.`);
  return value;
};
