import { Module } from '@nestjs/common';
import { AdgangModule } from '../adgang/adgang.module.ts';
import { DeleteVilkaarsbrud } from './delete-vilkaarsbrud.ts';
import { LookUpVilkaarsbrud } from './look-up-vilkaarsbrud.ts';
import { RegisterVilkaarsbrud } from './register-vilkaarsbrud.ts';
import { ShowVilkaarsbrud } from './show-vilkaarsbrud.ts';
import { VilkaarsbrudController } from './vilkaarsbrud.controller.ts';

/** Those who are shut out of Jobnet for breaking the terms of use. */
@Module({ imports: [AdgangModule], controllers: [VilkaarsbrudController], providers: [LookUpVilkaarsbrud, ShowVilkaarsbrud, RegisterVilkaarsbrud, DeleteVilkaarsbrud] })
export class VilkaarsbrudModule {}
