/**
 * The inputs of a score as data. A field knows its label, its unit, its limits and, where the paper is a chart,
 * the points each answer earns, so that the same declaration validates, scores, explains and documents.
 */
import { formatNumber, type InputValue, type InvalidField } from './result.ts';

/** One row of a chart: it applies from `from` (inclusive), or above `above` (exclusive), up to the next row. */
export interface Band {
  readonly from?: number;
  readonly above?: number;
  readonly points: number;
}

export interface NumberField {
  readonly kind: 'number';
  readonly label: string;
  /** UCUM code. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly optional: boolean;
  /** True when the limits are those in which the score was validated, false when they are what is plausible. */
  readonly validated: boolean;
  /** Decimals to which the chart is printed: the value is rounded to them before it is looked up. */
  readonly chartDecimals?: number;
  readonly bands?: readonly Band[];
}

export interface Option {
  readonly label: string;
  readonly points: number;
}

export interface ChoiceField<Key extends string = string> {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: Readonly<Record<Key, Option>>;
  readonly optional: boolean;
}

export interface FlagField {
  readonly kind: 'flag';
  readonly label: string;
  readonly points: number;
  readonly optional: boolean;
}

export type Field = NumberField | ChoiceField | FlagField;
export type Fields = Readonly<Record<string, Field>>;

/** The value that a field holds once it was checked. */
export type ValueOf<F extends Field> = F extends { kind: 'number' }
  ? number
  : F extends { kind: 'flag' }
    ? boolean
    : F extends ChoiceField<infer Key>
      ? Key
      : never;

/** Checked values: what is not optional is there. */
export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends { optional: false } ? ValueOf<F[K]> : ValueOf<F[K]> | undefined;
};

/** What a caller hands over: any field may still be unknown. */
export type Draft<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]> | null | undefined };

interface NumberOptions {
  readonly whole?: boolean;
  readonly validated?: boolean;
  readonly chartDecimals?: number;
  readonly bands?: readonly Band[];
}

/** A measured number in `unit` between `min` and `max`, both allowed. */
export function number(
  label: string,
  unit: string,
  min: number,
  max: number,
  options: NumberOptions = {},
): NumberField & { optional: false } {
  return {
    kind: 'number',
    label,
    unit,
    min,
    max,
    whole: options.whole ?? false,
    validated: options.validated ?? false,
    optional: false,
    ...(options.chartDecimals === undefined ? {} : { chartDecimals: options.chartDecimals }),
    ...(options.bands === undefined ? {} : { bands: options.bands }),
  };
}

/** One of several named answers. */
export function choice<const Key extends string>(
  label: string,
  options: Readonly<Record<Key, readonly [label: string, points?: number]>>,
): ChoiceField<Key> & { optional: false } {
  const entries = Object.entries<readonly [string, number?]>(options).map(([key, [text, points]]) => [
    key,
    { label: text, points: points ?? 0 },
  ]);
  // The keys are those of `options`, which fromEntries forgets.
  return {
    kind: 'choice',
    label,
    options: Object.fromEntries(entries) as Record<Key, Option>,
    optional: false,
  };
}

/** Yes or no. `points` is what yes earns. */
export function flag(label: string, points = 0): FlagField & { optional: false } {
  return { kind: 'flag', label, points, optional: false };
}

/** The same field, which may stay unknown. */
export function optional<F extends Field>(field: F): Omit<F, 'optional'> & { optional: true } {
  return { ...field, optional: true };
}

/** The rows of a chart: points below the first bound, then [bound, points] upwards; a bound is inclusive, or `above(x)`. */
export function bands(
  first: number,
  ...rows: readonly (readonly [number | Band, number])[]
): readonly Band[] {
  return [
    { points: first },
    ...rows.map(([bound, points]) =>
      typeof bound === 'number' ? { from: bound, points } : { ...bound, points },
    ),
  ];
}

/** A bound that starts strictly above `limit`. */
export function above(limit: number): Band {
  return { above: limit, points: 0 };
}

/** Sex as the equations of the papers use it. */
export const sexField = choice('Sex', { female: ['Female'], male: ['Male'] });

/** Age in years in the range in which a score was validated. */
export function age(
  min: number,
  max: number,
  options: Omit<NumberOptions, 'validated'> = {},
): NumberField & { optional: false } {
  return number('Age', 'a', min, max, { ...options, validated: true });
}

function rounded(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : Number(value.toFixed(decimals));
}

function applies(band: Band, value: number): boolean {
  if (band.above !== undefined) return value > band.above;
  return band.from === undefined || value >= band.from;
}

/** The index of the chart row that holds `value`; rows run upwards, so the last that applies wins. */
export function bandIndex(rows: readonly Band[], value: number): number {
  let found = 0;
  for (let index = 1; index < rows.length; index += 1) {
    const row = rows[index];
    if (row !== undefined && applies(row, value)) found = index;
  }
  return found;
}

/** The row in words: "21 to 24", "25 or more", "less than 9". */
export function bandText(field: NumberField, rows: readonly Band[], index: number): string {
  const row = rows[index];
  const next = rows[index + 1];
  const step = field.whole ? 1 : 10 ** -(field.chartDecimals ?? 0);
  const stepped = field.whole || field.chartDecimals !== undefined;
  const low = row?.from ?? (row?.above === undefined ? undefined : row.above + (stepped ? step : 0));
  const lowWord = row?.above !== undefined && !stepped ? 'more than ' : '';
  if (next === undefined) {
    if (low === undefined) return 'any value';
    return lowWord === '' ? `${formatNumber(low)} or more` : `${lowWord}${formatNumber(low)}`;
  }
  const bound = next.from ?? next.above ?? 0;
  const highInclusive = next.above !== undefined || stepped;
  const high = next.above !== undefined || !stepped ? bound : bound - step;
  const highText = formatNumber(high);
  if (low === undefined) return highInclusive ? `${highText} or less` : `less than ${highText}`;
  if (formatNumber(low) === highText) return highText;
  return `${lowWord}${formatNumber(low)} ${highInclusive ? 'to' : 'to less than'} ${highText}`;
}

const ROW_TEXTS = new WeakMap<readonly Band[], readonly string[]>();

/** `bandText`, written once for each chart: the rows never change. */
function rowText(field: NumberField, rows: readonly Band[], index: number): string {
  let texts = ROW_TEXTS.get(rows);
  if (texts === undefined) {
    texts = rows.map((_row, at) => bandText(field, rows, at));
    ROW_TEXTS.set(rows, texts);
  }
  return texts[index] ?? '';
}

/** What one checked answer earns, and why in words; undefined when the field earns no points at all. */
export function scoreField(
  field: Field,
  value: InputValue,
): { readonly points: number; readonly because: string } | undefined {
  if (field.kind === 'number') {
    if (field.bands === undefined || typeof value !== 'number') return undefined;
    const index = bandIndex(field.bands, rounded(value, field.chartDecimals));
    const because = `${field.label} ${formatNumber(value)}${unitText(field.unit)} (${rowText(field, field.bands, index)})`;
    return { points: field.bands[index]?.points ?? 0, because };
  }
  if (field.kind === 'choice') {
    const option = field.options[String(value)];
    if (option === undefined || !hasPoints(field)) return undefined;
    return { points: option.points, because: `${field.label}: ${option.label}` };
  }
  if (field.points === 0) return undefined;
  return {
    points: value === true ? field.points : 0,
    because: `${field.label}: ${value === true ? 'yes' : 'no'}`,
  };
}

/** True when some answer of the field earns points. */
export function hasPoints(field: Field): boolean {
  if (field.kind === 'number') return field.bands !== undefined;
  if (field.kind === 'flag') return field.points !== 0;
  return Object.values(field.options).some((option) => option.points !== 0);
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  '/min': '/min',
  'mm[Hg]': 'mmHg',
  Cel: '°C',
  a: 'years',
  d: 'days',
  mo: 'months',
  wk: 'weeks',
  umol: 'µmol',
  'umol/L': 'µmol/L',
  '10*9/L': '×10⁹/L',
  '1': '',
  '{points}': 'points',
  'kg/m2': 'kg/m²',
  m2: 'm²',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
  '[iU]/L': 'IU/L',
};

/** A UCUM unit as people write it, with its leading space; nothing for a pure number. */
export function unitText(unit: string): string {
  const word = UNIT_WORDS[unit] ?? unit.replace(/\{[^}]*\}/g, '');
  if (word === '') return '';
  return word === '%' ? '%' : ` ${word}`;
}

function invalid(
  name: string,
  label: string,
  code: InvalidField['code'],
  sentence: string,
  limit?: { readonly value: number; readonly unit: string },
): InvalidField {
  return {
    field: name,
    label,
    code,
    sentence,
    ...(limit === undefined ? {} : { limit: limit.value, unit: limit.unit }),
  };
}

function checkNumber(name: string, field: NumberField, value: unknown): InvalidField | undefined {
  const { label } = field;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return invalid(name, label, 'not-a-number', `${label} is not a number.`);
  }
  const word = unitText(field.unit);
  if (value < field.min) {
    const code = field.validated && value >= 0 ? 'outside-validated-range' : 'below-minimum';
    const sentence = `${label} must be at least ${formatNumber(field.min)}${word}.`;
    return invalid(name, label, code, sentence, { value: field.min, unit: field.unit });
  }
  if (value > field.max) {
    const code = field.validated ? 'outside-validated-range' : 'above-maximum';
    const sentence = `${label} must be at most ${formatNumber(field.max)}${word}.`;
    return invalid(name, label, code, sentence, { value: field.max, unit: field.unit });
  }
  if (field.whole && !Number.isInteger(value)) {
    return invalid(name, label, 'not-whole', `${label} must be a whole number.`);
  }
  return undefined;
}

/** Says what is wrong with one given value, or nothing. */
export function checkField(name: string, field: Field, value: unknown): InvalidField | undefined {
  if (field.kind === 'number') return checkNumber(name, field, value);
  if (field.kind === 'flag') {
    if (typeof value === 'boolean') return undefined;
    return invalid(name, field.label, 'not-yes-or-no', `${field.label} must be yes or no.`);
  }
  if (typeof value === 'string' && Object.hasOwn(field.options, value)) return undefined;
  const names = Object.keys(field.options).join(', ');
  return invalid(name, field.label, 'not-an-option', `${field.label} must be one of: ${names}.`);
}
