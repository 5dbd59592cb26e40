/** Listing alerts, page by page, with what the caller may do to each. */
import { ALLOWED, type Alert, refused, roleHolds } from '@medi-os/contract';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import type { AuditRecord } from '../../platform/audit/audit-record.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { type AlertFilter, type AlertPosition, countOpen, listAlerts, type StoredAlert } from './store.ts';

type PresentedAlert = z.infer<typeof Alert>;

interface AlertQuery extends AlertFilter {
  cursor?: string | undefined;
  limit: number;
}

interface AlertPage {
  items: PresentedAlert[];
  nextCursor: string | null;
  openCount: number;
}

/** @throws BAD_REQUEST when the cursor is none of ours */
export async function readAlerts(
  gateway: Gateway,
  actor: Actor,
  { cursor, limit, ...filter }: AlertQuery,
): Promise<AlertPage> {
  const before = cursor === undefined ? null : readCursor(cursor);
  const { rows, openCount } = await gateway.read(actor, tracesOf, async (query) => ({
    rows: await listAlerts(query, filter, before, limit + 1),
    openCount: await countOpen(query, filter),
  }));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? writeCursor(last) : null;
  return { items: page.map((alert) => presentAlert(alert, actor)), nextCursor, openCount };
}

/** One trace a patient whose alerts were read. */
function tracesOf({ rows }: { rows: StoredAlert[] }): AuditRecord[] {
  const patients = [...new Set(rows.map(({ patientId }) => patientId))];
  return patients.map((id) => ({ action: 'alert.read', targetType: 'patient', targetId: id, patientId: id }));
}

export function presentAlert(alert: StoredAlert, { role }: Actor): PresentedAlert {
  const holds = role !== 'system' && roleHolds(role, 'alerts:acknowledge');
  const acknowledge =
    alert.state === 'acknowledged'
      ? refused('already-acknowledged', 'The alert was acknowledged already.')
      : holds
        ? ALLOWED
        : refused('wrong-role', 'Only a nurse or a doctor may acknowledge alerts.');
  return { ...alert, can: { acknowledge } };
}

const Cursor = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

function writeCursor({ raisedAt, id }: AlertPosition): string {
  return Buffer.from(JSON.stringify([raisedAt, id])).toString('base64url');
}

function readCursor(cursor: string): AlertPosition {
  try {
    const [raisedAt, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { raisedAt, id };
  } catch {
    throw problem('BAD_REQUEST');
  }
}
