import { networkInterfaces } from 'node:os';

const EVERY_MS = 3_000;

/**
 * Ends this part when the network it shares is gone. A part joins the network of the container `net`; when that one starts
 * again it has a new network, and only a part that starts again too joins it. Without this the part would look healthy and
 * reach nobody.
 */
export function endWithoutNetwork() {
  if (!hasOutside(networkInterfaces())) return;
  setInterval(() => {
    if (hasOutside(networkInterfaces())) return;
    process.stderr.write('The shared network is gone; ending, to start again in the new one.\n');
    process.exit(1);
  }, EVERY_MS).unref();
}

/**
 * Whether any of these interfaces leads out of the machine.
 * @param {NodeJS.Dict<{ internal: boolean }[]>} interfaces
 * @returns {boolean}
 */
export function hasOutside(interfaces) {
  return Object.values(interfaces).some((addresses) => addresses?.some(({ internal }) => !internal));
}
