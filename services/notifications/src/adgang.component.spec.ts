import { listBeskeder, tilmeldingRegistered } from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { type Attempt, type Attempts, endpointNamesOf, fuzz, proveAdgang, startTestService, type TestService } from '@jobnet/service-kit/testing';
import { eventually, fuzzing } from '@jobnet/testkit';
import { notifications } from './notifications.module.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ definition: notifications, env: { JOBNET_ENV: 'test', SMTP_HOST: '127.0.0.1', SMTP_PORT: '9', JOBNET_URL: 'http://jobnet.test' } });
});
afterAll(() => service.close());

/** A borger with one message in the Beskedbakke. */
const asBorger =
  (names: 'path' | 'answer'): Attempt =>
  async () => {
    const tilmeldingId = newId();
    const borger = { role: 'borger' as const, borgerId: newId() };
    const facts = { status: 'tilmeldt', ydelse: 'dagpenge', tilmeldtFra: '2026-02-02', registeredAt: '2026-02-02T09:30:00+01:00' } as const;
    await service.topics.deliver(tilmeldingRegistered, { subject: tilmeldingId, data: { tilmeldingId, borgerId: borger.borgerId, ...facts } });
    const [besked] = await eventually(
      async () => {
        const { items } = (await service.call(listBeskeder, {}, borger)).body;
        return items.length > 0 && items;
      },
      { what: 'the receipt in the Beskedbakke' },
    );
    const beskedId = besked?.beskedId ?? '';
    return { as: borger, ...(names === 'path' ? { wish: { params: { beskedId } } } : {}), holds: beskedId };
  };

const attempts: Attempts = {
  listBeskeder: asBorger('answer'),
  showEgneDataINotifications: asBorger('answer'),
  showBesked: asBorger('path'),
  markBeskedRead: asBorger('path'),
};

describe('what each role may touch in notifications, as docs/adgang.csv says', () => {
  it.each(endpointNamesOf(notifications))('%s', async (name) => {
    expect(await proveAdgang(service, notifications, name, attempts)).toEqual([]);
  });
});

const fuzzed = fuzzing();
if (fuzzed) {
  describe('notifications, asked whatever its OpenAPI allows and forbids', () => {
    it('answers as it says, never with an error of its own, and does what each operation is for', async () => {
      expect(await fuzz(service, notifications, attempts, fuzzed)).toEqual([]);
    }, 1_800_000);
  });
}
