import type { Person } from './assess-vital.ts';
import {
  AAP_2017,
  ACOG_222,
  ADULT_FROM_YEARS,
  BEDSIDE_PEWS,
  CHILD_BP,
  GLUCOSE_LOW,
  ISH_2020,
  type LimitRow,
  type Limits,
  NEONATE_YEARS,
  NEWS2_CHART,
  PALS,
  RCPATH,
  VITAL_LIMITS,
} from './vital-limits.ts';
import type { VitalName } from './vitals.ts';

/** The row of an age table that holds `ageYears`. */
function rowFor(rows: readonly LimitRow[], ageYears: number): LimitRow | undefined {
  return rows.findLast((row) => ageYears >= row.fromYears);
}

/** Systolic pressure at or below which a child is hypotensive by PALS. */
export function hypotensiveAtMmHg(ageYears: number): number {
  if (ageYears < NEONATE_YEARS) return 59;
  if (ageYears < 1) return 69;
  if (ageYears < 10) return 70 + 2 * Math.floor(ageYears) - 1;
  return 89;
}

/** The upper screening limit of a child of 1 to 12; the lower of the two sexes' when the sex is not known. */
function childHigh(kind: 'systolic' | 'diastolic', person: Person): number | undefined {
  const row = CHILD_BP[Math.floor(person.ageYears) - 1];
  if (row === undefined) return undefined;
  const [boys, girls] = row[kind];
  if (person.sex === 'male') return boys - 1;
  if (person.sex === 'female') return girls - 1;
  return Math.min(boys, girls) - 1;
}

function systolicLimits(person: Person): Limits {
  const { ageYears } = person;
  if (person.pregnant === true)
    return { criticalLow: 90, low: 90, high: 139, criticalHigh: 160, source: ACOG_222 };
  if (ageYears >= ADULT_FROM_YEARS) {
    return { criticalLow: 90, low: 111, high: 139, criticalHigh: 180, source: ISH_2020 };
  }
  const hypotensive = hypotensiveAtMmHg(ageYears);
  const low = { criticalLow: hypotensive, low: hypotensive + 1 };
  if (ageYears < 0.25) return { ...low, high: 79, criticalHigh: 130, source: BEDSIDE_PEWS };
  if (ageYears < 1) return { ...low, high: 99, criticalHigh: 150, source: BEDSIDE_PEWS };
  if (ageYears >= 13) return { ...low, high: 129, criticalHigh: 180, source: AAP_2017 };
  const high = childHigh('systolic', person);
  return {
    ...low,
    ...(high === undefined ? {} : { high }),
    criticalHigh: ageYears < 4 ? 160 : 170,
    source: PALS,
  };
}

function diastolicLimits(person: Person): Limits | undefined {
  const { ageYears } = person;
  if (person.pregnant === true) return { high: 89, criticalHigh: 110, source: ACOG_222 };
  if (ageYears >= ADULT_FROM_YEARS) return { high: 89, criticalHigh: 120, source: ISH_2020 };
  if (ageYears >= 13) return { high: 79, criticalHigh: 120, source: AAP_2017 };
  const high = childHigh('diastolic', person);
  return high === undefined ? undefined : { high, source: AAP_2017 };
}

function glucoseLimits(person: Person): Limits | undefined {
  // The first days follow other rules, by hours of life and by signs: no adult limit is lent to them.
  if (person.ageYears < NEONATE_YEARS) return undefined;
  const criticalHigh = person.pregnant === true ? 10 : person.ageYears < ADULT_FROM_YEARS ? 15 : 25;
  const high = person.pregnant === true ? 9.9 : 11;
  return {
    criticalLow: 2.9,
    low: 3.9,
    high,
    criticalHigh,
    source: person.pregnant === true ? RCPATH : GLUCOSE_LOW,
  };
}

/** The limits that apply to one vital sign of one person; undefined where no source gives any. */
export function limitsFor(vital: VitalName, person: Person): Limits | undefined {
  switch (vital) {
    case 'weightKg':
    case 'heightCm':
      return undefined;
    case 'systolicBpMmHg':
      return systolicLimits(person);
    case 'diastolicBpMmHg':
      return diastolicLimits(person);
    case 'glucoseMmolPerL':
      return glucoseLimits(person);
    case 'spo2Percent':
      if (person.spo2Scale === 'scale-2' && person.ageYears >= ADULT_FROM_YEARS) {
        return scale2Limits(person.supplementalOxygen === true);
      }
      return rowFor(VITAL_LIMITS[vital], person.ageYears);
    default:
      return rowFor(VITAL_LIMITS[vital], person.ageYears);
  }
}

/** NEWS2 scale 2: the target is 88 to 92; above it is a danger only on oxygen. */
function scale2Limits(onOxygen: boolean): Limits {
  const low = { criticalLow: 83, low: 88, source: NEWS2_CHART };
  return onOxygen ? { ...low, high: 92, criticalHigh: 97 } : low;
}
