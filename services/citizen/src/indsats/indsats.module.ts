import { Module } from '@nestjs/common';
import { TilhoersforholdModule } from '../tilhoersforhold/tilhoersforhold.module.ts';
import { IndsatsController } from './indsats.controller.ts';
import { ListIndsatser } from './list-indsatser.ts';
import { RegisterIndsats } from './register-indsats.ts';
import { RepublishIndsats } from './republish-indsats.ts';
import { UpdateIndsats } from './update-indsats.ts';

@Module({
  imports: [TilhoersforholdModule],
  controllers: [IndsatsController],
  providers: [ListIndsatser, RegisterIndsats, UpdateIndsats, RepublishIndsats],
})
export class IndsatsModule {}
