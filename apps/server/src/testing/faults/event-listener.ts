/** One open board: follows the event stream, comes back with Last-Event-ID after every loss, remembers all it heard. */
import { setTimeout as sleep } from 'node:timers/promises';

const RECONNECT_DELAY_MS = 50;
const HEARD_WITHIN_MS = 30_000;

export class EventListener {
  #url: string;
  readonly #token: string;
  readonly #abort = new AbortController();
  #lastId: string | null = null;
  #open = false;
  /** Positions of the changes in the order in which they came. */
  readonly positions: number[] = [];
  /** Ids of the things that changed. */
  readonly ids = new Set<string>();
  /** How often everything had to be read again because replaying was not possible. */
  resets = 0;
  /** Reason that the server gave for ending the stream. */
  endedBecause: string | null = null;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
    void this.#follow();
  }

  /** Resolves when the stream is open. */
  async opened(): Promise<this> {
    await this.#until(() => this.#open, 'the stream did not open');
    return this;
  }

  /** Resolves when all of these things were heard of. */
  async heard(ids: string[]): Promise<void> {
    await this.#until(() => ids.every((id) => this.ids.has(id)), 'not every change was heard');
  }

  async ended(): Promise<void> {
    await this.#until(() => this.endedBecause !== null, 'the stream was not ended');
  }

  /** After the next loss it goes to another server. */
  comeBackTo(url: string): void {
    this.#url = url;
  }

  close(): void {
    this.#abort.abort();
  }

  async #until(condition: () => boolean, complaint: string): Promise<void> {
    const deadline = Date.now() + HEARD_WITHIN_MS;
    while (!condition()) {
      if (Date.now() > deadline) throw new Error(`${complaint}; heard ${this.positions.length} events`);
      await sleep(10);
    }
  }

  async #follow(): Promise<void> {
    while (!this.#abort.signal.aborted && this.endedBecause === null) {
      await this.#readOnce().catch(() => undefined); // a lost stream is what this is made for
      this.#open = false;
      await sleep(RECONNECT_DELAY_MS);
    }
  }

  async #readOnce(): Promise<void> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      ...(this.#lastId === null ? {} : { 'last-event-id': this.#lastId }),
    };
    const response = await fetch(`${this.#url}/api/events`, { headers, signal: this.#abort.signal });
    if (!response.ok || response.body === null) return;
    let partial = '';
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      const messages = (partial + text).split('\n\n');
      partial = messages.pop() ?? '';
      for (const message of messages) this.#hear(message);
    }
  }

  #hear(message: string): void {
    const fields = new Map(
      message
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );
    const event = fields.get('event');
    const data: { position?: number; id?: string; reason?: string } = JSON.parse(fields.get('data') ?? '{}');
    this.#lastId = fields.get('id') ?? this.#lastId;
    this.#open = true;
    if (event === 'reset') this.resets += 1;
    if (event === 'end') this.endedBecause = data.reason ?? 'unknown';
    if (event !== 'change' || data.position === undefined || data.id === undefined) return;
    this.positions.push(data.position);
    this.ids.add(data.id);
  }
}

/** Positions that are missing between the first and the last, and those that came twice or out of order. */
export function faultsOf({ positions, resets }: EventListener): {
  missed: number;
  doubled: number;
  resets: number;
} {
  let missed = 0;
  let doubled = 0;
  let last = positions[0] ?? 0;
  for (const position of positions.slice(1)) {
    if (position <= last) doubled += 1;
    else missed += position - last - 1;
    last = Math.max(last, position);
  }
  return { missed, doubled, resets };
}

export const FAULTLESS = { missed: 0, doubled: 0, resets: 0 };
