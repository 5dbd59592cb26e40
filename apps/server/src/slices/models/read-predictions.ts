/** Predictions that were made. Reading them leaves a trace for every patient among them. */
import type { Prediction } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { AuditRecord } from '../../platform/audit/audit-record.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { listPredictions, type PredictionFilter } from './prediction-store.ts';

export async function readPredictions(
  gateway: Gateway,
  actor: Actor,
  filter: PredictionFilter,
): Promise<{ items: Prediction[] }> {
  const items = await gateway.read(
    actor,
    (found: Prediction[]) => traces(found),
    (query) => listPredictions(query, filter),
  );
  return { items };
}

function traces(found: readonly Prediction[]): AuditRecord[] {
  const patientIds = new Set(found.flatMap(({ patientId }) => (patientId === null ? [] : [patientId])));
  return [...patientIds].map((patientId) => ({
    action: 'prediction.read',
    targetType: 'prediction',
    targetId: null,
    patientId,
  }));
}
