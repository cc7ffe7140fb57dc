import { randomUUID } from 'node:crypto';
import type { Endpoint, RequestOf } from '@jobnet/contracts/define';
import { type AdgangCell, type AdgangColumn, adgangColumns, adgangTable, isAdmitted, roleOf } from '@jobnet/testkit';
import { endpointsOf } from '../runtime/create-app.ts';
import type { ServiceDefinition } from '../runtime/service-definition.ts';
import type { TestAnswer, TestCaller, TestService } from './start-test-service.ts';

type Wish = Partial<RequestOf<Endpoint>> & { readonly headers?: Record<string, string> };

/** Two of everything: what is tried by its owner, and by the other one of the same kind. */
export type Side = 'own' | 'other';

/** A rightful call: who makes it, and with what. */
export interface Rightful {
  /** The caller of the column when left out. */
  readonly as?: TestCaller;
  readonly wish?: Wish;
  /** Words of the answer that are the caller's alone: a GET must answer with them. Needed where the table says `-` of a GET. */
  readonly holds?: string;
}

/** Makes what a rightful call of a column needs, new each time, and gives the call. */
export type Attempt = (column: AdgangColumn, side: Side) => Rightful | Promise<Rightful>;

/** How each endpoint of a service is called rightfully, by its name. */
export type Attempts = Readonly<Record<string, Attempt>>;

/** What a try found: where the service and `docs/adgang.csv` differ, in words. */
interface Trial {
  readonly service: TestService;
  readonly endpoint: Endpoint;
  readonly cells: Readonly<Record<AdgangColumn, AdgangCell>>;
  readonly attempt: Attempt;
  readonly wrong: string[];
}

/** What preparing a call was answered; throws when it was refused, so that no attempt goes on without what it needs. */
export const prepared = <E extends Endpoint>({ status, body }: TestAnswer<E>): TestAnswer<E>['body'] => {
  if (status >= 300) throw new Error(`not prepared, ${status}: ${JSON.stringify(body)}`);
  return body;
};

/** The names of a service's endpoints, for the rows of its test. */
export const endpointNamesOf = (definition: ServiceDefinition): string[] => endpointsOf({ definition }).map(({ name }) => name);

/**
 * Calls one endpoint as every column of `docs/adgang.csv` and gives where the answers differ from the table (none: an empty list).
 * An object is first tried by everyone it does not belong to; that it existed all the time, and that nothing happened to it, is seen
 * by its owner's call, which comes last and must succeed.
 */
export const proveAdgang = async (service: TestService, definition: ServiceDefinition, name: string, attempts: Attempts): Promise<string[]> => {
  const endpoint = endpointsOf({ definition }).find((one) => one.name === name);
  const cells = adgangTable().find((row) => row.service === definition.name && row.endpoint === name)?.cells;
  const attempt = attempts[name];
  if (!endpoint || !cells || !attempt) return [`${name} is served, has a row and an attempt: ${[endpoint, cells, attempt].map(Boolean).join(', ')}`];
  const trial: Trial = { service, endpoint, cells, attempt, wrong: [] };
  await tryWhatIsAnothers(trial);
  for (const column of adgangColumns.filter((one) => isAdmitted(endpoint, one))) await tryWhatIsOwn(trial, column);
  return trial.wrong;
};

const tryWhatIsAnothers = async (trial: Trial): Promise<void> => {
  const { endpoint, cells, attempt } = trial;
  const owner = adgangColumns.find((column) => isAdmitted(endpoint, column) && cells[column].own === endpoint.status);
  if (!owner) return void trial.wrong.push('nobody may');
  const theirs = await attempt(owner, 'own');
  for (const column of adgangColumns) {
    const { own, other } = cells[column];
    if (!isAdmitted(endpoint, column)) await expectStatus(trial, { column, what: 'not let in', status: own, call: { ...theirs, as: callerOf(column, 'own', endpoint) } });
    else if (typeof other === 'number') {
      const { as = callerOf(column, 'other', endpoint) } = await attempt(column, 'other');
      await expectStatus(trial, { column, what: "another's", status: other, call: { ...theirs, as } });
    }
    if (isMachine(column) && isAdmitted(endpoint, column) && endpoint.access.kind === 'roles') {
      const as = { ...(theirs.as?.role === roleOf(column) ? theirs.as : callerOf(column, 'own', endpoint)), scopes: ['noget.andet'] } as TestCaller;
      await expectStatus(trial, { column, what: 'without the scope', status: 403, call: { ...theirs, as } });
    }
  }
  await expectStatus(trial, { column: owner, what: 'its own, after the others', status: endpoint.status, call: theirs });
};

const tryWhatIsOwn = async (trial: Trial, column: AdgangColumn): Promise<void> => {
  const { own, other } = trial.cells[column];
  const mine = await trial.attempt(column, 'own');
  const theirs = other === '-' ? await trial.attempt(column, 'other') : undefined;
  if (mine.as && mine.as.role !== roleOf(column)) trial.wrong.push(`${column}: the attempt calls as ${mine.as.role}`);
  const answer = await expectStatus(trial, { column, what: 'its own', status: own, call: mine });
  if (own === trial.endpoint.status) await expectLogged(trial, column, mine);
  if (trial.endpoint.method !== 'GET') return;
  const text = JSON.stringify(answer.body);
  if (theirs && !(mine.holds && theirs.holds)) trial.wrong.push(`${column}: the attempt does not say what the answer holds`);
  if (mine.holds && !text.includes(mine.holds)) trial.wrong.push(`${column}: its own is not in the answer`);
  if (theirs?.holds && text.includes(theirs.holds)) trial.wrong.push(`${column}: another's is in the answer`);
};

/** Whoever is answered about a citizen named in the path stands in the access log. */
const expectLogged = async ({ service, wrong }: Trial, column: AdgangColumn, { wish }: Rightful): Promise<void> => {
  const borgerId = (wish?.params as { borgerId?: string } | undefined)?.borgerId;
  if (!borgerId) return;
  const rows = await service.db.query('select 1 from kit.access_log where subject_borger_id = $1 and caller_role = $2', [borgerId, roleOf(column)]);
  if (rows.length === 0) wrong.push(`${column}: nothing about it is in the access log`);
};

interface Expected {
  readonly column: AdgangColumn;
  readonly what: string;
  readonly status: number;
  readonly call: Rightful;
}

const expectStatus = async (trial: Trial, { column, what, status, call }: Expected): Promise<TestAnswer<Endpoint>> => {
  const { service, endpoint } = trial;
  const headers = { ...call.wish?.headers, ...(await partHeaders(service, column)) };
  const answer = await service.call(endpoint, { ...call.wish, headers } as never, call.as ?? callerOf(column, 'own', endpoint));
  if (answer.status !== status) trial.wrong.push(`${column}, ${what}: ${answer.status} ${answer.problem.code ?? ''}, not ${status}`);
  return answer;
};

const partHeaders = async (service: TestService, column: AdgangColumn): Promise<Record<string, string>> => {
  const part = { gateway: 'gateway', tjeneste: 'booking' }[column as string];
  return part ? { authorization: `Bearer ${await service.bearerOf(part)}` } : {};
};

const isMachine = (column: AdgangColumn): boolean => column.startsWith('fagsystem') || column === 'leverandoersystem';

const kommuner: Record<Side, string> = { own: '0101', other: '0461' };
const akasser: Record<Side, string> = { own: '03', other: '05' };
const virksomheder: Record<Side, string> = { own: '99100028', other: '99100133' };
const leverandoerer: Record<Side, string> = { own: '99100532', other: '99100567' };

/** Someone of a column, with the rights its role gives and nothing of one's own yet; nobody for the anonymous and the parts of Jobnet. */
export const callerOf = (column: AdgangColumn, side: Side, endpoint?: Endpoint): TestCaller | undefined => {
  const role = roleOf(column);
  if (!role) return undefined;
  const scope = endpoint?.access.kind === 'roles' ? endpoint.access.scope : undefined;
  return { id: randomUUID(), role, ...organisationOf(column, side), ...(isMachine(column) && scope ? { scopes: [scope] } : {}) };
};

const organisationOf = (column: AdgangColumn, side: Side): Partial<TestCaller> => {
  if (column === 'borger') return { borgerId: randomUUID() };
  if (column === 'virksomhedsbruger') return { cvr: virksomheder[side] };
  if (column.endsWith('-kommune')) return { organisation: { kind: 'kommune', code: kommuner[side] } };
  if (column.endsWith('-akasse')) return { organisation: { kind: 'akasse', code: akasser[side] } };
  if (column.startsWith('leverandoer')) return { organisation: { kind: 'leverandoer', code: leverandoerer[side] } };
  return { organisation: { kind: 'star', code: 'star' } };
};
