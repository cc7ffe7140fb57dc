import { leverandoerWarned } from '@jobnet/contracts';
import { Clock, FieldCipher, Outbox, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LeverandoerRow, vagtEmailContext } from '../leverandoer/leverandoer.entity.ts';
import { warnedEveryMs } from './modtager.rules.ts';

/** What there is to tell: the endpoint is paused, or a report rests. */
interface Warning {
  readonly leverandoerId: string;
  readonly bookingFejlId: string;
  readonly grund: 'pauset' | 'afvist' | 'opgivet';
}

const counts = `
  select count(*) filter (where status = 'venter')::int as venter, count(*) filter (where status in ('afvist', 'opgivet'))::int as hviler
  from booking_fejl where leverandoer_id = $1`;

/**
 * The fallback of FEJL-28: when the endpoint is paused or a report rests, the vendor's duty address (where one is registered) is mailed
 * by notifications that reports wait and where they are seen; at most once in 24 hours, since one fault stops many reports. The mail
 * names a report by its id and holds nothing of what it says or whom it is about.
 */
@Injectable()
export class WarnLeverandoer {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async execute(manager: EntityManager, { leverandoerId, bookingFejlId, grund }: Warning): Promise<void> {
    const vendor = await manager.findOneByOrFail(LeverandoerRow, { id: leverandoerId });
    const now = this.clock.now();
    if (!vendor.sealedVagtEmail || (vendor.vagtAdvaret && now.getTime() - vendor.vagtAdvaret.getTime() < warnedEveryMs)) return;
    const [{ venter, hviler } = { venter: 0, hviler: 0 }]: { venter: number; hviler: number }[] = await manager.query(counts, [leverandoerId]);
    await updateVersioned(manager, LeverandoerRow, vendor, { vagtAdvaret: now });
    this.outbox.add(manager, leverandoerWarned, {
      subject: vendor.id,
      sequence: vendor.version + 1,
      data: { leverandoerId, bookingFejlId, grund, venter, hviler },
      claim: { navn: vendor.navn, email: this.cipher.decrypt(vendor.sealedVagtEmail, vagtEmailContext(vendor.id)) },
    });
  }
}
