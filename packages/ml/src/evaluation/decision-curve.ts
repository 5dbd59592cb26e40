import { checkBinary } from './discrimination.ts';

/** Net benefit at one threshold, beside those of treating everyone and no one (which is 0). */
export type DecisionPoint = { readonly threshold: number; readonly model: number; readonly treatAll: number };

/**
 * Decision curve (Vickers and Elkin, 2006): true positives a row, less false positives a row weighted by the odds of
 * the threshold at which a clinician would act.
 */
export function decisionCurve(
  labels: Float64Array,
  probabilities: Float64Array,
  thresholds: readonly number[] = Array.from({ length: 50 }, (_, i) => (i + 1) / 100),
): readonly DecisionPoint[] {
  checkBinary(labels, probabilities);
  const n = labels.length;
  let events = 0;
  for (const label of labels) events += label;
  return thresholds.map((threshold) => {
    let truePositives = 0;
    let falsePositives = 0;
    for (let i = 0; i < n; i++) {
      if ((probabilities[i] ?? 0) < threshold) continue;
      if (labels[i] === 1) truePositives++;
      else falsePositives++;
    }
    const odds = threshold / (1 - threshold);
    return {
      threshold,
      model: truePositives / n - (falsePositives / n) * odds,
      treatAll: events / n - ((n - events) / n) * odds,
    };
  });
}
