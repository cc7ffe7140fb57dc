import { Module } from '@nestjs/common';
import { CvrClient } from './cvr.client.ts';
import { CvrRegister } from './cvr.port.ts';
import { FetchVirksomhed } from './fetch-virksomhed.ts';
import { ListVirksomhederIJobag } from './list-virksomheder-i-jobag.ts';
import { RefreshVirksomhed } from './refresh-virksomhed.ts';
import { ShowVirksomhed } from './show-virksomhed.ts';
import { UpdateVirksomhedLaas } from './update-virksomhed-laas.ts';
import { VirksomhedController } from './virksomhed.controller.ts';

/** The company and its data from CVR. */
@Module({
  controllers: [VirksomhedController],
  providers: [{ provide: CvrRegister, useClass: CvrClient }, FetchVirksomhed, ListVirksomhederIJobag, RefreshVirksomhed, ShowVirksomhed, UpdateVirksomhedLaas],
  exports: [FetchVirksomhed],
})
export class VirksomhedModule {}
