import type { Adapter, AdapterPayload, ClientMetadata } from 'oidc-provider';

interface Stored {
  readonly payload: AdapterPayload;
  readonly expiresAtMs: number;
}

const sweepAt = 10_000;

/**
 * Where the provider keeps logins, codes and tokens: in memory, for as long as the process lives. The clients are
 * fixed data that the provider finds here as well.
 */
export function makeMemoryStore(clients: readonly ClientMetadata[]): (model: string) => Adapter {
  const rows = new Map<string, Stored>();
  const byId = new Map(clients.map((client) => [client.client_id, client]));
  return (model) => (model === 'Client' ? new ClientStore(byId) : new MemoryStore(model, rows));
}

class MemoryStore implements Adapter {
  constructor(
    private readonly model: string,
    private readonly rows: Map<string, Stored>,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresInS?: number): Promise<void> {
    if (this.rows.size > sweepAt) this.#sweep();
    this.rows.set(`${this.model}:${id}`, { payload, expiresAtMs: expiresInS ? Date.now() + expiresInS * 1000 : Infinity });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const row = this.rows.get(`${this.model}:${id}`);
    return row && row.expiresAtMs > Date.now() ? row.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#payloads().find((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#payloads().find((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.rows.delete(`${this.model}:${id}`);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.rows) if (key.startsWith(`${this.model}:`) && payload.grantId === grantId) this.rows.delete(key);
  }

  #payloads(): AdapterPayload[] {
    return [...this.rows].filter(([key]) => key.startsWith(`${this.model}:`)).map(([, { payload }]) => payload);
  }

  #sweep(): void {
    for (const [key, { expiresAtMs }] of this.rows) if (expiresAtMs <= Date.now()) this.rows.delete(key);
  }
}

class ClientStore extends MemoryStore {
  constructor(private readonly clients: ReadonlyMap<string, ClientMetadata>) {
    super('Client', new Map());
  }

  override async find(id: string): Promise<AdapterPayload | undefined> {
    return this.clients.get(id);
  }
}
