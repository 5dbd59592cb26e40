/** How PostgreSQL's types come out of the driver: as the contract writes them. */
import pg from 'pg';

const OID = { int8: 20, float4: 700, date: 1082, timestamptz: 1184, numeric: 1700, timestamp: 1114 };

/**
 * `2026-11-20 10:42:07.12+00` → `2026-11-20T10:42:07.120Z`: sessions run in UTC, and at least three digits stand after the
 * point, so that an instant reads the same whether it comes from here or from a `Date`.
 */
function instant(text: string): string {
  if (!text.endsWith('+00')) return new Date(text).toISOString();
  const value = text.slice(0, -3).replace(' ', 'T');
  const point = value.indexOf('.');
  if (point === -1) return `${value}.000Z`;
  return `${value.padEnd(point + 4, '0')}Z`;
}

pg.types.setTypeParser(OID.timestamptz, instant);
pg.types.setTypeParser(OID.timestamp, instant);
// A date has no time zone: leave it the text that it is.
pg.types.setTypeParser(OID.date, (text) => text);
pg.types.setTypeParser(OID.numeric, Number);
pg.types.setTypeParser(OID.float4, Number);
// Positions and counts stay far below 2^53.
pg.types.setTypeParser(OID.int8, Number);
