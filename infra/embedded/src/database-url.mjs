/**
 * The same server, another database, and another login when given.
 * @param {string} url @param {{ database: string, user?: string, password?: string }} other
 * @returns {string}
 */
export function databaseUrl(url, { database, user, password }) {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  if (user !== undefined) changed.username = encodeURIComponent(user);
  if (password !== undefined) changed.password = encodeURIComponent(password);
  return changed.href;
}
