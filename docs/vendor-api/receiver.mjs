// A receiver of booking-fejl in Node 20 or newer, without dependencies. Run it with
//   JOBNET_PUBLIC_KEY='{"kty":"OKP","crv":"Ed25519","x":"..."}'  or  WEBHOOK_SECRET=whsec_...  and  PORT=8080 node receiver.mjs
// It verifies every report, keeps each webhook-id once and answers a repeat like the first. Keep reports in a database, not in memory.
import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { createServer } from 'node:http';

const oldestSeconds = 300;
const biggestBytes = 64 * 1024;
const { JOBNET_PUBLIC_KEY, WEBHOOK_SECRET, PORT = '8080' } = process.env;
const publicKey = JOBNET_PUBLIC_KEY && createPublicKey({ key: JSON.parse(JOBNET_PUBLIC_KEY), format: 'jwk' });
const secret = WEBHOOK_SECRET && Buffer.from(WEBHOOK_SECRET.replace(/^whsec_/, ''), 'base64');
const kept = new Map();

/** One signature of the header: `v1a` is Ed25519, `v1` is HMAC-SHA256. One that fits is enough: two are sent while a key changes. */
const fits = (part, signed) => {
  const [kind, text = ''] = part.split(',');
  const given = Buffer.from(text, 'base64');
  if (kind === 'v1a' && publicKey) return verify(null, signed, publicKey, given);
  if (kind !== 'v1' || !secret) return false;
  const expected = createHmac('sha256', secret).update(signed).digest();
  return given.length === expected.length && timingSafeEqual(given, expected);
};

const isGenuine = (headers, body) => {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signature = '' } = headers;
  if (!id || !/^\d+$/.test(timestamp) || Math.abs(Date.now() / 1000 - Number(timestamp)) > oldestSeconds) return false;
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  return signature.split(' ').some((part) => fits(part, signed));
};

const take = (headers, body) => {
  if (!isGenuine(headers, body)) return [401, { kode: 'ugyldig-signatur', tekst: 'Signaturen passer ikke, eller beskeden er for gammel.' }];
  const report = JSON.parse(body.toString('utf8'));
  const id = headers['webhook-id'];
  if (report.type === 'modtager-udfordring') return [200, { modtaget: true, udfordring: report.udfordring }];
  if (report.type === 'booking-fejl' && !kept.has(id)) {
    kept.set(id, report); // Open report.borger here: a compact JWE to your key (for example with the library `jose`).
    process.stdout.write(`kept ${id}\n`);
  }
  return [200, { modtaget: true, id }];
};

const server = createServer(async (request, response) => {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) if ((size += chunk.length) <= biggestBytes) chunks.push(chunk);
  const [status, answer] = size > biggestBytes ? [413, { kode: 'for-stor', tekst: 'Beskeden er for stor.' }] : take(request.headers, Buffer.concat(chunks));
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});
server.listen(Number(PORT), '127.0.0.1', () => process.stdout.write(`listening on ${server.address().port}\n`));
