/**
 * Loading a FHIR R4 bundle into charts. Resumable: what was imported is remembered in the same transaction, so that a
 * second run goes on where the first one ended and makes no doubles. What cannot be taken is named; the rest loads.
 */
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { newId } from '../../platform/identifiers.ts';
import { type BadEntry, type ChartRow, readBundle } from './read-bundle.ts';
import { findImported, insertImported } from './store.ts';

const CHUNK = 200;

export interface ImportReport {
  loaded: number;
  already: number;
  ignored: Record<string, number>;
  bad: BadEntry[];
}

interface Import {
  gateway: Gateway;
  actor: Actor;
  source: string;
  /** Patient row ids by foreign patient id. */
  patients: Map<string, string>;
  report: ImportReport;
}

/** Imports one parsed document for the organisation of the actor. `source` keeps apart systems that reuse ids. */
export async function importBundle(
  gateway: Gateway,
  actor: Actor,
  source: string,
  document: unknown,
): Promise<ImportReport> {
  const { rows, bad, ignored } = readBundle(document);
  const report: ImportReport = { loaded: 0, already: 0, ignored, bad: [...bad] };
  const state: Import = { gateway, actor, source, patients: new Map(), report };
  for (let start = 0; start < rows.length; start += CHUNK)
    await importChunk(state, rows.slice(start, start + CHUNK));
  report.bad.sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
  return report;
}

/** A chunk in one transaction; when the database refuses it, its rows one by one, so that only the culprit is left out. */
async function importChunk(state: Import, rows: ChartRow[]): Promise<void> {
  const before = { loaded: state.report.loaded, already: state.report.already, bad: state.report.bad.length };
  try {
    await importRows(state, rows);
  } catch (error) {
    state.report.loaded = before.loaded;
    state.report.already = before.already;
    state.report.bad.length = before.bad;
    if (rows.length === 1) {
      if (!isRefusedValue(error)) throw error;
      state.report.bad.push({
        path: rows[0]?.path ?? '',
        reason: 'the database refuses a value of this entry',
      });
      return;
    }
    for (const row of rows) await importChunk(state, [row]);
  }
}

/** SQLSTATE classes 22 (data exception) and 23 (integrity): the entry is at fault, not the house. */
function isRefusedValue(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));
}

async function importRows(state: Import, rows: ChartRow[]): Promise<void> {
  const { gateway, actor, source, patients, report } = state;
  await gateway.write(actor, async ({ query, audit, emit }) => {
    const known = await findImported(
      query,
      source,
      rows.map((row) => row.foreignId),
    );
    const touched = new Set<string>();
    for (const row of rows) {
      const existing = known.get(row.foreignId);
      if (row.table === 'patient') patients.set(row.foreignId.slice('Patient/'.length), existing ?? newId());
      if (existing !== undefined) {
        report.already += 1;
        continue;
      }
      const subject = row.table === 'patient' ? row.foreignId.slice('Patient/'.length) : row.subject;
      const patientId = patients.get(subject) ?? (await findPatientOfSource(state, query, subject));
      if (patientId === undefined) {
        report.bad.push({ path: row.path, reason: 'refers to a patient that was not loaded' });
        continue;
      }
      await insertImported(query, row, { organizationId: actor.organizationId, source, patientId });
      touched.add(patientId);
      report.loaded += 1;
    }
    audit({
      action: 'chart.import',
      targetType: 'import',
      targetId: source.slice(0, 100),
      changes: [{ field: 'rows', before: null, after: touched.size }],
    });
    for (const patientId of touched) {
      audit({ action: 'chart.import', targetType: 'patient', targetId: patientId, patientId });
      emit({ topic: 'patients', type: 'patient.imported', id: patientId });
    }
  });
}

/** A patient that an earlier file of the same source brought. */
async function findPatientOfSource(
  state: Import,
  query: Parameters<typeof findImported>[0],
  subject: string,
): Promise<string | undefined> {
  const found = (await findImported(query, state.source, [`Patient/${subject}`])).get(`Patient/${subject}`);
  if (found !== undefined) state.patients.set(subject, found);
  return found;
}
