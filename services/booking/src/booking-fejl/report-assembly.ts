import { FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BorgerRow, cprContext } from '../borger/borger.entity.ts';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { AssembleAddress } from '../modtager/assemble-address.ts';
import type { AssembledReport, ReceiverAddress } from '../modtager/webhook-receiver.port.ts';
import { BookingFejlRow } from './booking-fejl.entity.ts';
import { copenhagenIso } from './copenhagen-time.ts';
import { fejltekstContext } from './report-booking-fejl.ts';

/** Puts a report together for its vendor; here and nowhere else is what the borger wrote opened again (FEJL-17 to FEJL-26). */
@Injectable()
export class ReportAssembly {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cipher: FieldCipher,
    private readonly address: AssembleAddress,
  ) {}

  /** The report with this id, and where it goes. */
  async of(id: string): Promise<{ readonly to: ReceiverAddress; readonly report: AssembledReport }> {
    const { manager } = this.dataSource;
    const row = await manager.findOneByOrFail(BookingFejlRow, { id });
    const vendor = await manager.findOneByOrFail(LeverandoerRow, { id: row.leverandoerId });
    const borger = await manager.findOneByOrFail(BorgerRow, { id: row.borgerId });
    const report: AssembledReport = {
      type: 'booking-fejl',
      id: row.id,
      cpr: this.cipher.decrypt(borger.sealedCpr ?? '', cprContext(row.borgerId)),
      fejlkode: row.fejlkode,
      fejltekst: this.cipher.decrypt(row.sealedFejltekst, fejltekstContext(row.id)),
      fejlTidspunkt: copenhagenIso(row.fejlTidspunkt),
      ...(row.moedetilbudId ? { moedetilbudId: row.moedetilbudId } : {}),
      ...(row.indkaldelsesId ? { indkaldelsesId: row.indkaldelsesId } : {}),
    };
    return { to: await this.address.execute(manager, vendor), report };
  }
}
