import type { EventContract } from '@jobnet/contracts/define';
import { header, inTransaction, requestRepublish } from '@jobnet/messaging';
import { eventually } from '@jobnet/testkit';
import type { TestService } from './start-test-service.ts';
import type { SentEvent } from './test-topics.ts';

/** Lets a service send a topic's newest state again, and gives what it sent. */
export const republishTopic = async <E extends EventContract>({ clock, db, topics }: TestService, contract: E): Promise<SentEvent<E>[]> => {
  const before = topics.sent(contract).length;
  await inTransaction(db.dataSource, (manager) => requestRepublish(manager, { topic: contract.type, dueAt: clock.now(), who: 'test', why: 'a new reader' }));
  const waiting = `select 1 from messaging.due where kind = 'republish' union all select 1 from messaging.outbox`;
  await eventually(async () => (await db.query(waiting)).length === 0, { what: `${contract.type} to be republished` });
  return topics.sent(contract).slice(before).filter(({ headers }) => headers[header.republished] === 'true');
};
