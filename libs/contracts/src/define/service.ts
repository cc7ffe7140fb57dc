/** The five services that own data, commands and topics; also their database, role and Kafka group names. */
export const serviceNames = ['identity', 'citizen', 'booking', 'employer', 'notifications'] as const;

/** One of the five services. */
export type ServiceName = (typeof serviceNames)[number];
