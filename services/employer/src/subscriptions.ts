import { medarbejderLoggedIn } from '@jobnet/contracts';
import { subscribe } from '@jobnet/messaging';
import { OnMedarbejderLoggedIn } from './kontaktperson/on-medarbejder-logged-in.ts';

/** Everything employer listens to, and who handles it. */
export const subscriptions = [subscribe(medarbejderLoggedIn, OnMedarbejderLoggedIn, 'acts')];
