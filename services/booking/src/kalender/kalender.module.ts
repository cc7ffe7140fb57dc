import { Module } from '@nestjs/common';
import { CreateKalenderabonnement } from './create-kalenderabonnement.ts';
import { KalenderController } from './kalender.controller.ts';
import { ShowKalenderabonnement } from './show-kalenderabonnement.ts';
import { ShowKalenderfeed } from './show-kalenderfeed.ts';
import { ShowMoedefil } from './show-moedefil.ts';

/** The borger's meetings in the borger's own calendar. */
@Module({ controllers: [KalenderController], providers: [CreateKalenderabonnement, ShowKalenderabonnement, ShowKalenderfeed, ShowMoedefil] })
export class KalenderModule {}
