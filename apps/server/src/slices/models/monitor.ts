/**
 * The monitor: every night, what champions and shadows were asked and answered is held against the reference that the
 * model carries. It tells; it moves nothing.
 */
import { aurocInterval, brierScore, type DriftReport, detectDrift, type Model } from '@medi-os/ml';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { toRow } from './answer.ts';
import {
  type CheckReport,
  insertCheck,
  listAnswering,
  listOrganizations,
  listWatched,
  type WatchedPrediction,
} from './check-store.ts';
import { openModelFile } from './read-model-file.ts';
import { findFile } from './store.ts';

/** Below this the gates of the drift measures stay shut anyway, and a report would only look like knowledge. */
const ROWS_MIN = 50;
/** Outcomes of each kind from which discrimination and calibration are worth a number. */
const OUTCOMES_MIN = 20;
const INPUTS_SHOWN = 12;

export function modelMonitorJob({ gateway }: { gateway: Gateway }): JobDefinition {
  return { name: 'models-monitor', schedule: '41 3 * * *', run: () => checkAll(gateway) };
}

async function checkAll(gateway: Gateway): Promise<void> {
  for (const organizationId of await listOrganizations(gateway)) {
    const actor: Actor = { userId: null, organizationId, role: 'system', requestId: null };
    const versionIds = await gateway.read(actor, 'unaudited', listAnswering);
    for (const versionId of versionIds) await checkVersion(gateway, actor, versionId);
  }
}

/** Looks at one version and keeps what it finds; the audit says that the predictions were read. */
export async function checkVersion(gateway: Gateway, actor: Actor, versionId: string): Promise<void> {
  const { organizationId } = actor;
  await gateway.write(actor, async ({ query, now, audit, emit }) => {
    const watched = await listWatched(query, versionId, now);
    audit({
      action: 'model.check',
      targetType: 'model',
      targetId: versionId,
      changes: [{ field: 'rows', before: null, after: watched.length }],
    });
    const file = watched.length < ROWS_MIN ? null : await findFile(query, versionId);
    const report = file && describeDrift(openModelFile(file.content), watched);
    if (!report) return;
    await insertCheck(query, { organizationId, versionId, at: now }, report);
    emit({ topic: 'models', type: report.alarm ? 'model.drifted' : 'model.checked', id: versionId });
  });
}

/** `null` when the model carries no reference to compare with. */
export function describeDrift(model: Model, watched: readonly WatchedPrediction[]): CheckReport | null {
  const { dictionary, reference, task } = model;
  if (!reference) return null;
  const rows = watched.map(({ inputs }) => toRow(inputs));
  const answered = task.kind === 'binary' ? answersOf(watched) : [];
  const predictions = Float64Array.from(answered, ({ probability }) => probability);
  const drift = detectDrift(dictionary, reference, rows, answered.length > 0 ? { predictions } : {});
  const performance = performanceOf(model, answered);
  const labelOf = new Map(dictionary.features.map(({ name, label }) => [name, label]));
  return {
    alarm: drift.alarm || (performance?.drifted ?? false),
    rows: watched.length,
    outcomes: watched.filter(({ outcome }) => outcome !== null).length,
    inputs: mostChanged(drift).map(({ name, psi, drifted }) => ({
      label: labelOf.get(name) ?? name,
      psi,
      drifted,
    })),
    answers: drift.predictions ? { psi: drift.predictions.psi, drifted: drift.predictions.drifted } : null,
    performance,
  };
}

function mostChanged({ features }: DriftReport) {
  return [...features]
    .sort((one, other) => Number(other.drifted) - Number(one.drifted) || other.psi - one.psi)
    .slice(0, INPUTS_SHOWN);
}

interface Answered {
  probability: number;
  outcome: number | null;
}

function answersOf(watched: readonly WatchedPrediction[]): Answered[] {
  return watched.flatMap(({ output, outcome }) => {
    const probability = output.status === 'predicted' ? output.answers[0]?.value : undefined;
    return probability === undefined ? [] : [{ probability, outcome }];
  });
}

function performanceOf(model: Model, answered: readonly Answered[]): CheckReport['performance'] {
  const known = answered.filter(({ outcome }) => outcome === 0 || outcome === 1);
  const labels = Float64Array.from(known, ({ outcome }) => outcome ?? 0);
  const events = labels.reduce((sum, label) => sum + label, 0);
  if (!model.reference || events < OUTCOMES_MIN || known.length - events < OUTCOMES_MIN) return null;
  const predictions = Float64Array.from(known, ({ probability }) => probability);
  const { label, calibration } = detectDrift(model.dictionary, model.reference, [], { predictions, labels });
  if (!calibration) return null;
  const auroc = aurocInterval(labels, predictions);
  return {
    auroc: auroc.estimate,
    aurocLow: auroc.low,
    aurocHigh: auroc.high,
    brier: brierScore(labels, predictions),
    observedOverExpected: calibration.observedOverExpected,
    expectedCalibrationError: calibration.ece,
    drifted: calibration.drifted || (label?.drifted ?? false),
  };
}
