import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from './vendor-agent.client.ts';

describe('isPublicAddress', () => {
  it('takes addresses of the Internet', () => {
    const open = ['93.184.216.34', '8.8.8.8', '172.15.255.255', '172.32.0.1', '100.128.0.1', '2a00:1450:400f:80d::200e', '[2606:4700::1111]', '::ffff:8.8.8.8'];
    expect(open.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  it('refuses our own networks in IPv4, in IPv6 and in one inside the other, and what is no address', () => {
    const closed = [
      '127.0.0.1', '127.255.255.254', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.19.0.1',
      '::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '[::ffff:192.168.0.1]',
      '::127.0.0.1', '64:ff9b::10.0.0.1', '2002:7f00:1::', '2001::1', 'localhost', '', '127.1',
    ];
    expect(closed.filter(isPublicAddress)).toEqual([]);
  });
});
