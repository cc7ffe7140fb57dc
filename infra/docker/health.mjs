import { ownPart } from './part-environment.mjs';

/** The container's health: its part answers /healthz. */
const answer = await fetch(`http://127.0.0.1:${ownPart().port}/healthz`, { signal: AbortSignal.timeout(3_000) });
process.exit(answer.ok ? 0 : 1);
