/** Somebody saw the alert and says what is done about it. An alert is never closed without that. */
import type { Actor } from '../../platform/actor.ts';
import { diffFields } from '../../platform/audit/audit-record.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { expectVersion } from '../../platform/versions.ts';
import { findAlert, lockAlert, markAcknowledged, type StoredAlert } from './store.ts';

/** @throws NOT_FOUND, STALE_VERSION, ALREADY_EXISTS when it is acknowledged already */
export async function acknowledge(
  gateway: Gateway,
  actor: Actor,
  expectedVersion: number,
  { alertId, reason }: { alertId: string; reason: string },
  nowMs: number,
): Promise<StoredAlert> {
  const { userId } = actor;
  if (userId === null) throw new Error('an alert is acknowledged by a person');
  return gateway.write(actor, async ({ query, audit, emit }) => {
    const before = expectVersion(await lockAlert(query, alertId), expectedVersion);
    if (before.state === 'acknowledged') throw problem('ALREADY_EXISTS', { field: 'acknowledgement' });
    await markAcknowledged(query, alertId, { userId, reason, atMs: nowMs });
    const after = expectVersion(await findAlert(query, alertId), expectedVersion + 1);
    const { id, patientId, version } = after;
    audit({
      action: 'alert.acknowledge',
      targetType: 'alert',
      targetId: id,
      patientId,
      changes: diffFields({ ...before }, { ...after }),
    });
    emit({ topic: 'alerts', type: 'alert.acknowledged', id, version });
    return after;
  });
}
