import { age, choice, flag, number, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';

/** One term of an equation: its name and coefficient. */
interface Equation {
  readonly age: number;
  readonly ageSquared: number;
  readonly total: number;
  readonly ageTotal: number;
  readonly hdl: number;
  readonly ageHdl: number;
  readonly treated: number;
  readonly ageTreated: number;
  readonly untreated: number;
  readonly ageUntreated: number;
  readonly smoker: number;
  readonly ageSmoker: number;
  readonly diabetes: number;
  readonly mean: number;
  readonly survival: number;
}

/** Table A of the guideline; all continuous predictors enter as natural logarithms. */
const EQUATIONS: Readonly<Record<'female-white' | 'female-black' | 'male-white' | 'male-black', Equation>> = {
  'female-white': {
    age: -29.799,
    ageSquared: 4.884,
    total: 13.54,
    ageTotal: -3.114,
    hdl: -13.578,
    ageHdl: 3.149,
    treated: 2.019,
    ageTreated: 0,
    untreated: 1.957,
    ageUntreated: 0,
    smoker: 7.574,
    ageSmoker: -1.665,
    diabetes: 0.661,
    mean: -29.18,
    survival: 0.9665,
  },
  'female-black': {
    age: 17.114,
    ageSquared: 0,
    total: 0.94,
    ageTotal: 0,
    hdl: -18.92,
    ageHdl: 4.475,
    treated: 29.291,
    ageTreated: -6.432,
    untreated: 27.82,
    ageUntreated: -6.087,
    smoker: 0.691,
    ageSmoker: 0,
    diabetes: 0.874,
    mean: 86.61,
    survival: 0.9533,
  },
  'male-white': {
    age: 12.344,
    ageSquared: 0,
    total: 11.853,
    ageTotal: -2.664,
    hdl: -7.99,
    ageHdl: 1.769,
    treated: 1.797,
    ageTreated: 0,
    untreated: 1.764,
    ageUntreated: 0,
    smoker: 7.837,
    ageSmoker: -1.795,
    diabetes: 0.658,
    mean: 61.18,
    survival: 0.9144,
  },
  'male-black': {
    age: 2.469,
    ageSquared: 0,
    total: 0.302,
    ageTotal: 0,
    hdl: -0.307,
    ageHdl: 0,
    treated: 1.916,
    ageTreated: 0,
    untreated: 1.809,
    ageUntreated: 0,
    smoker: 0.549,
    ageSmoker: 0,
    diabetes: 0.645,
    mean: 19.54,
    survival: 0.8954,
  },
};

/**
 * Pooled cohort equations: 10-year risk of a first atherosclerotic event, in percent. Kept for guidelines that still
 * name it; PREVENT replaces it. The equations exist for Black and for White people: others use the latter, as published.
 */
export const pooledCohort = defineScore({
  id: 'pooled-cohort',
  name: 'Pooled Cohort Equations (PCE)',
  version: '2013',
  category: 'cardiovascular',
  source: {
    text: 'Goff DC, Lloyd-Jones DM, Bennett G, et al. 2013 ACC/AHA guideline on the assessment of cardiovascular risk. Circulation 2014;129(suppl 2):S49–S73. Appendix 7, table A.',
    doi: '10.1161/01.cir.0000437741.48606.98',
  },
  confirmedBy: { text: 'Worked examples of the guideline’s supplement (table B).' },
  unit: '%',
  decimals: 1,
  fields: {
    ageYears: age(40, 79),
    sex: sexField,
    equation: choice('Equation', { black: ['African American'], white: ['White or other'] }),
    totalCholesterolMgPerDl: number('Total cholesterol', 'mg/dL', 130, 320, { validated: true }),
    hdlMgPerDl: number('HDL cholesterol', 'mg/dL', 20, 100, { validated: true }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 90, 200, { validated: true }),
    bloodPressureTreated: flag('Antihypertensive treatment'),
    diabetes: flag('Diabetes'),
    smoker: flag('Current smoking'),
  },
  interpretation: [
    [0, 'low', 'Below 5 %: low.'],
    [5, 'borderline', '5 to below 7.5 %: borderline.'],
    [7.5, 'intermediate', '7.5 to below 20 %: intermediate.'],
    [20, 'high', '20 % or more: high.'],
  ],
  compute: (values) => {
    const k = EQUATIONS[`${values.sex}-${values.equation}`];
    const logAge = Math.log(values.ageYears);
    const logTotal = Math.log(values.totalCholesterolMgPerDl);
    const logHdl = Math.log(values.hdlMgPerDl);
    const logPressure = Math.log(values.systolicBpMmHg);
    const pressure = values.bloodPressureTreated
      ? k.treated * logPressure + k.ageTreated * logAge * logPressure
      : k.untreated * logPressure + k.ageUntreated * logAge * logPressure;
    const smoking = values.smoker ? k.smoker + k.ageSmoker * logAge : 0;
    const sum =
      k.age * logAge +
      k.ageSquared * logAge ** 2 +
      k.total * logTotal +
      k.ageTotal * logAge * logTotal +
      k.hdl * logHdl +
      k.ageHdl * logAge * logHdl +
      pressure +
      smoking +
      (values.diabetes ? k.diabetes : 0);
    return { value: 100 * (1 - k.survival ** Math.exp(sum - k.mean)) };
  },
});
