/** What the server acknowledged, remembered by the client alone, and the proof that all of it is there afterwards. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { verifyAuditTrail } from '../../platform/audit/verify.ts';
import { TEST_SECRET } from '../settings.ts';

/** How often the server is killed: a few times in every test run, as often as one likes when asked to. */
export const KILL_ROUNDS = Number(process.env.MEDIOS_FAULT_ROUNDS ?? 6);

const WRITERS = 8;
const SETTLED_WITHIN_MS = 30_000;

export interface WriteRun {
  /** Ids of the patients whose registration was answered with 201. */
  acknowledged: string[];
  /** Answers other than 201, by status. */
  refused: Map<number, number>;
  /** Requests that got no answer: for them either outcome is right. */
  unanswered: number;
  /** Resolves when every writer has stopped. */
  finished: Promise<void>;
  stop: () => void;
}

/**
 * Registers patients over several connections at once until told to stop or, unless it is `patient`, until the
 * server does not answer any more.
 */
export function writeUntilStopped(url: string, token: string, { patient = false } = {}): WriteRun {
  const run: WriteRun = {
    acknowledged: [],
    refused: new Map(),
    unanswered: 0,
    finished: Promise.resolve(),
    stop: () => {
      stopped = true;
    },
  };
  let stopped = false;
  const writer = async () => {
    while (!stopped) {
      const outcome = await registerPatient(url, token);
      if (outcome === null) run.unanswered += 1;
      else if (typeof outcome === 'string') run.acknowledged.push(outcome);
      else run.refused.set(outcome, (run.refused.get(outcome) ?? 0) + 1);
      if (outcome === null && !patient) return;
      if (typeof outcome !== 'string') await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  run.finished = Promise.all(Array.from({ length: WRITERS }, writer)).then(() => undefined);
  return run;
}

/** The new id, another status than 201, or `null` when there was no whole answer. */
export async function registerPatient(url: string, token: string): Promise<string | number | null> {
  const suffix = randomUUID();
  const person = { familyName: `Ledger ${suffix}`, givenName: 'Lena', birthDate: '1980-01-01' };
  try {
    const response = await fetch(`${url}/api/patients`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ ...person, gender: 'female', duplicatesSeen: true }),
    });
    const body: unknown = await response.json();
    if (response.status !== 201) return response.status;
    return body !== null && typeof body === 'object' && 'id' in body ? String(body.id) : null;
  } catch {
    return null;
  }
}

/** Waits until nothing is left to be sequenced or sealed. @throws when that takes too long */
export async function settled(owner: pg.Client): Promise<void> {
  const deadline = Date.now() + SETTLED_WITHIN_MS;
  for (;;) {
    const { rows } = await owner.query<{ pending: number }>(
      'select ((select count(*) from event_pending) + (select count(*) from audit_pending))::int as pending',
    );
    if (rows[0]?.pending === 0) return;
    if (Date.now() > deadline) throw new Error(`${rows[0]?.pending} rows are still pending`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Everything that is wrong in the database, in view of what was acknowledged; all zero when nothing is. */
export async function findLosses(owner: pg.Client, acknowledged: string[]) {
  const { rows } = await owner.query<{ patients: number; audits: number; events: number }>(
    `select count(*) filter (where p.id is null)::int as patients,
            count(*) filter (where (select count(*) from audit_log a
              where a.action = 'patient.create' and a.patient_id = acked.id) <> 1)::int as audits,
            count(*) filter (where (select count(*) from event_log e
              where e.type = 'patient.created' and e.entity_id = acked.id) <> 1)::int as events
     from unnest($1::uuid[]) as acked (id) left join patient p on p.id = acked.id`,
    [acknowledged],
  );
  const lost = rows[0] ?? { patients: -1, audits: -1, events: -1 };
  return { ...lost, ...(await findHalfWrites(owner)), ...(await findBrokenOrder(owner)) };
}

/** Rows of a transaction without its other rows, acknowledged or not. */
async function findHalfWrites(owner: pg.Client) {
  const { rows } = await owner.query<{ halfWritten: number }>(
    `select ((select count(*) from patient p where p.family_name like 'Ledger %'
               and not exists (select from audit_log a where a.patient_id = p.id and a.action = 'patient.create'))
           + (select count(*) from patient p where p.family_name like 'Ledger %'
               and not exists (select from event_log e where e.entity_id = p.id and e.type = 'patient.created'))
           + (select count(*) from audit_log a where a.action = 'patient.create'
               and not exists (select from patient p where p.id = a.patient_id)))::int as "halfWritten"`,
  );
  return { halfWritten: rows[0]?.halfWritten ?? -1 };
}

async function findBrokenOrder(owner: pg.Client) {
  const { rows } = await owner.query<{ holes: number }>(
    'select (coalesce(max(position), 0) - count(*))::int as holes from event_log',
  );
  const { firstBad } = await verifyAuditTrail(owner, { secret: TEST_SECRET });
  return { eventHoles: rows[0]?.holes ?? -1, firstBadAuditRow: firstBad };
}

export const NOTHING_LOST = {
  patients: 0,
  audits: 0,
  events: 0,
  halfWritten: 0,
  eventHoles: 0,
  firstBadAuditRow: null,
};
