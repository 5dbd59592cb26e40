/**
 * Conversion between the units in which vitals and common laboratory values are written, named by UCUM codes.
 *
 * Factors are exact by definition where a definition exists: inch 2.54 cm and pound 0.45359237 kg (international yard
 * and pound agreement, 1959), °F (NIST SP 811 B.8), mmHg 133.322 Pa (UCUM `m[Hg]`). Mass to amount of substance needs
 * the molar mass of the analyte.
 */
import { ANALYTES, type Analyte } from './analytes.ts';

type Dimension =
  | 'temperature'
  | 'mass'
  | 'length'
  | 'pressure'
  | 'rate'
  | 'fraction'
  | 'substance'
  | 'mass-concentration'
  | 'cell-count'
  | 'enzyme'
  | 'hba1c';

interface Unit {
  readonly dimension: Dimension;
  /** base = value × scale + offset; bases: Cel, kg, cm, mm[Hg], /min, %, mmol/L, mg/dL, 10*9/L, U/L, %. */
  readonly scale: number;
  readonly offset?: number;
}

const UNITS = {
  Cel: { dimension: 'temperature', scale: 1 },
  '[degF]': { dimension: 'temperature', scale: 5 / 9, offset: (-32 * 5) / 9 },
  K: { dimension: 'temperature', scale: 1, offset: -273.15 },
  kg: { dimension: 'mass', scale: 1 },
  g: { dimension: 'mass', scale: 0.001 },
  '[lb_av]': { dimension: 'mass', scale: 0.45359237 },
  '[oz_av]': { dimension: 'mass', scale: 0.028349523125 },
  '[stone_av]': { dimension: 'mass', scale: 6.35029318 },
  cm: { dimension: 'length', scale: 1 },
  m: { dimension: 'length', scale: 100 },
  mm: { dimension: 'length', scale: 0.1 },
  '[in_i]': { dimension: 'length', scale: 2.54 },
  '[ft_i]': { dimension: 'length', scale: 30.48 },
  'mm[Hg]': { dimension: 'pressure', scale: 1 },
  kPa: { dimension: 'pressure', scale: 1 / 0.133322 },
  'cm[H2O]': { dimension: 'pressure', scale: 0.0980665 / 0.133322 },
  '/min': { dimension: 'rate', scale: 1 },
  Hz: { dimension: 'rate', scale: 60 },
  '%': { dimension: 'fraction', scale: 1 },
  '1': { dimension: 'fraction', scale: 100 },
  'mmol/L': { dimension: 'substance', scale: 1 },
  'umol/L': { dimension: 'substance', scale: 0.001 },
  'nmol/L': { dimension: 'substance', scale: 1e-6 },
  'meq/L': { dimension: 'substance', scale: 1 },
  'mg/dL': { dimension: 'mass-concentration', scale: 1 },
  'g/dL': { dimension: 'mass-concentration', scale: 1000 },
  'g/L': { dimension: 'mass-concentration', scale: 100 },
  'mg/L': { dimension: 'mass-concentration', scale: 0.1 },
  'ug/dL': { dimension: 'mass-concentration', scale: 0.001 },
  'ug/L': { dimension: 'mass-concentration', scale: 1e-4 },
  'ng/mL': { dimension: 'mass-concentration', scale: 1e-4 },
  'ug/mL': { dimension: 'mass-concentration', scale: 0.1 },
  '10*9/L': { dimension: 'cell-count', scale: 1 },
  '10*3/uL': { dimension: 'cell-count', scale: 1 },
  '/uL': { dimension: 'cell-count', scale: 0.001 },
  'U/L': { dimension: 'enzyme', scale: 1 },
  'ukat/L': { dimension: 'enzyme', scale: 60 },
  // NGSP % = 0.09148 × IFCC mmol/mol + 2.152 (Hoelzel et al., Clin Chem 2004;50:166).
  '%{NGSP}': { dimension: 'hba1c', scale: 1 },
  'mmol/mol': { dimension: 'hba1c', scale: 0.09148, offset: 2.152 },
} as const satisfies Record<string, Unit>;

export interface UnitProblem {
  readonly ok: false;
  readonly code:
    | 'not-a-number'
    | 'unknown-unit'
    | 'different-dimension'
    | 'analyte-needed'
    | 'below-absolute-zero';
  readonly sentence: string;
}

export type Conversion = { readonly ok: true; readonly value: number } | UnitProblem;

function problem(code: UnitProblem['code'], sentence: string): UnitProblem {
  return { ok: false, code, sentence };
}

function unitOf(code: string): Unit | undefined {
  // The guard makes the index safe; without it "constructor" would find something.
  return Object.hasOwn(UNITS, code) ? UNITS[code as keyof typeof UNITS] : undefined;
}

/**
 * Converts `value` from one UCUM unit to another.
 *
 * An equivalent per litre (`meq/L`) equals a millimole only for ions of charge one. `analyte` is needed between mass
 * and amount of substance. A unit that is unknown, or of another kind, is refused: never guessed.
 */
export function convert(value: number, from: string, to: string, analyte?: Analyte): Conversion {
  if (!Number.isFinite(value)) return problem('not-a-number', 'The value is not a number.');
  const source = unitOf(from);
  const target = unitOf(to);
  if (source === undefined) return problem('unknown-unit', `The unit ${from} is not known.`);
  if (target === undefined) return problem('unknown-unit', `The unit ${to} is not known.`);
  let base = value * source.scale + (source.offset ?? 0);
  if (source.dimension === 'temperature' && base < -273.15) {
    return problem('below-absolute-zero', 'The temperature is below absolute zero.');
  }
  if (source.dimension !== target.dimension) {
    const kinds = [source.dimension, target.dimension];
    if (!kinds.includes('substance') || !kinds.includes('mass-concentration')) {
      return problem('different-dimension', `${from} cannot be converted to ${to}.`);
    }
    if (analyte === undefined) {
      return problem('analyte-needed', `${from} to ${to} depends on what is measured.`);
    }
    // 1 mmol/L of M g/mol is M mg/L, a tenth of that per decilitre.
    const mgPerDlPerMmol = ANALYTES[analyte].gramsPerMole / 10;
    base = source.dimension === 'substance' ? base * mgPerDlPerMmol : base / mgPerDlPerMmol;
  }
  return { ok: true, value: (base - (target.offset ?? 0)) / target.scale };
}

/** Every unit into which `unit` converts without naming an analyte, itself included; empty when unknown. */
export function unitsOf(unit: string): readonly string[] {
  const known = unitOf(unit);
  if (known === undefined) return [];
  return Object.entries(UNITS)
    .filter(([, other]) => other.dimension === known.dimension)
    .map(([code]) => code);
}
