/**
 * Unpacks a WOFF 1.0 font into the plain font inside (W3C, WOFF File Format 1.0, §3–5).
 * The PDF library reads WOFF too, but inflates each table in JavaScript: a note takes it two to three times as long.
 */
import { inflateSync } from 'node:zlib';

const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

/** @throws when the bytes are no WOFF 1.0 font */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const tableCount = woff.readUInt16BE(12);
  const head = Buffer.alloc(SFNT_HEADER_BYTES + tableCount * SFNT_ENTRY_BYTES);
  const largestPower = 2 ** Math.floor(Math.log2(tableCount));
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(tableCount, 4);
  head.writeUInt16BE(largestPower * 16, 6);
  head.writeUInt16BE(Math.log2(largestPower), 8);
  head.writeUInt16BE((tableCount - largestPower) * 16, 10);
  const tables: Buffer[] = [];
  let offset = head.length;
  for (let index = 0; index < tableCount; index++) {
    const from = WOFF_HEADER_BYTES + index * WOFF_ENTRY_BYTES;
    const table = readTable(woff, from);
    const to = SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES;
    woff.copy(head, to, from, from + 4); // tag
    woff.copy(head, to + 4, from + 16, from + 20); // checksum
    head.writeUInt32BE(offset, to + 8);
    head.writeUInt32BE(table.length, to + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([head, ...tables]);
}

/** A table is stored as it is when compressing would not have made it smaller. */
function readTable(woff: Buffer, entry: number): Buffer {
  const start = woff.readUInt32BE(entry + 4);
  const packedLength = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const packed = woff.subarray(start, start + packedLength);
  return packedLength === length ? packed : inflateSync(packed, { maxOutputLength: length });
}
