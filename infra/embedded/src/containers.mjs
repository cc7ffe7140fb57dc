import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const IMAGES = { postgres: 'postgres:18', kafka: 'apache/kafka:4.3.1' };

/**
 * Whether containers can be used: an engine answers and has, or can pull, the images.
 * @param {string[]} images
 * @returns {{ ok: true } | { ok: false, reason: string }}
 */
export function containersUsable(images) {
  const info = docker(['info', '--format', '{{.ServerVersion}}'], 10_000);
  if (info.error) return { ok: false, reason: 'docker is not installed' };
  if (info.status !== 0 || !info.stdout.trim()) return { ok: false, reason: 'no Docker engine answers' };
  const missing = images.find((image) => docker(['image', 'inspect', image], 10_000).status !== 0 && docker(['pull', '--quiet', image], 180_000).status !== 0);
  return missing ? { ok: false, reason: `the image ${missing} is neither here nor to be pulled` } : { ok: true };
}

/**
 * The compose project of one state folder: each system has containers and data of its own, and none of the whole system's
 * that `docker compose up` runs, whose secrets are others.
 * @param {string} state
 * @returns {string}
 */
export function projectOf(state) {
  return `jobnet-start-${createHash('sha256').update(state).digest('hex').slice(0, 8)}`;
}

/**
 * Starts services of docker-compose.yml and waits until they are healthy.
 * @param {{ root: string, project: string, services: string[], env: NodeJS.ProcessEnv }} options
 * @returns {{ ok: true } | { ok: false, reason: string }}
 */
export function composeUp({ root, project, services, env }) {
  const file = join(root, 'docker-compose.yml');
  if (!existsSync(file)) return { ok: false, reason: 'there is no docker-compose.yml' };
  const { status, stderr } = docker(['compose', '-p', project, '-f', file, 'up', '--detach', '--wait', ...services], 240_000, env);
  return status === 0 ? { ok: true } : { ok: false, reason: `docker compose up failed: ${stderr.trim().split('\n').at(-1)}` };
}

/** Stops what `composeUp` started; the volumes stay. @param {{ root: string, project: string, services: string[] }} options */
export function composeStop({ root, project, services }) {
  docker(['compose', '-p', project, '-f', join(root, 'docker-compose.yml'), 'stop', '--timeout', '8', ...services], 15_000);
}

/** @param {string[]} args @param {number} timeout in ms @param {NodeJS.ProcessEnv} [env] */
function docker(args, timeout, env = process.env) {
  return spawnSync('docker', args, { encoding: 'utf8', timeout, env });
}
