/**
 * Where a vital sign stops being normal and where it becomes critical, by age.
 *
 * Adults (16 years and over): the NEWS2 chart. "Normal" is its zero band, "critical" its red band of 3 points.
 * Children: the Bedside PEWS item table (normal: 0 points; critical: 4 points), and systolic hypotension of PALS.
 * Where a source is silent there is no limit here either.
 */
import type { Citation } from '../result.ts';
import type { VitalName } from './vitals.ts';

export const NEWS2_CHART: Citation = {
  text: 'Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017. Chart 1.',
};
export const BEDSIDE_PEWS: Citation = {
  text: 'Parshuram CS, Hutchison J, Middaugh K. Development and initial validation of the Bedside Paediatric Early Warning System score. Crit Care 2009;13:R135. Table 1.',
  doi: '10.1186/cc7998',
};
export const PALS: Citation = {
  text: 'American Heart Association. Pediatric Advanced Life Support: hypotension by systolic blood pressure and age (below 60 mmHg to 28 days, 70 in infants, 70 + 2 × age to 10 years, 90 from 10 years).',
};
export const AAP_2017: Citation = {
  text: 'Flynn JT, Kaelber DC, Baker-Smith CM, et al. Clinical practice guideline for screening and management of high blood pressure in children and adolescents. Pediatrics 2017;140:e20171904. Tables 3 and 6.',
  doi: '10.1542/peds.2017-1904',
};
export const ISH_2020: Citation = {
  text: 'Unger T, Borghi C, Charchar F, et al. 2020 International Society of Hypertension global hypertension practice guidelines. Hypertension 2020;75:1334–1357: hypertension 140/90, emergency usually above 180/120 mmHg.',
  doi: '10.1161/HYPERTENSIONAHA.120.15026',
};
export const ACOG_222: Citation = {
  text: 'ACOG Practice Bulletin 222: Gestational hypertension and preeclampsia. Obstet Gynecol 2020;135:e237–e260: 140/90 mmHg; severe 160/110 mmHg.',
  doi: '10.1097/AOG.0000000000003891',
};
export const ESI_HANDBOOK: Citation = {
  text: 'Gilboy N, Tanabe T, Travers D, Rosenau AM. Emergency Severity Index (ESI): a triage tool for emergency department care, version 4. Implementation handbook 2012 edition. AHRQ Publication 12-0014. Chapters 5 and 6.',
};
export const HEAT_STROKE: Citation = {
  text: 'Bouchama A, Knochel JP. Heat stroke. N Engl J Med 2002;346:1978–1988: core temperature above 40 °C.',
  doi: '10.1056/NEJMra011089',
};
export const GLUCOSE_LOW: Citation = {
  text: 'American Diabetes Association. Standards of Care, section 6: hypoglycaemia level 1 below 3.9 mmol/L (70 mg/dL), level 2 below 3.0 mmol/L (54 mg/dL).',
};
export const RCPATH: Citation = {
  text: 'Royal College of Pathologists. The communication of critical and unexpected pathology results. G158, 2017: glucose 25 mmol/L or more (15 below 16 years, 10 in pregnancy).',
};
export const PAIN: Citation = {
  text: 'Serlin RC, Mendoza TR, Nakamura Y, Edwards KR, Cleeland CS. When is cancer pain mild, moderate or severe? Pain 1995;61:277–284: mild 1–4, moderate 5–6, severe 7–10.',
  doi: '10.1016/0304-3959(94)00178-H',
};

/** A value is normal from `low` to `high`, and critical at or beyond `criticalLow` and `criticalHigh`. */
export interface Limits {
  readonly criticalLow?: number;
  readonly low?: number;
  readonly high?: number;
  readonly criticalHigh?: number;
  readonly source: Citation;
}

export interface LimitRow extends Limits {
  readonly fromYears: number;
}

/** 28 days in years. */
export const NEONATE_YEARS = 28 / 365.25;
export const ADULT_FROM_YEARS = 16;

const PEWS_SPO2: Limits = { criticalLow: 90, low: 95, source: BEDSIDE_PEWS };

type TabledVital = Exclude<
  VitalName,
  'systolicBpMmHg' | 'diastolicBpMmHg' | 'weightKg' | 'heightCm' | 'glucoseMmolPerL'
>;

export const VITAL_LIMITS: Readonly<Record<TabledVital, readonly LimitRow[]>> = {
  respiratoryRatePerMinute: [
    { fromYears: 0, criticalLow: 15, low: 30, high: 60, criticalHigh: 91, source: BEDSIDE_PEWS },
    { fromYears: 0.25, criticalLow: 15, low: 25, high: 50, criticalHigh: 81, source: BEDSIDE_PEWS },
    { fromYears: 1, criticalLow: 12, low: 20, high: 40, criticalHigh: 71, source: BEDSIDE_PEWS },
    { fromYears: 4, criticalLow: 10, low: 20, high: 30, criticalHigh: 51, source: BEDSIDE_PEWS },
    { fromYears: 12, criticalLow: 9, low: 12, high: 16, criticalHigh: 30, source: BEDSIDE_PEWS },
    { fromYears: 16, criticalLow: 8, low: 12, high: 20, criticalHigh: 25, source: NEWS2_CHART },
  ],
  spo2Percent: [
    { fromYears: 0, ...PEWS_SPO2 },
    { fromYears: 16, criticalLow: 91, low: 96, source: NEWS2_CHART },
  ],
  pulsePerMinute: [
    { fromYears: 0, criticalLow: 80, low: 111, high: 149, criticalHigh: 190, source: BEDSIDE_PEWS },
    { fromYears: 0.25, criticalLow: 70, low: 101, high: 149, criticalHigh: 180, source: BEDSIDE_PEWS },
    { fromYears: 1, criticalLow: 60, low: 91, high: 119, criticalHigh: 170, source: BEDSIDE_PEWS },
    { fromYears: 4, criticalLow: 50, low: 71, high: 109, criticalHigh: 150, source: BEDSIDE_PEWS },
    { fromYears: 12, criticalLow: 40, low: 61, high: 99, criticalHigh: 140, source: BEDSIDE_PEWS },
    { fromYears: 16, criticalLow: 40, low: 51, high: 90, criticalHigh: 131, source: NEWS2_CHART },
  ],
  temperatureCelsius: [
    // Fever in the first 28 days, and a low temperature in the first 90, are high-risk by themselves.
    { fromYears: 0, criticalLow: 36.4, low: 36.5, high: 37.9, criticalHigh: 38, source: ESI_HANDBOOK },
    {
      fromYears: NEONATE_YEARS,
      criticalLow: 36.4,
      low: 36.5,
      high: 37.9,
      criticalHigh: 40.1,
      source: ESI_HANDBOOK,
    },
    { fromYears: 0.25, criticalLow: 35, low: 36, high: 38.5, criticalHigh: 40.1, source: BEDSIDE_PEWS },
    { fromYears: 16, criticalLow: 35, low: 36.1, high: 38, criticalHigh: 40.1, source: HEAT_STROKE },
  ],
  painScore: [{ fromYears: 0, high: 4, source: PAIN }],
};

/** AAP 2017 table 6 by whole year from 1 to 12: at or above these a child needs a second look. [boys, girls] */
export const CHILD_BP: readonly {
  readonly systolic: readonly [boys: number, girls: number];
  readonly diastolic: readonly [boys: number, girls: number];
}[] = [
  { systolic: [98, 98], diastolic: [52, 54] },
  { systolic: [100, 101], diastolic: [55, 58] },
  { systolic: [101, 102], diastolic: [58, 60] },
  { systolic: [102, 103], diastolic: [60, 62] },
  { systolic: [103, 104], diastolic: [63, 64] },
  { systolic: [105, 105], diastolic: [66, 67] },
  { systolic: [106, 106], diastolic: [68, 68] },
  { systolic: [107, 107], diastolic: [69, 69] },
  { systolic: [107, 108], diastolic: [70, 71] },
  { systolic: [108, 109], diastolic: [72, 72] },
  { systolic: [110, 111], diastolic: [74, 74] },
  { systolic: [113, 114], diastolic: [75, 75] },
];
