export { Random } from '../random.ts';
export { type Borger, logInBorgere, makeBorgere } from './people.ts';
export { type RunningServices, startServices } from './running-services.ts';
export { apiKeyOf, behave, bookingUrlOf, registerDemoVendors, vendors, type VendorName } from './vendors.ts';
