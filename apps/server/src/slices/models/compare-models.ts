/** Champion and challenger on the same questions: sums over all, no question and no patient is shown. */
import type { ModelComparison, PredictionOutput } from '@medi-os/contract';
import { auroc, aurocDifference, brierScore } from '@medi-os/ml';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { listPairs } from './check-store.ts';
import { findVersion, listVersions } from './store.ts';

/** Outcomes of each kind from which a difference is worth a number. */
const OUTCOMES_MIN = 20;

export interface AnsweredPair {
  challenger: PredictionOutput;
  champion: PredictionOutput;
  outcome: number | null;
}

/** @throws NOT_FOUND */
export function compareWithChampion(
  gateway: Gateway,
  actor: Actor,
  versionId: string,
): Promise<ModelComparison> {
  return gateway.read(actor, 'unaudited', async (query) => {
    const challenger = await findVersion(query, versionId);
    if (!challenger) throw problem('NOT_FOUND');
    const champion = (await listVersions(query)).find(
      ({ name, stage, id }) => name === challenger.name && stage === 'champion' && id !== versionId,
    );
    const pairs = champion ? await listPairs(query, versionId, champion.id) : [];
    return { champion: champion ? { id: champion.id, label: champion.label } : null, ...comparePairs(pairs) };
  });
}

export function comparePairs(answered: readonly AnsweredPair[]): Omit<ModelComparison, 'champion'> {
  const pairs = answered.flatMap(({ challenger, champion, outcome }) => {
    const ours = probabilityOf(challenger);
    const theirs = probabilityOf(champion);
    return ours === null || theirs === null ? [] : [{ ours, theirs, outcome }];
  });
  const known = pairs.filter(({ outcome }) => outcome === 0 || outcome === 1);
  const distance = pairs.reduce((sum, { ours, theirs }) => sum + Math.abs(ours - theirs), 0);
  return {
    pairs: pairs.length,
    outcomes: known.length,
    meanDistance: pairs.length === 0 ? null : distance / pairs.length,
    measured: measure(known),
  };
}

function probabilityOf(output: PredictionOutput): number | null {
  if (output.status !== 'predicted' || output.kind !== 'probability') return null;
  return output.answers[0]?.value ?? null;
}

function measure(
  known: readonly { ours: number; theirs: number; outcome: number | null }[],
): ModelComparison['measured'] {
  const labels = Float64Array.from(known, ({ outcome }) => outcome ?? 0);
  const events = labels.reduce((sum, label) => sum + label, 0);
  if (events < OUTCOMES_MIN || known.length - events < OUTCOMES_MIN) return null;
  const ours = Float64Array.from(known, (pair) => pair.ours);
  const theirs = Float64Array.from(known, (pair) => pair.theirs);
  const difference = aurocDifference(labels, ours, theirs);
  return {
    auroc: auroc(labels, ours),
    championAuroc: auroc(labels, theirs),
    differenceLow: difference.low,
    differenceHigh: difference.high,
    brier: brierScore(labels, ours),
    championBrier: brierScore(labels, theirs),
  };
}
