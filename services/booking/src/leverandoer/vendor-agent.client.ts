import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';

/** Where vendors may be reached. `ca`: PEM of further authorities; `lookup`: how names are resolved (the system's). */
export interface VendorNet {
  readonly net: 'public' | 'any';
  readonly ca?: string | undefined;
  readonly lookup?: typeof systemLookup;
}

/** A vendor's address leads to where nobody outside may send us: our own network, this machine, or unencrypted. */
export class ForbiddenAddress extends Error {
  readonly code = 'FORBIDDEN_ADDRESS';

  constructor() {
    super('The address is not a public https address');
    this.name = 'ForbiddenAddress';
  }
}

/** Private, shared, loopback, link-local, documentation, multicast and reserved networks; and IPv6 ranges with an IPv4 address inside. */
const closedNetworks = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24',
  '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
  '::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8',
];

const closed = new BlockList();
for (const network of closedNetworks) {
  const [address = '', bits] = network.split('/');
  closed.addSubnet(address, Number(bits), isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

/** Whether an IP address is one of the public Internet. An IPv4 address mapped into IPv6 is judged as itself. */
export const isPublicAddress = (address: string): boolean => {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  return family !== 0 && !closed.check(bare, family === 4 ? 'ipv4' : 'ipv6');
};

/** Resolves a name and refuses it when any of its addresses is closed: what was looked at is what is connected to. */
const publicLookup =
  (lookup: typeof systemLookup): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new ForbiddenAddress(), []);
      if (!addresses.every(({ address }) => isPublicAddress(address))) return callback(new ForbiddenAddress(), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };

/**
 * The connections to vendors. In the public net every connection is https and ends at a public address; that is judged as it is made,
 * on the address that the name was resolved to for it, so a name that changes its address (DNS rebinding) comes no further.
 */
export const vendorAgent = ({ net, ca, lookup = systemLookup }: VendorNet, connections: number): Agent => {
  const tls = { timeout: 3_000, ...(ca ? { ca } : {}) };
  if (net === 'any') return new Agent({ connections, connect: tls });
  const connect = buildConnector({ ...tls, lookup: publicLookup(lookup) });
  return new Agent({
    connections,
    connect: (options, callback) => {
      const isForbidden = options.protocol !== 'https:' || (isIP(options.hostname.replace(/^\[|\]$/g, '')) !== 0 && !isPublicAddress(options.hostname));
      if (isForbidden) return callback(new ForbiddenAddress(), null);
      return connect(options, callback);
    },
  });
};
