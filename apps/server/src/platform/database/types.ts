/** How PostgreSQL's types come out of the driver: as the contract writes them. */
import pg from 'pg';

const OID = { int8: 20, float4: 700, date: 1082, timestamptz: 1184, numeric: 1700, timestamp: 1114 };

/** `2026-11-20 10:42:07.123+00` → `2026-11-20T10:42:07.123Z`. A plain rewrite: sessions run in UTC. */
function instant(text: string): string {
  const value = text.replace(' ', 'T');
  return value.endsWith('+00') ? `${value.slice(0, -3)}Z` : new Date(text).toISOString();
}

pg.types.setTypeParser(OID.timestamptz, instant);
pg.types.setTypeParser(OID.timestamp, instant);
// A date has no time zone: leave it the text that it is.
pg.types.setTypeParser(OID.date, (text) => text);
pg.types.setTypeParser(OID.numeric, Number);
pg.types.setTypeParser(OID.float4, Number);
// Positions and counts stay far below 2^53.
pg.types.setTypeParser(OID.int8, Number);
