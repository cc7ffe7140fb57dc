import { join } from 'node:path';
import { readConfig } from './config.ts';
import { startCvrSimulator } from './cvr/start-cvr-simulator.ts';
import { startMailboxSimulator } from './mailbox/start-mailbox.ts';
import { startMitidSimulator } from './mitid/start-mitid-simulator.ts';
import { startVendorSimulators } from './vendors/start-vendor-simulators.ts';

const config = readConfig();
const host = config.JOBNET_BIND;
const running = [
  await startMailboxSimulator({
    host,
    port: config.MAILBOX_PORT,
    smtpPort: config.SMTP_PORT,
    file: join(config.folder, 'mails.jsonl'),
  }),
  await startVendorSimulators({
    host,
    port: config.VENDORS_PORT,
    apiKeys: {
      plantid: config.BOOKING_VENDOR_PLANTID_API_KEY,
      moedenu: config.BOOKING_VENDOR_MOEDENU_API_KEY,
      kommunekalender: config.BOOKING_VENDOR_KOMMUNEKALENDER_API_KEY,
    },
    jobnetKey: config.BOOKING_WEBHOOK_PUBLIC_KEY,
    webhookSecrets: {
      plantid: config.VENDOR_PLANTID_WEBHOOK_SECRET,
      moedenu: config.VENDOR_MOEDENU_WEBHOOK_SECRET,
      kommunekalender: config.VENDOR_KOMMUNEKALENDER_WEBHOOK_SECRET,
    },
    folder: config.folder,
  }),
  await startCvrSimulator({ host, port: config.CVR_PORT, controlPort: config.cvrControlPort, user: config.CVR_USER, password: config.CVR_PASSWORD }),
  await startMitidSimulator({
    host,
    port: config.MITID_PORT,
    jobnetUrl: config.JOBNET_URL,
    clientJwks: config.MITID_CLIENT_JWKS as never,
    ...(config.MITID_ISSUER ? { issuer: config.MITID_ISSUER } : {}),
  }),
];

const stop = () => {
  Promise.all(running.map((simulator) => simulator.close())).then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
