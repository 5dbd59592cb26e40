/**
 * The vital signs that a nurse measures at triage, in the order of the screen.
 *
 * `possible` is what an instrument can show: outside it the entry is refused. `likely` is what is seldom left in
 * practice: outside it the entry is accepted only after the nurse confirms it. Both are guards against slips of the
 * keyboard and confused units, not clinical limits; they are chosen wide and have no source beyond that purpose.
 */
export const VITAL_NAMES = [
  'respiratoryRatePerMinute',
  'spo2Percent',
  'systolicBpMmHg',
  'diastolicBpMmHg',
  'pulsePerMinute',
  'temperatureCelsius',
  'painScore',
  'glucoseMmolPerL',
  'weightKg',
  'heightCm',
] as const;

export type VitalName = (typeof VITAL_NAMES)[number];

/** Bounds by age: each row holds from `fromYears` up to the next row's. */
export interface AgeRow {
  readonly fromYears: number;
  readonly min: number;
  readonly max: number;
}

export interface Vital {
  readonly label: string;
  /** UCUM code of the value. */
  readonly unit: string;
  /** Units in which the screen lets the value be typed. */
  readonly entryUnits: readonly string[];
  readonly decimals: number;
  readonly possible: readonly [min: number, max: number];
  readonly likely: readonly AgeRow[];
}

function likely(min: number, max: number): readonly AgeRow[] {
  return [{ fromYears: 0, min, max }];
}

export const VITALS: Readonly<Record<VitalName, Vital>> = {
  respiratoryRatePerMinute: {
    label: 'Respiratory rate',
    unit: '/min',
    entryUnits: ['/min'],
    decimals: 0,
    possible: [0, 150],
    likely: [
      { fromYears: 0, min: 10, max: 100 },
      { fromYears: 5, min: 5, max: 70 },
      { fromYears: 16, min: 4, max: 60 },
    ],
  },
  spo2Percent: {
    label: 'Oxygen saturation',
    unit: '%',
    entryUnits: ['%'],
    decimals: 0,
    possible: [0, 100],
    likely: likely(60, 100),
  },
  systolicBpMmHg: {
    label: 'Systolic blood pressure',
    unit: 'mm[Hg]',
    entryUnits: ['mm[Hg]', 'kPa'],
    decimals: 0,
    possible: [0, 350],
    likely: [
      { fromYears: 0, min: 35, max: 140 },
      { fromYears: 5, min: 50, max: 200 },
      { fromYears: 16, min: 55, max: 280 },
    ],
  },
  diastolicBpMmHg: {
    label: 'Diastolic blood pressure',
    unit: 'mm[Hg]',
    entryUnits: ['mm[Hg]', 'kPa'],
    decimals: 0,
    possible: [0, 250],
    likely: [
      { fromYears: 0, min: 15, max: 110 },
      { fromYears: 16, min: 25, max: 160 },
    ],
  },
  pulsePerMinute: {
    label: 'Pulse',
    unit: '/min',
    entryUnits: ['/min'],
    decimals: 0,
    possible: [0, 350],
    likely: [
      { fromYears: 0, min: 50, max: 260 },
      { fromYears: 5, min: 35, max: 230 },
      { fromYears: 16, min: 25, max: 220 },
    ],
  },
  temperatureCelsius: {
    label: 'Temperature',
    unit: 'Cel',
    entryUnits: ['Cel', '[degF]'],
    decimals: 1,
    possible: [10, 47],
    likely: likely(32, 42),
  },
  painScore: {
    label: 'Pain',
    unit: '{0-10}',
    entryUnits: ['{0-10}'],
    decimals: 0,
    possible: [0, 10],
    likely: likely(0, 10),
  },
  glucoseMmolPerL: {
    label: 'Glucose',
    unit: 'mmol/L',
    entryUnits: ['mmol/L', 'mg/dL'],
    decimals: 1,
    possible: [0, 120],
    likely: likely(1, 40),
  },
  weightKg: {
    label: 'Weight',
    unit: 'kg',
    entryUnits: ['kg', '[lb_av]', 'g'],
    decimals: 1,
    possible: [0.2, 650],
    likely: [
      { fromYears: 0, min: 0.5, max: 16 },
      { fromYears: 1, min: 5, max: 25 },
      { fromYears: 2, min: 7, max: 40 },
      { fromYears: 5, min: 10, max: 90 },
      { fromYears: 10, min: 17, max: 160 },
      { fromYears: 16, min: 30, max: 250 },
    ],
  },
  heightCm: {
    label: 'Height',
    unit: 'cm',
    entryUnits: ['cm', '[in_i]', 'm'],
    decimals: 1,
    possible: [20, 280],
    likely: [
      { fromYears: 0, min: 25, max: 90 },
      { fromYears: 1, min: 55, max: 110 },
      { fromYears: 2, min: 65, max: 135 },
      { fromYears: 5, min: 85, max: 175 },
      { fromYears: 10, min: 105, max: 210 },
      { fromYears: 16, min: 120, max: 225 },
    ],
  },
};
