import type { TopicUse } from '@jobnet/messaging';

/** Who writes and reads which topic. Written by `npm run docs`. */
export const topicUses: readonly TopicUse[] = [
  { service: 'booking', writes: ['akasse-moede-registered', 'booking-fejl-delivered', 'booking-fejl-reported', 'booking-fejl-undeliverable', 'bookingfrist-activated', 'bookingfrist-expired', 'bookingfrist-met', 'leverandoer-warned', 'moede-booked', 'moede-cancelled', 'moede-confirmation-requested', 'moede-confirmed', 'moede-held', 'moede-rebooked'], reads: ['borger-provisioned', 'cpr-changed', 'tilhoersforhold-updated'] },
  { service: 'citizen', writes: ['afmelding-registered', 'ferie-deleted', 'ferie-registered', 'indsats-changed', 'jobagent-matched', 'joblog-created', 'kontaktoplysninger-updated', 'raskmelding-registered', 'sygemelding-registered', 'tilhoersforhold-updated', 'tilmelding-registered'], reads: ['annonce-published', 'annonce-unpublished', 'stillingsbetegnelse-updated', 'tilhoersforhold-resync-requested'] },
  { service: 'employer', writes: ['annonce-approved', 'annonce-published', 'annonce-rejected', 'annonce-unpublished', 'stillingsbetegnelse-updated'], reads: ['medarbejder-logged-in'] },
  { service: 'identity', writes: ['adgangskode-changed', 'adgangskode-reset', 'borger-provisioned', 'brugerkoder-deleted', 'brugerkoder-issued', 'brugernavn-disclosed', 'cpr-changed', 'medarbejder-logged-in', 'tilhoersforhold-resync-requested'], reads: ['tilhoersforhold-updated'] },
  { service: 'notifications', writes: [], reads: ['afmelding-registered', 'annonce-approved', 'annonce-rejected', 'jobagent-matched', 'kontaktoplysninger-updated', 'leverandoer-warned', 'moede-booked', 'moede-cancelled', 'moede-rebooked', 'tilmelding-registered'] },
];
