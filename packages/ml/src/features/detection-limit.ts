import { isMissingText, parseNumber } from '../core/csv.ts';
import { MlError } from '../core/errors.ts';

/**
 * Laboratory values with limits of detection.
 *
 * A value below the limit is often written as the limit of the plate it was measured on. Cases and controls rarely
 * share plates, so the limit itself names the class: a model that sees it learns the plate, not the disease. Here the
 * flag and the limit are read apart, and each analyte gets one limit for all, learnt from training rows: everything
 * below it becomes that limit, everything above the upper one becomes that.
 */
export type LimitedValue = {
  readonly value: number;
  /** 'below': the truth is at most `value`; 'above': at least. */
  readonly censored: 'none' | 'below' | 'above';
};

/**
 * Reads "12.3", "*6.8" or "<6.8" (below the limit), "**900" or ">900" (above it). Missing text gives NaN.
 * Throws `ml.wrong-type` on any other text.
 */
export function parseLimited(text: string): LimitedValue {
  const trimmed = text.trim();
  if (isMissingText(trimmed)) return { value: Number.NaN, censored: 'none' };
  if (trimmed.startsWith('**')) return { value: parseNumber(trimmed.slice(2)), censored: 'above' };
  if (trimmed.startsWith('*')) return { value: parseNumber(trimmed.slice(1)), censored: 'below' };
  if (trimmed.startsWith('<')) return { value: parseNumber(trimmed.slice(1)), censored: 'below' };
  if (trimmed.startsWith('>')) return { value: parseNumber(trimmed.slice(1)), censored: 'above' };
  return { value: parseNumber(trimmed), censored: 'none' };
}

/** The one lower and upper limit of an analyte, in its own unit; absent where no value stood at such a limit. */
export type CanonicalLimits = { readonly lower?: number; readonly upper?: number };

/**
 * Learns one pair of limits from training values: the highest lower limit and the lowest upper limit that any plate
 * had, so that no value still tells on which plate it was measured. Throws `ml.empty-data` without a number.
 */
export function fitCanonicalLimits(values: readonly LimitedValue[]): CanonicalLimits {
  let lower = Number.NEGATIVE_INFINITY;
  let upper = Number.POSITIVE_INFINITY;
  let known = 0;
  for (const { value, censored } of values) {
    if (Number.isNaN(value)) continue;
    known++;
    if (censored === 'below') lower = Math.max(lower, value);
    else if (censored === 'above') upper = Math.min(upper, value);
  }
  if (known === 0) throw new MlError('ml.empty-data', 'An analyte has no value to learn its limits from.');
  const below = Number.isFinite(lower) ? { lower } : {};
  // Limits that cross would leave nothing between them: then the lower one stands alone.
  return Number.isFinite(upper) && lower < upper ? { ...below, upper } : below;
}

/** The value under the common limits; NaN stays NaN, and a flag without a common limit leaves the value as it is. */
export function canonicalise(limits: CanonicalLimits, measured: LimitedValue): number {
  const { value, censored } = measured;
  if (Number.isNaN(value)) return Number.NaN;
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = limits;
  if (censored === 'below' && limits.lower !== undefined) return lower;
  if (censored === 'above' && limits.upper !== undefined) return upper;
  return Math.min(Math.max(value, lower), upper);
}
