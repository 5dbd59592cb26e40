/**
 * Recomputes the hash chain of the audit trail from its first row and compares it with what is stored and with the
 * seals, whose key the database does not have. Names the first row that is not what it was when it was written.
 */
import { createHash } from 'node:crypto';
import type { AuditFault } from '@medi-os/contract';
import type pg from 'pg';
import { type SealedHead, sealAuthentication } from '../events/sequencer.ts';
import '../database/types.ts';

const BATCH = 5_000;
/** How far from its place a moved row is looked for, to call it moved instead of edited. */
const MOVED_WITHIN = 100_000;

const GENESIS = createHash('sha256').update('medi-os audit chain').digest();

/**
 * What is hashed, as `audit_row_text` writes it. Spelt out again because whoever can edit rows can edit functions;
 * nothing but built-in functions is trusted here.
 */
function rowText(position: string): string {
  return `pg_catalog.jsonb_build_array(${position}, organization_id, extract(epoch from at), actor_id, actor_role,
    action, target_type, target_id, patient_id, request_id, changes)::text`;
}

/**
 * Faults of a row:
 * - `edited`: it, or the hash that it is chained to, is not what was written
 * - `missing`, `inserted`, `reordered`: positions do not count up from 1, or rows changed places
 * - `rewritten`: the hashes fit together and differ from what was sealed: rows were changed and hashed again
 * - `forgedSeal`: a seal was not made with the key
 * - `truncated`: something sealed, or known from elsewhere, is no longer there
 * - `unsealed`: rows without a seal, although rows and seals are written together
 */
export interface BadAuditRow {
  position: number;
  code: AuditFault;
  reason: string;
}

export interface AuditVerdict {
  verified: boolean;
  /** Rows that were read. */
  rows: number;
  /** The last row; kept somewhere else, it proves later that nothing was cut off. */
  head: SealedHead | null;
  firstBad: BadAuditRow | null;
}

interface VerifyOptions {
  /** The secret of the installation, from which the key of the seals is made. */
  secret: string;
  /** A row that is known from elsewhere: from the memory of the sequencer, from an earlier verification. */
  anchor?: SealedHead | null;
}

interface AuditRow {
  position: number;
  hash: Buffer;
  text: string;
}

interface Seal {
  position: number;
  hash: Buffer;
  authentication: Buffer;
}

/** Where the walk stands: everything up to `position` is as it was written. */
interface Walk {
  position: number;
  hash: Buffer;
  sealedPosition: number;
  rows: number;
}

/**
 * Reads the whole trail in batches, in one snapshot, on a connection of the system role that is in no transaction.
 * Without an anchor a trail whose end was cut off together with its seals looks like a shorter trail.
 */
export async function verifyAuditTrail(client: pg.ClientBase, options: VerifyOptions): Promise<AuditVerdict> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const walk: Walk = { position: 0, hash: GENESIS, sealedPosition: 0, rows: 0 };
    const firstBad = (await walkRows(client, walk, options)) ?? (await checkEnd(client, walk, options));
    const head = walk.position > 0 ? { position: walk.position, hash: walk.hash } : null;
    return { verified: firstBad === null, rows: walk.rows, head, firstBad };
  } finally {
    await client.query('rollback');
  }
}

async function walkRows(
  client: pg.ClientBase,
  walk: Walk,
  options: VerifyOptions,
): Promise<BadAuditRow | null> {
  for (let after: number | null = null; ; ) {
    const { rows }: pg.QueryResult<AuditRow> = await client.query(
      `select position, hash, ${rowText('position')} as text from audit_log
       where $1::bigint is null or position > $1 order by position limit ${BATCH}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) return null;
    const seals = await readSeals(client, after, last.position);
    for (const row of rows) {
      walk.rows += 1;
      const bad = (await checkRow(client, walk, row)) ?? checkSeals(walk, seals, options);
      if (bad) return bad;
    }
    after = last.position;
  }
}

async function readSeals(client: pg.ClientBase, after: number | null, upTo: number): Promise<Seal[]> {
  const { rows } = await client.query<Seal>(
    `select position, hash, authentication from audit_seal
     where ($1::bigint is null or position > $1) and position <= $2 order by position desc`,
    [after, upTo],
  );
  return rows;
}

/** Takes the row into the walk, or says what is wrong with it. */
async function checkRow(client: pg.ClientBase, walk: Walk, row: AuditRow): Promise<BadAuditRow | null> {
  const expected = walk.position + 1;
  if (row.position < expected)
    return { position: row.position, code: 'inserted', reason: 'No row was ever written at this position.' };
  if (row.position > expected) {
    const gone = row.position - expected;
    const reason = `${gone} ${gone === 1 ? 'row is' : 'rows are'} gone before position ${row.position}.`;
    return { position: expected, code: 'missing', reason };
  }
  const hash = createHash('sha256').update(walk.hash).update(row.text).digest();
  if (!hash.equals(row.hash)) return nameMismatch(client, walk, expected);
  walk.position = expected;
  walk.hash = hash;
  return null;
}

async function nameMismatch(client: pg.ClientBase, walk: Walk, position: number): Promise<BadAuditRow> {
  const { rows } = await client.query<{ position: number }>(
    `select position from audit_log
     where position > $1 and position <= $1 + ${MOVED_WITHIN}
       and hash = pg_catalog.sha256($2::bytea || convert_to(${rowText('$1::bigint')}, 'UTF8')) limit 1`,
    [position, walk.hash],
  );
  const moved = rows[0];
  if (moved) {
    const reason = `The row that belongs here stands at position ${moved.position}.`;
    return { position, code: 'reordered', reason };
  }
  const reason = 'The row, or its hash, is not what was written.';
  return { position, code: 'edited', reason };
}

/** Compares the row that was just taken in with its seal, if it has one, and with the anchor. `seals` is used up from its end. */
function checkSeals(walk: Walk, seals: Seal[], { secret, anchor }: VerifyOptions): BadAuditRow | null {
  const { position, hash } = walk;
  const unsealedFrom = walk.sealedPosition + 1;
  for (let seal = seals.at(-1); seal && seal.position <= position; seal = seals.at(-1)) {
    seals.pop();
    const expected = sealAuthentication(secret, seal.position, seal.hash);
    if (seal.position !== position || !expected.equals(seal.authentication))
      return { position: seal.position, code: 'forgedSeal', reason: 'The seal was not made with the key.' };
    if (!seal.hash.equals(hash)) return rewritten(unsealedFrom, position);
    walk.sealedPosition = position;
  }
  if (anchor?.position === position && !anchor.hash.equals(hash)) return rewritten(unsealedFrom, position);
  return null;
}

function rewritten(from: number, to: number): BadAuditRow {
  const where = from === to ? 'The row was' : `One of the rows ${from} to ${to}, or all of them, were`;
  return {
    position: from,
    code: 'rewritten',
    reason: `${where} changed and hashed again: what was sealed differs.`,
  };
}

async function checkEnd(
  client: pg.ClientBase,
  walk: Walk,
  { anchor }: VerifyOptions,
): Promise<BadAuditRow | null> {
  const next = walk.position + 1;
  const { rows } = await client.query<{ position: number }>(
    'select position from audit_seal where position > $1 order by position desc limit 1',
    [walk.position],
  );
  const known = Math.max(rows[0]?.position ?? 0, anchor?.position ?? 0);
  if (known > walk.position)
    return { position: next, code: 'truncated', reason: `The trail once reached position ${known}.` };
  if (walk.sealedPosition < walk.position) {
    const reason = 'The rows from here on have no seal.';
    return { position: walk.sealedPosition + 1, code: 'unsealed', reason };
  }
  return null;
}
