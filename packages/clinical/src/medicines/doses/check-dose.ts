import { medicineByName } from '../medicine-index.ts';
import type { Source } from '../types.ts';
import { doseSource } from './dose-sources.ts';
import { DOSE_TABLE } from './dose-table.ts';
import { DOSES_WANTED, NEVER_DAILY } from './doses-wanted.ts';

export type DoseUnit = 'mg' | 'mcg';
export type DosePeriod = 'day' | 'week';

/** What the source gives for an adult by mouth (under the skin for tirzepatide). */
export interface AdultDose {
  readonly medicine: string;
  readonly usualFrom: number;
  readonly usualTo: number;
  readonly maximum: number;
  readonly unit: DoseUnit;
  readonly period: DosePeriod;
  readonly note?: string;
  readonly source: Source;
}

function readRow(row: string): AdultDose {
  const [medicine = '', range = '', maximum = '', unitAndPeriod = '', note = '', sources = ''] =
    row.split('|');
  const [from = '', to = from] = range.split('-');
  const [unit, period] = unitAndPeriod.split(' ');
  return {
    medicine,
    usualFrom: Number(from),
    usualTo: Number(to),
    maximum: Number(maximum),
    unit: unit === 'mcg' ? 'mcg' : 'mg',
    period: period === 'week' ? 'week' : 'day',
    source: doseSource(sources),
    ...(note === '' ? {} : { note }),
  };
}

let doses: ReadonlyMap<string, AdultDose> | undefined;

/** Every confirmed adult dose. */
export function allAdultDoses(): ReadonlyMap<string, AdultDose> {
  doses ??= new Map(
    DOSE_TABLE.split('\n')
      .filter((row) => row !== '')
      .map((row) => [row.split('|')[0] ?? '', readRow(row)]),
  );
  return doses;
}

/** The adult dose of a medicine by any of its names; undefined when none is confirmed here. */
export function adultDose(name: string): AdultDose | undefined {
  const medicine = medicineByName(name);
  return medicine === undefined ? undefined : allAdultDoses().get(medicine.id);
}

export interface PrescribedDose {
  readonly medicine: string;
  readonly amount: number;
  readonly unit: 'mg' | 'mcg' | 'g';
  readonly times: number;
  readonly per: DosePeriod;
  readonly ageYears?: number;
}

export type DoseRefusal =
  | {
      readonly status: 'refused';
      readonly field: 'amount' | 'times' | 'per' | 'ageYears';
      readonly limit: string;
    }
  | { readonly status: 'refused'; readonly field: 'medicine'; readonly limit: 'dose not confirmed' }
  | { readonly status: 'not-enough-data'; readonly missing: 'medicine' | 'adultDose' | 'ageYears' };

export interface DoseVerdict {
  readonly status: 'below-usual' | 'usual' | 'above-usual' | 'above-maximum';
  readonly total: number;
  readonly unit: DoseUnit;
  readonly period: DosePeriod;
  readonly sentence: string;
  readonly dose: AdultDose;
}

const ADULT_FROM_YEARS = 18;
const IN_MICROGRAMS = { mcg: 1, mg: 1000, g: 1_000_000 } as const;
const DAYS = { day: 1, week: 7 } as const;
const TIMES_MAXIMUM = 48;

function refusal({ amount, times, ageYears }: PrescribedDose): DoseRefusal | undefined {
  if (!(Number.isFinite(amount) && amount > 0))
    return { status: 'refused', field: 'amount', limit: 'above 0' };
  if (!(Number.isFinite(times) && times > 0 && times <= TIMES_MAXIMUM)) {
    return { status: 'refused', field: 'times', limit: `above 0 and at most ${TIMES_MAXIMUM}` };
  }
  if (ageYears === undefined) return { status: 'not-enough-data', missing: 'ageYears' };
  if (!(ageYears >= ADULT_FROM_YEARS)) {
    return { status: 'refused', field: 'ageYears', limit: `adult doses hold from ${ADULT_FROM_YEARS} years` };
  }
  return undefined;
}

/** The answer for a medicine that has no confirmed dose. */
function withoutDose(medicine: string, per: DosePeriod): DoseRefusal {
  const source = NEVER_DAILY[medicine];
  if (source !== undefined && per === 'day') {
    return { status: 'refused', field: 'per', limit: `never daily (${source})` };
  }
  return DOSES_WANTED.has(medicine)
    ? { status: 'refused', field: 'medicine', limit: 'dose not confirmed' }
    : { status: 'not-enough-data', missing: 'adultDose' };
}

function statusOf(total: number, dose: AdultDose): DoseVerdict['status'] {
  if (total > dose.maximum) return 'above-maximum';
  if (total > dose.usualTo) return 'above-usual';
  return total < dose.usualFrom ? 'below-usual' : 'usual';
}

const WORDS: Readonly<Record<DoseVerdict['status'], string>> = {
  'above-maximum': 'is above the maximum of',
  'above-usual': 'is above the usual dose; the maximum is',
  usual: 'is usual; the maximum is',
  'below-usual': 'is below the usual dose; the maximum is',
};

/**
 * Compares a prescribed adult dose with the confirmed usual and maximum dose. A weekly medicine prescribed daily
 * is totalled over its week; the fatal daily methotrexate is refused by name. Kidney and liver doses are the
 * business of `checkMedicines`.
 */
export function checkDose(prescribed: PrescribedDose): DoseVerdict | DoseRefusal {
  const medicine = medicineByName(prescribed.medicine);
  if (medicine === undefined) return { status: 'not-enough-data', missing: 'medicine' };
  const refused = refusal(prescribed);
  if (refused !== undefined) return refused;
  const dose = allAdultDoses().get(medicine.id);
  if (dose === undefined) return withoutDose(medicine.id, prescribed.per);
  const perDay =
    (prescribed.amount * prescribed.times * IN_MICROGRAMS[prescribed.unit]) / DAYS[prescribed.per];
  const exact = (perDay * DAYS[dose.period]) / IN_MICROGRAMS[dose.unit];
  // Nine digits: enough for any dose, and 3 × 0.1 is 0.3.
  const total = Number(exact.toPrecision(9));
  const status = statusOf(total, dose);
  const note = dose.note === undefined ? '' : ` (${dose.note})`;
  const sentence = `${medicine.id} ${total} ${dose.unit} a ${dose.period} ${WORDS[status]} ${dose.maximum} ${dose.unit}${note}.`;
  return { status, total, unit: dose.unit, period: dose.period, sentence, dose };
}
