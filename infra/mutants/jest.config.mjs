import shared from '../../jest.config.mjs';

/** The rules' own tests alone: no server, so that each change is judged in a moment. */
export default { ...shared, rootDir: '../..', roots: ['<rootDir>/services/booking'], testMatch: ['**/src/**/*.rules.spec.ts'], reporters: [] };
