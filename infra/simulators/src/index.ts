export * from './demo-world/index.ts';
export { type CvrMode, type CvrSimulator, startCvrSimulator } from './cvr/start-cvr-simulator.ts';
export { type Letter } from './mailbox/letter-box.ts';
export { type MailboxMode, type MailboxSimulator, startMailboxSimulator } from './mailbox/start-mailbox.ts';
export { type MitidSimulator, startMitidSimulator } from './mitid/start-mitid-simulator.ts';
export { startVendorSimulators, type VendorSimulators } from './vendors/start-vendor-simulators.ts';
export { type VendorSimulator } from './vendors/vendor-simulator.ts';
