import { defineShowEgneData } from '../define/index.ts';

/** All that notifications holds of the borger. */
export const showEgneDataINotifications = defineShowEgneData('notifications', 'showEgneDataINotifications', 'borger');
