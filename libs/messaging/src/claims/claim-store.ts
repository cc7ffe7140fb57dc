import type { ServiceName } from '@jobnet/contracts/define';
import type { EntityManager } from 'typeorm';
import type { FieldCipher } from '../cipher.ts';
import type { RedeemedClaim } from './claim-redeemer.ts';

interface ClaimRow {
  id: string;
  audience: string[];
  sealed: string | null;
  expired: boolean;
  revoked: boolean;
}

/**
 * The owner's side of the claim check, for `POST /internal/claims/redeem`: answers each id once, in the order asked, and logs each
 * redemption in the same transaction. A claim for another audience is `unknown`.
 */
export const redeemClaims = async (
  manager: EntityManager,
  request: { readonly ids: readonly string[]; readonly audience: ServiceName; readonly owner: ServiceName; readonly cipher: FieldCipher },
): Promise<RedeemedClaim[]> => {
  const rows: ClaimRow[] = await manager.query(
    `select id, audience, sealed, expires_at <= clock_timestamp() as expired, revoked_at is not null as revoked
     from messaging.claims where id = any($1::uuid[])`,
    [request.ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const answers = [...new Set(request.ids)].map((id) => answerOf(id, byId.get(id), request.audience, request.cipher));
  await manager.query(
    `insert into messaging.claim_log (claim_id, audience, state)
     select id, $2, state from unnest($1::uuid[], $3::text[]) as r (id, state)`,
    [answers.map(({ id }) => id), request.audience, answers.map(({ state }) => state)],
  );
  return answers;
};

const answerOf = (id: string, row: ClaimRow | undefined, audience: ServiceName, cipher: FieldCipher): RedeemedClaim => {
  if (!row?.audience.includes(audience)) return { id, state: 'unknown' };
  if (row.revoked) return { id, state: 'revoked' };
  if (row.expired || row.sealed === null) return { id, state: 'expired' };
  return { id, state: 'value', value: JSON.parse(cipher.decrypt(row.sealed, id)) as unknown };
};

/** Takes back every unredeemed claim of an aggregate (the address changed, the person was erased) and forgets its content. */
export const revokeClaims = async (manager: EntityManager, claimed: { readonly topic: string; readonly subject: string }): Promise<void> => {
  await manager.query(
    `update messaging.claims set revoked_at = clock_timestamp(), sealed = null where topic = $1 and key = $2 and revoked_at is null`,
    [claimed.topic, claimed.subject],
  );
};

/** An expired claim's row stays as long as a late reader may still ask for it, to be told so; in days. */
export const claimRowsKeptDays = 30;
/** Who redeemed what and when is kept for a year, in days; it holds no content. */
export const claimLogKeptDays = 365;

/** Forgets the content of expired claims, their rows a month later and the log of redemptions after a year; returns how many contents were forgotten. */
export const forgetExpiredClaims = async (manager: EntityManager): Promise<number> => {
  const [, forgotten] = (await manager.query(
    `update messaging.claims set sealed = null where sealed is not null and expires_at <= clock_timestamp()`,
  )) as [unknown, number];
  await manager.query(`delete from messaging.claims where expires_at <= clock_timestamp() - make_interval(days => $1)`, [claimRowsKeptDays]);
  await manager.query(`delete from messaging.claim_log where at <= clock_timestamp() - make_interval(days => $1)`, [claimLogKeptDays]);
  return forgotten;
};
