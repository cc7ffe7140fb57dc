/** The Node the project runs on; the launcher itself needs only `LAUNCHER_MAJOR`. */
export const RUNTIME_MAJOR = 24;
export const LAUNCHER_MAJOR = 20;

/** Platform-architecture pairs that have a Node 24 among the optional dependencies. */
const PACKAGED = { 'linux-x64': 'bin/node', 'linux-arm64': 'bin/node', 'darwin-x64': 'bin/node', 'win32-x64': 'bin/node.exe' };

/**
 * Chooses the Node to run under: the running one when new enough, else the one installed with the dependencies, else a
 * message that says what to install.
 * @param {{ version: string, platform: string, arch: string, exists: (path: string) => boolean }} machine
 *   `exists` gets a path relative to node_modules
 * @returns {{ kind: 'current' } | { kind: 'packaged', path: string } | { kind: 'missing', message: string }}
 */
export function chooseNode({ version, platform, arch, exists }) {
  if (majorOf(version) >= RUNTIME_MAJOR) return { kind: 'current' };
  const target = `${platform}-${arch}`;
  const binary = PACKAGED[target];
  const path = binary && `node-${platform === 'win32' ? 'win' : platform}-${arch}/${binary}`;
  if (path && exists(path)) return { kind: 'packaged', path };
  const why = path ? `node_modules/${path} was not installed` : `there is no packaged Node for ${target}`;
  return {
    kind: 'missing',
    message: `Jobnet runs on Node ${RUNTIME_MAJOR}; this is Node ${version} and ${why}. Install Node ${RUNTIME_MAJOR} and run the command again.`,
  };
}

/**
 * @param {string} version as in process.versions.node
 * @returns {number}
 */
export function majorOf(version) {
  return Number.parseInt(version, 10);
}
