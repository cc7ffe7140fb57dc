export { ask, Refused, type Wish } from './ask.ts';
export { Browser, type Page } from './browser.ts';
export { anyone, type Caller, logIn, machineClient } from './caller.ts';
export { publicPart, type PrivateKey } from './client-assertion.ts';
export { forEach } from './for-each.ts';
export { registerVendors, type VendorsAt } from './register-vendors.ts';
