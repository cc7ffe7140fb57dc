const shift = Number(process.env.JOBNET_E2E_SHIFT ?? 10_000);

/** The ports of the journeys' own system: the usual ones, shifted, so that it can run beside `npm start`. */
export const ports = {
  JOBNET_PORT: 8080 + shift,
  MAILBOX_PORT: 8025 + shift,
  SMTP_PORT: 1025 + shift,
  MITID_PORT: 8081 + shift,
  VENDORS_PORT: 8082 + shift,
  CVR_PORT: 8083 + shift,
  IDENTITY_PORT: 8091 + shift,
  CITIZEN_PORT: 8092 + shift,
  BOOKING_PORT: 8093 + shift,
  EMPLOYER_PORT: 8094 + shift,
  NOTIFICATIONS_PORT: 8095 + shift,
  WEB_PORT: 8096 + shift,
  POSTGRES_PORT: 5432 + shift,
  KAFKA_PORT: 9092 + shift,
} as const;

/** Where the system sends its traces. */
export const tracesPort = 4318 + shift;

const at = (port: number): string => `http://localhost:${port}`;

/** Where the parts that a journey speaks to are. */
export const addresses = {
  gateway: at(ports.JOBNET_PORT),
  mitid: at(ports.MITID_PORT),
  mailbox: at(ports.MAILBOX_PORT),
  vendors: at(ports.VENDORS_PORT),
  cvr: at(ports.CVR_PORT),
} as const;

/** The state folder of the journeys' system, from the repository's root. */
export const stateName = '.jobnet/e2e';
