import { MlError } from '../core/errors.ts';
import { createMatrix, type Matrix } from '../core/matrix.ts';
import { sortedQuantile } from '../core/numeric.ts';
import {
  type CanonicalLimits,
  canonicalise,
  fitCanonicalLimits,
  type LimitedValue,
} from './detection-limit.ts';
import {
  type CategoricalFeature,
  type FeatureDictionary,
  isMissing,
  type NumericFeature,
  numericValue,
  type RawRow,
  type RawValue,
} from './dictionary.ts';
import { tokens, vocabulary } from './text.ts';

/** One column that a model sees, and how it is made of a feature. Everything in it was learnt from training rows. */
export type EncodedColumn =
  | { readonly kind: 'number'; readonly feature: string; readonly limits?: CanonicalLimits }
  | { readonly kind: 'code'; readonly feature: string; readonly levels: readonly string[] }
  | {
      readonly kind: 'scaled';
      readonly feature: string;
      readonly log: boolean;
      readonly limits?: CanonicalLimits;
      readonly impute: number;
      readonly centre: number;
      readonly spread: number;
    }
  | {
      readonly kind: 'spline';
      readonly feature: string;
      readonly log: boolean;
      readonly limits?: CanonicalLimits;
      readonly impute: number;
      readonly knots: readonly number[];
      readonly index: number;
      readonly centre: number;
      readonly spread: number;
    }
  | { readonly kind: 'missing'; readonly feature: string }
  | { readonly kind: 'level'; readonly feature: string; readonly level: string }
  | { readonly kind: 'token'; readonly feature: string; readonly token: string };

/** A fitted pipeline: plain data, stored with the model. */
export type Pipeline = { readonly columns: readonly EncodedColumn[] };

export type PipelineOptions = {
  /** Trees take numbers and codes as they are; linear models need scaling, imputation and one column a level. */
  readonly encoding: 'tree' | 'linear';
  /** Levels with fewer training rows than this share one column. */
  readonly minLevelRows?: number;
  readonly minTokenRows?: number;
  readonly maxTokens?: number;
  /** Knots of a restricted cubic spline for each numeric feature of a linear model; 0 keeps straight lines. */
  readonly splineKnots?: number;
};

const OTHER = ' other';

function onScale(value: number, log: boolean): number {
  return log ? Math.log1p(Math.max(0, value)) : value;
}

/** Harrell's knot places for 3, 4 and 5 knots (Regression Modeling Strategies, table 2.3). */
const KNOT_QUANTILES: Readonly<Record<number, readonly number[]>> = {
  3: [0.1, 0.5, 0.9],
  4: [0.05, 0.35, 0.65, 0.95],
  5: [0.05, 0.275, 0.5, 0.725, 0.95],
};

/** Term `index` of a restricted cubic spline: cubic between the knots, straight beyond them. */
export function splineTerm(knots: readonly number[], index: number, x: number): number {
  const cube = (v: number) => (v > 0 ? v * v * v : 0);
  const last = knots[knots.length - 1] ?? 0;
  const before = knots[knots.length - 2] ?? 0;
  const knot = knots[index] ?? 0;
  const span = last - (knots[0] ?? 0);
  const curve =
    cube(x - knot) -
    (cube(x - before) * (last - knot)) / (last - before) +
    (cube(x - last) * (before - knot)) / (last - before);
  return curve / (span * span);
}

/** One pair of limits for a feature, when any training row stands at a limit of detection. */
function limitsOf(name: string, rows: readonly RawRow[]): { limits?: CanonicalLimits } {
  const measured = rows.map((row) => measuredValue(row[name]));
  return measured.some(({ censored }) => censored !== 'none') ? { limits: fitCanonicalLimits(measured) } : {};
}

function measuredValue(value: RawValue): LimitedValue {
  const censored = typeof value === 'object' && value !== null ? (value.censored ?? 'none') : 'none';
  return { value: numericValue(value), censored };
}

function limited(value: RawValue, limits: CanonicalLimits | undefined): number {
  return limits ? canonicalise(limits, measuredValue(value)) : numericValue(value);
}

function moments(values: readonly number[]): { centre: number; spread: number } {
  const centre = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const variance = values.reduce((a, b) => a + (b - centre) ** 2, 0) / Math.max(1, values.length);
  return { centre, spread: variance > 1e-24 ? Math.sqrt(variance) : 1 };
}

function fitScaled(
  feature: NumericFeature,
  rows: readonly RawRow[],
  options: PipelineOptions,
): EncodedColumn[] {
  const log = feature.scale === 'log';
  const limits = limitsOf(feature.name, rows);
  const raw = rows.map((row) => limited(row[feature.name], limits.limits));
  const known = raw.filter((value) => !Number.isNaN(value)).map((value) => onScale(value, log));
  if (known.length === 0) return [];
  const sorted = Float64Array.from(known).sort();
  const impute = sortedQuantile(sorted, 0.5);
  const filled = raw.map((value) => (Number.isNaN(value) ? impute : onScale(value, log)));
  if (sorted[0] === sorted[sorted.length - 1] && known.length === rows.length) return [];
  const columns: EncodedColumn[] = [
    { kind: 'scaled', feature: feature.name, log, ...limits, impute, ...moments(filled) },
  ];
  const quantiles = KNOT_QUANTILES[options.splineKnots ?? 0] ?? [];
  const knots = [...new Set(quantiles.map((q) => sortedQuantile(sorted, q)))];
  // A feature with few distinct values has knots that fall together; it stays straight.
  if (knots.length >= 3 && knots.length === quantiles.length) {
    for (let index = 0; index + 2 < knots.length; index++) {
      const term = moments(filled.map((value) => splineTerm(knots, index, value)));
      columns.push({ kind: 'spline', feature: feature.name, log, ...limits, impute, knots, index, ...term });
    }
  }
  const missing = rows.length - known.length;
  if (missing >= (options.minLevelRows ?? 10)) columns.push({ kind: 'missing', feature: feature.name });
  return columns;
}

function countLevels(feature: CategoricalFeature, rows: readonly RawRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[feature.name];
    if (isMissing(value)) continue;
    counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return counts;
}

function fitLevels(
  feature: CategoricalFeature,
  rows: readonly RawRow[],
  options: PipelineOptions,
): EncodedColumn[] {
  const counts = countLevels(feature, rows);
  const minimum = options.minLevelRows ?? 10;
  const levels = feature.categories.map((c) => c.code).filter((code) => (counts.get(code) ?? 0) >= minimum);
  const rare = [...counts.entries()].some(([code, count]) => count > 0 && !levels.includes(code));
  if (options.encoding === 'tree') {
    return [{ kind: 'code', feature: feature.name, levels: rare ? [...levels, OTHER] : levels }];
  }
  let known = 0;
  for (const count of counts.values()) known += count;
  // The most frequent level is what the others are measured against.
  const reference = levels.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
  const columns: EncodedColumn[] = levels
    .filter((level) => level !== reference)
    .map((level) => ({ kind: 'level', feature: feature.name, level }));
  if (rows.length - known >= minimum) columns.push({ kind: 'missing', feature: feature.name });
  return columns;
}

/** Learns the encoding from training rows alone. Throws `ml.empty-data` when nothing in them varies. */
export function fitPipeline(
  dictionary: FeatureDictionary,
  rows: readonly RawRow[],
  options: PipelineOptions,
): Pipeline {
  const columns: EncodedColumn[] = [];
  for (const feature of dictionary.features) {
    if (feature.kind === 'numeric') {
      if (options.encoding === 'tree') {
        columns.push({ kind: 'number', feature: feature.name, ...limitsOf(feature.name, rows) });
      } else columns.push(...fitScaled(feature, rows, options));
    } else if (feature.kind === 'categorical') columns.push(...fitLevels(feature, rows, options));
    else {
      const texts = rows.map((row) => String(row[feature.name] ?? ''));
      for (const token of vocabulary(texts, options.minTokenRows ?? 10, options.maxTokens ?? 300)) {
        columns.push({ kind: 'token', feature: feature.name, token });
      }
    }
  }
  if (columns.length === 0) throw new MlError('ml.empty-data', 'No feature varies in the training rows.');
  return { columns };
}

function encodeValue(
  column: EncodedColumn,
  row: RawRow,
  textTokens: (feature: string) => ReadonlySet<string>,
): number {
  const value = Object.hasOwn(row, column.feature) ? row[column.feature] : undefined;
  switch (column.kind) {
    case 'number':
      return limited(value, column.limits);
    case 'code': {
      if (isMissing(value)) return Number.NaN;
      const index = column.levels.indexOf(String(value));
      const other = column.levels.at(-1) === OTHER ? column.levels.length - 1 : Number.NaN;
      return index >= 0 ? index : other;
    }
    case 'scaled': {
      const number = limited(value, column.limits);
      const filled = Number.isNaN(number) ? column.impute : onScale(number, column.log);
      return (filled - column.centre) / column.spread;
    }
    case 'spline': {
      const number = limited(value, column.limits);
      const filled = Number.isNaN(number) ? column.impute : onScale(number, column.log);
      return (splineTerm(column.knots, column.index, filled) - column.centre) / column.spread;
    }
    case 'missing':
      return isMissing(value) ? 1 : 0;
    case 'level':
      return !isMissing(value) && String(value) === column.level ? 1 : 0;
    case 'token':
      return textTokens(column.feature).has(column.token) ? 1 : 0;
  }
}

/** Encodes one row into `into`, one number a column. */
export function encodeRow(pipeline: Pipeline, row: RawRow, into: Float64Array): Float64Array {
  const cache = new Map<string, ReadonlySet<string>>();
  const textTokens = (feature: string) => {
    const found = cache.get(feature) ?? tokens(String(row[feature] ?? ''));
    cache.set(feature, found);
    return found;
  };
  for (const [c, column] of pipeline.columns.entries()) into[c] = encodeValue(column, row, textTokens);
  return into;
}

/** Encodes rows into a matrix. Throws `ml.too-many-rows`. */
export function encodeRows(pipeline: Pipeline, rows: readonly RawRow[]): Matrix {
  const matrix = createMatrix(rows.length, pipeline.columns.length);
  const buffer = new Float64Array(pipeline.columns.length);
  for (const [r, row] of rows.entries()) {
    encodeRow(pipeline, row, buffer);
    for (let c = 0; c < buffer.length; c++) matrix.values[c * rows.length + r] = buffer[c] ?? Number.NaN;
  }
  return matrix;
}

/** Indices of the columns that hold category codes, for the tree trainer. */
export function codeColumns(pipeline: Pipeline): number[] {
  return pipeline.columns.flatMap((column, c) => (column.kind === 'code' ? [c] : []));
}

/** The monotone sign of each column, from the dictionary. */
export function monotoneSigns(pipeline: Pipeline, dictionary: FeatureDictionary): number[] {
  const signs = new Map<string, number>();
  for (const feature of dictionary.features) {
    if (feature.kind === 'numeric') signs.set(feature.name, feature.monotone ?? 0);
  }
  return pipeline.columns.map((column) => (column.kind === 'number' ? (signs.get(column.feature) ?? 0) : 0));
}
