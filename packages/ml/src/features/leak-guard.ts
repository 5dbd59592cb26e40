import { isMissingText } from '../core/csv.ts';
import { stratifiedFolds } from '../evaluation/cross-validation.ts';
import { aurocInterval } from '../evaluation/discrimination.ts';

/** Why a column may hand the model the answer. */
export type LeakKind = 'missingness' | 'detection-limit' | 'identifier' | 'too-good';

/** One warning. `auroc` is that of the suspicious pattern alone against the label, out of fold. */
export type LeakWarning = {
  readonly column: string;
  readonly kind: LeakKind;
  readonly auroc: number;
  readonly message: string;
};

export type LeakGuardOptions = {
  /** Warn when the lower end of a pattern's AUROC interval passes this. */
  readonly threshold?: number;
  /** Warn of a single column that is this good by itself. */
  readonly tooGood?: number;
  readonly seed?: number;
};

/** A column as it stands in the raw table: texts, before anything is parsed, filled or scaled. */
export type RawColumn = { readonly name: string; readonly texts: readonly string[] };

const MIN_ROWS = 20;

/** Mean label of each key in the other folds, shrunk to the overall mean: what a look-up table could learn. */
function outOfFoldEncoding(
  keys: readonly (string | undefined)[],
  labels: Float64Array,
  seed: number,
): Float64Array {
  const scores = new Float64Array(labels.length);
  for (const fold of stratifiedFolds(labels, 5, seed)) {
    const sums = new Map<string, { sum: number; rows: number }>();
    let overall = 0;
    for (const row of fold.train) {
      overall += (labels[row] ?? 0) / fold.train.length;
      const key = keys[row];
      if (key === undefined) continue;
      const entry = sums.get(key) ?? { sum: 0, rows: 0 };
      entry.sum += labels[row] ?? 0;
      entry.rows++;
      sums.set(key, entry);
    }
    for (const row of fold.test) {
      const entry = sums.get(keys[row] ?? '');
      scores[row] = entry ? (entry.sum + overall) / (entry.rows + 1) : overall;
    }
  }
  return scores;
}

function lowerBound(labels: Float64Array, scores: Float64Array): { auroc: number; low: number } {
  const forward = aurocInterval(labels, scores);
  if (forward.estimate >= 0.5) return { auroc: forward.estimate, low: forward.low };
  return { auroc: 1 - forward.estimate, low: 1 - forward.high };
}

function hasBoth(labels: Float64Array): boolean {
  return labels.includes(0) && labels.includes(1);
}

function missingness(column: RawColumn, labels: Float64Array, threshold: number): LeakWarning | undefined {
  const flags = Float64Array.from(column.texts, (text) => (isMissingText(text) ? 1 : 0));
  const missing = flags.reduce((a, b) => a + b, 0);
  if (missing < MIN_ROWS || flags.length - missing < MIN_ROWS) return undefined;
  const { auroc, low } = lowerBound(labels, flags);
  if (low < threshold) return undefined;
  const message = `Whether ${column.name} is recorded predicts the outcome by itself (AUROC ${auroc.toFixed(3)}).`;
  return { column: column.name, kind: 'missingness', auroc, message };
}

const CENSORED = /^(?:\*\*?|[<>])/u;

/** Looks only at cells that carry a limit: if the limit's own number tells the classes apart, plates leak. */
function detectionLimit(column: RawColumn, labels: Float64Array, options: Required<LeakGuardOptions>) {
  const rows: number[] = [];
  for (const [i, text] of column.texts.entries()) if (CENSORED.test(text.trim())) rows.push(i);
  if (rows.length < MIN_ROWS) return undefined;
  const its = Float64Array.from(rows, (i) => labels[i] ?? 0);
  const keys = rows.map((i) => (column.texts[i] ?? '').trim());
  const distinct = new Set(keys).size;
  if (distinct < 2 || !hasBoth(its)) return undefined;
  if (
    Math.min(
      its.reduce((a, b) => a + b, 0),
      its.reduce((a, b) => a + 1 - b, 0),
    ) < 5
  )
    return undefined;
  const { auroc, low } = lowerBound(its, outOfFoldEncoding(keys, its, options.seed));
  if (low < options.threshold) return undefined;
  const message =
    `${column.name} carries ${distinct} different limits of detection, and which one predicts the outcome ` +
    `(AUROC ${auroc.toFixed(3)} among ${rows.length} values at a limit): the plate leaks; canonicalise the limits.`;
  return { column: column.name, kind: 'detection-limit' as const, auroc, message };
}

/** Texts that are nearly all different are names or numbers of things; their stem may still tell the source. */
function identifier(column: RawColumn, labels: Float64Array, options: Required<LeakGuardOptions>) {
  const known = column.texts.filter((text) => !isMissingText(text));
  const numeric = known.every((text) =>
    Number.isFinite(Number(text.replaceAll(',', '').replace(/^[*<>]+/u, ''))),
  );
  const integers = numeric && known.every((text) => Number.isInteger(Number(text)));
  const distinct = new Set(known).size;
  if (known.length < MIN_ROWS || distinct < 0.9 * known.length || (numeric && !integers)) return undefined;
  if (integers) {
    const values = Float64Array.from(column.texts, (text) => (isMissingText(text) ? 0 : Number(text)));
    const { auroc, low } = lowerBound(labels, values);
    if (low < options.threshold) return undefined;
    const message = `${column.name} is different in nearly every row, like an identifier, yet predicts the outcome.`;
    return { column: column.name, kind: 'identifier' as const, auroc, message };
  }
  const stems = column.texts.map((text) => text.replace(/[0-9]/gu, '').trim());
  const { auroc, low } = lowerBound(labels, outOfFoldEncoding(stems, labels, options.seed));
  if (low < options.threshold) return undefined;
  const message = `${column.name} is an identifier whose prefix predicts the outcome (AUROC ${auroc.toFixed(3)}).`;
  return { column: column.name, kind: 'identifier' as const, auroc, message };
}

function tooGood(
  column: RawColumn,
  labels: Float64Array,
  options: Required<LeakGuardOptions>,
): LeakWarning | undefined {
  const known = column.texts.filter((text) => !isMissingText(text));
  if (known.length < MIN_ROWS) return undefined;
  const numbers = column.texts.map((text) => Number(text.replaceAll(',', '').replace(/^[*<>]+/u, '')));
  const numeric = column.texts.every(
    (text, i) => isMissingText(text) || Number.isFinite(numbers[i] ?? Number.NaN),
  );
  const fill =
    numbers.find((value, i) => !isMissingText(column.texts[i] ?? '') && Number.isFinite(value)) ?? 0;
  const scores = numeric
    ? Float64Array.from(numbers, (value, i) => (isMissingText(column.texts[i] ?? '') ? fill : value))
    : outOfFoldEncoding(column.texts, labels, options.seed);
  const { auroc } = lowerBound(labels, scores);
  if (auroc < options.tooGood) return undefined;
  const message = `${column.name} alone nearly decides the outcome (AUROC ${auroc.toFixed(3)}): is it known beforehand?`;
  return { column: column.name, kind: 'too-good', auroc, message };
}

/**
 * Looks at a raw table for what should not predict the label but does: missingness, limits of detection, identifiers,
 * and single columns that are too good. It looks at patterns, never at medicine: a warning is
 * a question to a person. Rows are shuffled by seed wherever folds are drawn.
 */
export function findLeaks(
  columns: readonly RawColumn[],
  labels: Float64Array,
  options: LeakGuardOptions = {},
): LeakWarning[] {
  const settings = {
    threshold: options.threshold ?? 0.6,
    tooGood: options.tooGood ?? 0.97,
    seed: options.seed ?? 0,
  };
  if (!hasBoth(labels)) return [];
  const warnings: LeakWarning[] = [];
  for (const column of columns) {
    const found = [
      missingness(column, labels, settings.threshold),
      detectionLimit(column, labels, settings),
      identifier(column, labels, settings),
      tooGood(column, labels, settings),
    ];
    for (const warning of found) if (warning) warnings.push(warning);
  }
  return warnings.sort((a, b) => b.auroc - a.auroc);
}
