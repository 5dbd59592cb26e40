/** Reads HTTP/1.1 responses from the bytes of a socket, with as little work and memory as a load generator can afford. */

export interface ResponseListener {
  head(status: number, keepAlive: boolean): void;
  body(chunk: Buffer): void;
  end(): void;
}

type State = 'head' | 'fixed' | 'until-close' | 'chunk-size' | 'chunk-data' | 'chunk-end' | 'trailer';

const headLimitBytes = 65_536;
const nothing = Buffer.alloc(0);

/** One response after the other on one connection; requests are not pipelined. */
export class ResponseReader {
  readonly #listener: ResponseListener;
  #state: State = 'head';
  /** Bytes that stand before a line or head is whole. */
  #pending: Buffer = nothing;
  #remainingBytes = 0;

  constructor(listener: ResponseListener) {
    this.#listener = listener;
  }

  /** @throws when the bytes are no HTTP/1.1 response. */
  read(chunk: Buffer): void {
    let rest: Buffer | null = chunk;
    while (rest !== null && rest.length > 0) rest = this.#step(rest);
  }

  /** The bytes after those consumed; `null` when more are needed. */
  #step(bytes: Buffer): Buffer | null {
    switch (this.#state) {
      case 'head':
        return this.#head(bytes);
      case 'fixed':
        return this.#data(bytes, 'head');
      case 'chunk-data':
        return this.#data(bytes, 'chunk-end');
      case 'until-close':
        this.#listener.body(bytes);
        return null;
      case 'chunk-size':
        return this.#line(bytes, (line) => this.#chunkSize(line));
      case 'chunk-end':
        return this.#line(bytes, () => {
          this.#state = 'chunk-size';
        });
      case 'trailer':
        return this.#line(bytes, (line) => {
          if (line === '') this.#finish();
        });
    }
  }

  #head(bytes: Buffer): Buffer | null {
    const whole = this.#pending.length > 0 ? Buffer.concat([this.#pending, bytes]) : bytes;
    const end = whole.indexOf('\r\n\r\n');
    if (end < 0) return this.#keep(whole);
    this.#pending = nothing;
    const head = whole.toString('latin1', 0, end).toLowerCase();
    const status = Number(head.slice(9, 12));
    if (!head.startsWith('http/1.') || !(status >= 100 && status <= 599))
      throw new Error('no HTTP/1.1 response');
    const rest = whole.subarray(end + 4);
    if (status < 200) return rest; // interim: the response proper follows
    this.#listener.head(status, headerOf(head, 'connection') !== 'close');
    const length = headerOf(head, 'content-length');
    if (headerOf(head, 'transfer-encoding')?.includes('chunked')) this.#state = 'chunk-size';
    else if (status === 204 || status === 304 || length === '0') this.#finish();
    else if (length === null) this.#state = 'until-close';
    else this.#expect(Number(length), 'fixed');
    return rest;
  }

  #chunkSize(line: string): void {
    const sizeBytes = Number.parseInt(line, 16);
    if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) throw new Error('bad chunk size');
    if (sizeBytes === 0) this.#state = 'trailer';
    else this.#expect(sizeBytes, 'chunk-data');
  }

  #expect(bytes: number, state: State): void {
    if (!Number.isSafeInteger(bytes) || bytes < 0) throw new Error('bad content length');
    this.#remainingBytes = bytes;
    this.#state = state;
  }

  #data(bytes: Buffer, next: 'head' | 'chunk-end'): Buffer {
    const part = bytes.length > this.#remainingBytes ? bytes.subarray(0, this.#remainingBytes) : bytes;
    this.#remainingBytes -= part.length;
    this.#listener.body(part);
    if (this.#remainingBytes === 0) {
      if (next === 'head') this.#finish();
      else this.#state = next;
    }
    return bytes.subarray(part.length);
  }

  #line(bytes: Buffer, take: (line: string) => void): Buffer | null {
    const whole = this.#pending.length > 0 ? Buffer.concat([this.#pending, bytes]) : bytes;
    const end = whole.indexOf('\r\n');
    if (end < 0) return this.#keep(whole);
    this.#pending = nothing;
    take(whole.toString('latin1', 0, end));
    return whole.subarray(end + 2);
  }

  #keep(bytes: Buffer): null {
    if (bytes.length > headLimitBytes) throw new Error('response head too long');
    this.#pending = Buffer.from(bytes); // a copy: the socket's slab is larger and would be kept alive
    return null;
  }

  #finish(): void {
    this.#state = 'head';
    this.#listener.end();
  }
}

/** The value of a header in a lower-cased head. */
function headerOf(head: string, name: string): string | null {
  const start = head.indexOf(`\r\n${name}:`);
  if (start < 0) return null;
  const valueStart = start + name.length + 3;
  const end = head.indexOf('\r\n', valueStart);
  return head.slice(valueStart, end < 0 ? head.length : end).trim();
}
