import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ResponseReader } from './http-response.ts';

function read(chunks: Buffer[]): { status: number; keepAlive: boolean; body: string; ended: boolean }[] {
  const responses: { status: number; keepAlive: boolean; body: string; ended: boolean }[] = [];
  const reader = new ResponseReader({
    head: (status, keepAlive) => responses.push({ status, keepAlive, body: '', ended: false }),
    body: (chunk) => {
      const last = responses.at(-1);
      if (last) last.body += chunk.toString('utf8');
    },
    end: () => {
      const last = responses.at(-1);
      if (last) last.ended = true;
    },
  });
  for (const chunk of chunks) reader.read(chunk);
  return responses;
}

const cases = [
  {
    form: 'a length',
    bytes: 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello',
    expected: { status: 200, keepAlive: true, body: 'hello', ended: true },
  },
  {
    form: 'a length of none',
    bytes: 'HTTP/1.1 500 Oh\r\ncontent-length: 0\r\n\r\n',
    expected: { status: 500, keepAlive: true, body: '', ended: true },
  },
  {
    form: 'chunks and a trailer',
    bytes:
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;a=b\r\n world\r\n0\r\nX: y\r\n\r\n',
    expected: { status: 200, keepAlive: true, body: 'hello world', ended: true },
  },
  {
    form: 'no content',
    bytes: 'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n',
    expected: { status: 204, keepAlive: false, body: '', ended: true },
  },
  {
    form: 'an interim response before',
    bytes: 'HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
    expected: { status: 200, keepAlive: true, body: 'ok', ended: true },
  },
  {
    form: 'no length, until the connection closes',
    bytes: 'HTTP/1.1 200 OK\r\n\r\nso far',
    expected: { status: 200, keepAlive: true, body: 'so far', ended: false },
  },
];

test.each(cases)('a response with $form is read, however the network cuts it', ({ bytes, expected }) => {
  const whole = Buffer.from(bytes);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 8 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
      const chunks = places.slice(1).map((end, index) => whole.subarray(places[index], end));
      expect(read(chunks)).toEqual([expected]);
    }),
  );
});

test('one response after the other on a connection', () => {
  const bytes = 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na'.repeat(3);
  expect(read([Buffer.from(bytes)]).map((response) => response.body)).toEqual(['a', 'a', 'a']);
});

test.each([
  'SSH-2.0-OpenSSH\r\n\r\n',
  'HTTP/1.1 999 No\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n',
])('what is no HTTP is refused: %j', (bytes) => expect(() => read([Buffer.from(bytes)])).toThrow());
