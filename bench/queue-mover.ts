import { createClient, type MediOsClient } from '../packages/sdk/src/index.ts';

/** Holds one visit and takes it up again, in turn: each is a real move with its audit and its event. */
export class QueueMover {
  readonly #client: MediOsClient;
  #visit: { id: string; version: number; state: string };

  private constructor(client: MediOsClient, visit: { id: string; version: number; state: string }) {
    this.#client = client;
    this.#visit = visit;
  }

  static async at(url: string, token: string): Promise<QueueMover> {
    const client = createClient({ baseUrl: url, token });
    const { visits } = await client.queue.board({});
    const visit = visits.find(({ state }) => state === 'waitingForTriage');
    if (!visit) throw new Error('nobody waits for triage in the demo clinic');
    return new QueueMover(client, visit);
  }

  async move(): Promise<void> {
    const { id: visitId, version, state } = this.#visit;
    const move = state === 'onHold' ? ('resume' as const) : ('hold' as const);
    const context = { version };
    this.#visit = await this.#client.queue.move({ visitId, move, reason: 'bench' }, { context });
  }

  /** After a server was gone: the last move may or may not have happened. */
  async reload(): Promise<void> {
    this.#visit = await this.#client.queue.get({ visitId: this.#visit.id });
  }
}
