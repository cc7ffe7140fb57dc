import pg from 'pg';
import { databaseUrl } from './database-url.mjs';

/** Extensions the migrations use; made here because earthdistance needs a superuser. */
export const EXTENSIONS = ['pg_trgm', 'unaccent', 'pgcrypto', 'cube', 'earthdistance', 'btree_gist'];

/**
 * Gives each service a database and a role of its own, both named after it. Safe to repeat; a role's password follows
 * `passwords`. No other service's role may connect.
 * @param {string} adminUrl
 * @param {Record<string, string>} passwords by service
 */
export async function ensureDatabases(adminUrl, passwords) {
  await withClient(adminUrl, async (admin) => {
    for (const [service, password] of Object.entries(passwords)) {
      const name = pg.escapeIdentifier(service);
      const verb = (await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [service])).rowCount ? 'ALTER' : 'CREATE';
      await admin.query(`${verb} ROLE ${name} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
      if (!(await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [service])).rowCount) {
        await admin.query(`GRANT ${name} TO CURRENT_USER`);
        await admin.query(`CREATE DATABASE ${name} OWNER ${name} TEMPLATE template0 ENCODING 'UTF8'`);
      }
      await admin.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC`);
    }
  });
  await Promise.all(Object.keys(passwords).map((service) => withClient(databaseUrl(adminUrl, { database: service }), async (client) => {
    for (const extension of EXTENSIONS) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  })));
}

/**
 * Removes the services' databases with all that is in them.
 * @param {string} adminUrl @param {string[]} services
 */
export async function dropDatabases(adminUrl, services) {
  await withClient(adminUrl, async (admin) => {
    for (const service of services) await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(service)} WITH (FORCE)`);
  });
}

/** @param {string} url @param {(client: import('pg').Client) => Promise<void>} work */
async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
