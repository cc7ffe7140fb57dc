import { createRequire } from 'node:module';

interface ConsumerGroup {
  readonly cluster: object;
  memberId: string | null;
  leave(): Promise<void>;
  [join: symbol]: () => Promise<void>;
}

const unknownMember = 'UNKNOWN_MEMBER_ID';
const members = new WeakMap<object, string>();
let patched = false;

/**
 * Lets a consumer that lost its broker come back as the member it was. kafkajs joins as a new member after a crash, and the group
 * then waits until the session of the old one is over: ten seconds in which nobody reads. A member that the broker no longer knows
 * joins as a new one.
 */
export const patchMember = (): void => {
  if (patched) return;
  patched = true;
  const prototype = (createRequire(import.meta.url)('kafkajs/src/consumer/consumerGroup') as { prototype: ConsumerGroup }).prototype;
  const join = Object.getOwnPropertySymbols(prototype).find((symbol) => symbol.description?.endsWith(':join'));
  if (!join) throw new Error('This kafkajs joins groups in another way than the one we know');
  const [joinGroup, leaveGroup] = [prototype[join], prototype.leave];
  if (!joinGroup) throw new Error('This kafkajs joins groups in another way than the one we know');
  prototype[join] = async function (this: ConsumerGroup) {
    this.memberId ??= members.get(this.cluster) ?? null;
    try {
      await joinGroup.call(this);
    } catch (error) {
      if ((error as { type?: unknown }).type !== unknownMember) throw error;
      this.memberId = null;
      members.delete(this.cluster);
      await joinGroup.call(this);
    }
    if (this.memberId) members.set(this.cluster, this.memberId);
  };
  prototype.leave = async function (this: ConsumerGroup) {
    await leaveGroup.call(this);
    members.delete(this.cluster);
  };
};
