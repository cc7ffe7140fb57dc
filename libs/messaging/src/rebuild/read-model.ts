import type { DataSource } from 'typeorm';
import type { Subscription } from '../consume/subscribe.ts';

/** Tables that hold nothing but what events told, so that they can be built again beside the live ones and swapped in. */
export interface ReadModel {
  readonly name: string;
  /** Without schema; no foreign keys, triggers or views may stand on them. */
  readonly tables: readonly string[];
}

/** Names a read model; every `projects` subscription that feeds it says so (`subscribe(..., { readModel })`). */
export const defineReadModel = (readModel: ReadModel): ReadModel => readModel;

/** Which aggregates feed a read model, by which topics, and under which name their sequences are kept. */
export interface Source {
  readonly owner: string;
  readonly subject: string;
  readonly projection: string;
  readonly topics: readonly string[];
}

const sameAggregate = (a: Subscription, b: Subscription): boolean =>
  a.contract.owner === b.contract.owner && a.contract.subject === b.contract.subject && a.projection === b.projection;

const feeding = (subscriptions: readonly Subscription[], name: string): Subscription[] => subscriptions.filter(({ readModel }) => readModel?.name === name);

/** The sources of each read model that is subscribed to. */
export const sourcesOf = (subscriptions: readonly Subscription[], name: string): Source[] => {
  const firsts = feeding(subscriptions, name).filter((one, at, all) => all.findIndex((other) => sameAggregate(one, other)) === at);
  return firsts.map((first) => ({
    owner: first.contract.owner,
    subject: first.contract.subject,
    projection: first.projection,
    topics: feeding(subscriptions, name).filter((one) => sameAggregate(first, one)).map(({ contract }) => contract.type),
  }));
};

/** What keeps read models from being built again, in words; empty when nothing does. */
export const readModelFaults = (subscriptions: readonly Subscription[], service: string): string[] =>
  subscriptions.flatMap((one) => {
    const { contract, readModel, mode, handler } = one;
    if (!readModel) return [];
    const strangers = subscriptions.filter((other) => other.mode === 'projects' && sameAggregate(one, other) && other.readModel?.name !== readModel.name);
    return [
      ...(mode === 'projects' ? [] : [`${handler.name} acts, so it cannot feed read model "${readModel.name}"`]),
      ...(contract.claim?.audience.some((name) => name === service) ? [`read model "${readModel.name}" takes a claim of ${contract.type}, which a rebuild would not have`] : []),
      ...strangers.map((other) => `${other.handler.name} shares the sequences of read model "${readModel.name}" but does not feed it`),
    ];
  });

const upsert = `
  insert into messaging.read_models (name, tables, sources) values ($1, $2, $3)
  on conflict (name) do update set tables = excluded.tables, sources = excluded.sources
  where (read_models.tables, read_models.sources) is distinct from (excluded.tables, excluded.sources)`;

/** Writes down which read models the service has, for those who rebuild them from outside. */
export const registerReadModels = async (dataSource: DataSource, subscriptions: readonly Subscription[]): Promise<void> => {
  const models = new Map(subscriptions.flatMap(({ readModel }) => (readModel ? [[readModel.name, readModel] as const] : [])));
  for (const { name, tables } of models.values()) await dataSource.query(upsert, [name, tables, JSON.stringify(sourcesOf(subscriptions, name))]);
};
