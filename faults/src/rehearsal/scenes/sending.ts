import { tilmeldingRegistered } from '@jobnet/contracts';
import kafkajs, { type Admin } from 'kafkajs';
import pg from 'pg';
import type { Scene } from '../scene.ts';

const laneClass = 0x6a6e0001;
/** As the page writes it. */
const endHolders = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and objsubid = 2 and classid::bigint = ${laneClass}
  and database = (select oid from pg_database where datname = current_database())`;
const topic = tilmeldingRegistered.type;

const settingsOf = async (admin: Admin): Promise<{ name: string; value: string }[]> => {
  const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic }] });
  return (resources[0]?.configEntries ?? []).filter(({ isDefault }) => !isDefault).map(({ configName, configValue }) => ({ name: configName, value: configValue }));
};

/** Changes one setting of the topic and keeps the others: alterConfigs sets all that it is not told of back. */
const withSetting = async (admin: Admin, name: string, value: string): Promise<() => Promise<void>> => {
  const before = await settingsOf(admin);
  const become = (configEntries: { name: string; value: string }[]) =>
    admin.alterConfigs({ validateOnly: false, resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configEntries }] });
  await become([...before.filter((one) => one.name !== name), { name, value }]);
  return async () => void (await become(before));
};

export const outboxKeyParked: Scene = {
  alerts: ['OutboxKeyParked'],
  what: `${topic} takes no record of more than 250 bytes`,
  begin: async ({ act, admin, ask }) => {
    const correct = await withSetting(admin, 'max.message.bytes', '250');
    const keys = () => ask('citizen', async (query) => (await query<{ key: string }>('select distinct key from messaging.outbox_parked')).map(({ key }) => key));
    return {
      words: async () => ({ key: (await keys())[0] ?? '' }),
      mend: async () => {
        await correct();
        await act('npm run ops -- outbox retry', {});
      },
    };
  },
};

export const outboxWithoutRelay: Scene = {
  alerts: ['OutboxWithoutRelay'],
  what: 'a session that hangs holds every lane of citizen',
  begin: async ({ ask, system }) => {
    const hanging = new pg.Client({ connectionString: system.databaseOf('citizen') });
    hanging.on('error', () => undefined);
    await hanging.connect();
    const takeAll = hanging.query('select pg_advisory_lock($1::int, lane) from generate_series(0, 15) lane', [laneClass]);
    await ask('citizen', (query) => query(endHolders));
    await takeAll;
    return { mend: () => ask('citizen', async (query) => void (await query(endHolders))) };
  },
};
