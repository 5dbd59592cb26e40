import { sortedQuantile } from '../core/numeric.ts';
import { type FeatureDictionary, isMissing, numericValue, type RawRow } from '../features/dictionary.ts';

/** The distribution of one feature in the reference rows. */
export type FeatureReference =
  | {
      readonly kind: 'numeric';
      /** Edges between equally filled bins, lowest first. */
      readonly edges: readonly number[];
      /** Share of each bin, the missing values last. */
      readonly shares: readonly number[];
      /** Quantiles 0, 1 %, … 100 % of the known values, for the Kolmogorov–Smirnov distance. */
      readonly quantiles: readonly number[];
    }
  | { readonly kind: 'categorical'; readonly levels: readonly string[]; readonly shares: readonly number[] };

/** What a monitor compares new rows with; stored in the model. */
export type DriftReference = {
  readonly rows: number;
  readonly features: Readonly<Record<string, FeatureReference>>;
  /** Predictions on the reference rows, made by models that had not seen them. */
  readonly predictions: FeatureReference | undefined;
  /** Share of events, for binary models. */
  readonly eventShare: number | undefined;
};

const BINS = 10;

/** Index of a number among the bins; `edges.length + 1` when it is missing. */
export function referenceBin(edges: readonly number[], value: number): number {
  if (Number.isNaN(value)) return edges.length + 1;
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] ?? 0)) bin++;
  return bin;
}

/** The reference of a numeric column. */
export function numericReference(values: readonly number[]): FeatureReference {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  const edges: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const edge = sortedQuantile(sorted, b / BINS);
    if (Number.isFinite(edge) && edge !== edges.at(-1) && edge < (sorted[sorted.length - 1] ?? 0))
      edges.push(edge);
  }
  const counts = new Array<number>(edges.length + 2).fill(0);
  for (const value of values) {
    const bin = referenceBin(edges, value);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return {
    kind: 'numeric',
    edges,
    shares: counts.map((count) => count / Math.max(1, values.length)),
    quantiles:
      sorted.length === 0 ? [] : Array.from({ length: 101 }, (_, i) => sortedQuantile(sorted, i / 100)),
  };
}

/** The level of a row for drift: missing values are a level of their own. */
export function driftLevel(row: RawRow, name: string): string {
  const value = row[name];
  return isMissing(value) ? '' : String(value);
}

/** The reference of a categorical column; rare levels stay, for a rare level that grows is drift. */
export function categoricalReference(levels: readonly string[]): FeatureReference {
  const counts = new Map<string, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const sorted = [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    kind: 'categorical',
    levels: sorted.map(([level]) => level),
    shares: sorted.map(([, count]) => count / levels.length),
  };
}

/** The reference of a table; text features are left out. */
export function buildReference(
  dictionary: FeatureDictionary,
  rows: readonly RawRow[],
  predictions?: Float64Array,
  labels?: Float64Array,
): DriftReference {
  const features: Record<string, FeatureReference> = {};
  for (const feature of dictionary.features) {
    if (feature.kind === 'numeric') {
      features[feature.name] = numericReference(rows.map((row) => numericValue(row[feature.name])));
    } else if (feature.kind === 'categorical') {
      features[feature.name] = categoricalReference(rows.map((row) => driftLevel(row, feature.name)));
    }
  }
  return {
    rows: rows.length,
    features,
    predictions: predictions ? numericReference(Array.from(predictions)) : undefined,
    eventShare: labels ? labels.reduce((a, b) => a + b, 0) / labels.length : undefined,
  };
}
