import { takeValues } from '../core/matrix.ts';
import {
  brierScore,
  type CalibrationPoint,
  calibrationCurve,
  calibrationSlope,
  expectedCalibrationError,
  logLoss,
  observedOverExpected,
  wilsonInterval,
} from './calibration.ts';
import { type DecisionPoint, decisionCurve } from './decision-curve.ts';
import { aurocInterval, averagePrecision, checkBinary, type Interval } from './discrimination.ts';

/** What one group of rows shows. Intervals are 95 %; `auroc` is absent where a group holds one class or few rows. */
export type SubgroupRow = {
  readonly column: string;
  readonly level: string;
  readonly rows: number;
  readonly events: number;
  readonly auroc: Interval | undefined;
  readonly observed: Interval;
  readonly meanPredicted: number;
  /** True when the interval of the observed share does not hold the mean prediction. */
  readonly miscalibrated: boolean;
};

/** The honest evaluation of a binary model on rows that it was not trained on. */
export type EvaluationReport = {
  readonly rows: number;
  readonly events: number;
  readonly auroc: Interval;
  readonly averagePrecision: number;
  readonly brier: number;
  readonly logLoss: number;
  readonly ece: number;
  readonly observedOverExpected: number;
  readonly calibration: { readonly intercept: number; readonly slope: number };
  readonly calibrationCurve: readonly CalibrationPoint[];
  readonly decisionCurve: readonly DecisionPoint[];
  readonly subgroups: readonly SubgroupRow[];
};

/** Groups smaller than this get no AUROC: its interval would say nothing. */
const MIN_GROUP_EVENTS = 5;

/** Evaluates each level of each column, e.g. sex, age band, site. */
export function evaluateSubgroups(
  labels: Float64Array,
  probabilities: Float64Array,
  columns: Readonly<Record<string, readonly string[]>>,
): SubgroupRow[] {
  const report: SubgroupRow[] = [];
  for (const [column, levels] of Object.entries(columns)) {
    for (const level of [...new Set(levels)].sort()) {
      const rows: number[] = [];
      for (const [i, its] of levels.entries()) if (its === level) rows.push(i);
      const its = takeValues(labels, rows);
      const predicted = takeValues(probabilities, rows);
      const events = its.reduce((a, b) => a + b, 0);
      const meanPredicted = predicted.reduce((a, b) => a + b, 0) / rows.length;
      const interval = wilsonInterval(events, rows.length);
      const enough = Math.min(events, rows.length - events) >= MIN_GROUP_EVENTS;
      report.push({
        column,
        level,
        rows: rows.length,
        events,
        auroc: enough ? aurocInterval(its, predicted) : undefined,
        observed: { estimate: events / rows.length, ...interval },
        meanPredicted,
        miscalibrated: meanPredicted < interval.low || meanPredicted > interval.high,
      });
    }
  }
  return report;
}

/** The whole report. Errors: `ml.one-class`, `ml.invalid-label`, `ml.empty-data`, `ml.wrong-type`. */
export function evaluateBinary(
  labels: Float64Array,
  probabilities: Float64Array,
  subgroupColumns: Readonly<Record<string, readonly string[]>> = {},
): EvaluationReport {
  checkBinary(labels, probabilities);
  return {
    rows: labels.length,
    events: labels.reduce((a, b) => a + b, 0),
    auroc: aurocInterval(labels, probabilities),
    averagePrecision: averagePrecision(labels, probabilities),
    brier: brierScore(labels, probabilities),
    logLoss: logLoss(labels, probabilities),
    ece: expectedCalibrationError(labels, probabilities),
    observedOverExpected: observedOverExpected(labels, probabilities),
    calibration: calibrationSlope(labels, probabilities),
    calibrationCurve: calibrationCurve(labels, probabilities),
    decisionCurve: decisionCurve(labels, probabilities),
    subgroups: evaluateSubgroups(labels, probabilities, subgroupColumns),
  };
}
