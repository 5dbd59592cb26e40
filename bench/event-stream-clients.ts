/** Many live-update clients in one process, each checking that no event is missed or doubled. */
import { connect, type Socket } from 'node:net';
import { ResponseReader } from './http-response.ts';
import { type LoopbackTarget, loopbackTarget } from './loopback.ts';

export interface EventStreamOptions {
  /** Of this machine, with path and query: `http://127.0.0.1:8080/api/events`. */
  url: string;
  headers?: Record<string, string>;
  connections: number;
  /** A stream that is lost is opened again after up to this time, at random, as browsers do. Default 500. */
  reconnectDelayMs?: number;
  /** How many streams may be opening at one time: the kernel's queue of new connections is short. Default 250. */
  openingLimit?: number;
  /** Hears of each event on each stream; `performance.now()` time. Keep it cheap. */
  onEvent?: (connection: number, id: number, receivedAtMs: number) => void;
}

export interface EventStreamReport {
  connected: number;
  /** Streams that were opened again after the first time. */
  reconnects: number;
  events: number;
  /** Events whose number was not the one after the last on that stream. */
  gaps: number;
  /** Events with a number seen before on that stream. */
  duplicates: number;
  /** Streams answered with something else than 200; the first such status. */
  refused: number;
  firstRefusal: number | null;
}

const connectionsMaximum = 20_000;
const pollDelayMs = 5;

/** What is held of each stream lies in these arrays: a number each, beside the socket itself. */
export class EventStreamClients {
  readonly #options: Required<Pick<EventStreamOptions, 'reconnectDelayMs' | 'openingLimit'>> &
    EventStreamOptions;
  readonly #target: LoopbackTarget;
  readonly #requestHead: string;
  /** The number of the last event of each stream; -1 before the first. */
  readonly #lastId: Float64Array;
  readonly #received: Uint32Array;
  readonly #connected: Uint8Array;
  readonly #sockets: (Socket | null)[];
  readonly #waiting: number[] = [];
  #opening = 0;
  #closed = false;
  #opened = 0;
  #report = { gaps: 0, duplicates: 0, refused: 0 };
  #firstRefusal: number | null = null;

  /** @throws when the address is not on this machine. */
  constructor(options: EventStreamOptions) {
    if (!(options.connections > 0 && options.connections <= connectionsMaximum)) {
      throw new Error(`connections must lie between 1 and ${connectionsMaximum}, not ${options.connections}`);
    }
    this.#options = { reconnectDelayMs: 500, openingLimit: 250, ...options };
    this.#target = loopbackTarget(options.url);
    const { pathname, search, host } = new URL(options.url);
    const headers = { host, accept: 'text/event-stream', ...options.headers };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    this.#requestHead = `GET ${pathname}${search} HTTP/1.1\r\n${lines.join('')}`;
    this.#lastId = new Float64Array(options.connections).fill(-1);
    this.#received = new Uint32Array(options.connections);
    this.#connected = new Uint8Array(options.connections);
    this.#sockets = new Array<Socket | null>(options.connections).fill(null);
  }

  /** Opens all streams and returns once each has been answered with 200. @throws after `limitMs`. */
  async open(limitMs: number): Promise<void> {
    for (let index = 0; index < this.#options.connections; index++) this.#enqueue(index);
    await this.allConnected(limitMs);
  }

  /** Milliseconds until every stream is open. @throws after `limitMs`. */
  allConnected(limitMs: number): Promise<number> {
    return this.#until(
      () => this.#connected.every((flag) => flag === 1),
      limitMs,
      'not all streams are open',
    );
  }

  /** Milliseconds until every stream has had the event `id` or a later one. @throws after `limitMs`. */
  allReached(id: number, limitMs: number): Promise<number> {
    return this.#until(
      () => this.#lastId.every((last) => last >= id),
      limitMs,
      `not all streams have event ${id}`,
    );
  }

  report(): EventStreamReport {
    return {
      connected: this.#connected.reduce((sum, flag) => sum + flag, 0),
      reconnects: Math.max(0, this.#opened - this.#options.connections),
      events: this.#received.reduce((sum, count) => sum + count, 0),
      ...this.#report,
      firstRefusal: this.#firstRefusal,
    };
  }

  /** How many events each stream has had: all the same when none was missed and all began together. */
  eventsPerStream(): { fewest: number; most: number } {
    return {
      fewest: this.#received.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY),
      most: this.#received.reduce((most, count) => Math.max(most, count), 0),
    };
  }

  close(): void {
    this.#closed = true;
    for (const socket of this.#sockets) socket?.destroy();
  }

  async #until(condition: () => boolean, limitMs: number, complaint: string): Promise<number> {
    const startMs = performance.now();
    while (!condition()) {
      if (performance.now() - startMs > limitMs) {
        throw new Error(`After ${limitMs} ms ${complaint}: ${JSON.stringify(this.report())}`);
      }
      await new Promise((resolve) => setTimeout(resolve, pollDelayMs));
    }
    return performance.now() - startMs;
  }

  #enqueue(index: number): void {
    this.#waiting.push(index);
    this.#openNext();
  }

  #openNext(): void {
    while (!this.#closed && this.#opening < this.#options.openingLimit) {
      const index = this.#waiting.shift();
      if (index === undefined) return;
      this.#openStream(index);
    }
  }

  #openStream(index: number): void {
    this.#opening += 1;
    let isOpening = true;
    const opened = () => {
      if (!isOpening) return;
      isOpening = false;
      this.#opening -= 1;
      this.#openNext();
    };
    const parse = eventIdReader((id, event) => this.#event(index, id, event));
    const socket = connect({ ...this.#target });
    const reader = new ResponseReader({
      head: (status) => {
        opened();
        if (status === 200) {
          this.#connected[index] = 1;
          this.#opened += 1;
          return;
        }
        this.#report.refused += 1;
        this.#firstRefusal ??= status;
        socket.destroy();
      },
      body: parse,
      end: () => socket.destroy(),
    });
    this.#sockets[index] = socket;
    socket.on('data', (chunk) => {
      try {
        reader.read(chunk);
      } catch {
        socket.destroy();
      }
    });
    socket.on('error', () => undefined); // 'close' follows
    socket.once('end', () => socket.destroy());
    socket.once('close', () => {
      this.#connected[index] = 0;
      opened();
      if (!this.#closed)
        setTimeout(() => this.#enqueue(index), Math.random() * this.#options.reconnectDelayMs);
    });
    const last = this.#lastId[index] ?? -1;
    socket.write(`${this.#requestHead}${last >= 0 ? `last-event-id: ${last}\r\n` : ''}\r\n`);
  }

  #event(index: number, id: number, event: string): void {
    const last = this.#lastId[index] ?? -1;
    // The greeting says where the stream resumes and announces nothing; one from elsewhere would hide a gap.
    if (event === 'hello') {
      if (last >= 0 && id !== last) this.#report.gaps += 1;
      this.#lastId[index] = id;
      return;
    }
    this.#received[index] = (this.#received[index] ?? 0) + 1;
    this.#options.onEvent?.(index, id, performance.now());
    if (last >= 0 && id <= last) {
      this.#report.duplicates += 1;
      return;
    }
    if (last >= 0 && id !== last + 1) this.#report.gaps += 1;
    this.#lastId[index] = id;
  }
}

/**
 * Reads an event stream for its numbers only. An event counts when its closing empty line has come, as in a browser:
 * one that is cut off is sent again after the reconnect.
 */
export function eventIdReader(onId: (id: number, event: string) => void): (chunk: Buffer) => void {
  let partial = '';
  let id: number | null = null;
  let event = 'message';
  return (chunk) => {
    const lines = (partial + chunk.toString('latin1')).split('\n');
    partial = lines.pop() ?? '';
    // A data line that is cut off need not be kept: only its beginning tells what it is.
    if (partial.startsWith('data')) partial = 'data';
    for (const line of lines) {
      const text = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (text.startsWith('id:')) id = Number(text.slice(3));
      if (text.startsWith('event:')) event = text.slice(6).trim();
      if (text !== '') continue;
      if (id !== null) onId(id, event);
      id = null;
      event = 'message';
    }
  };
}
