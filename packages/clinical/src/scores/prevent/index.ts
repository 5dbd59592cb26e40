import { age, flag, number, optional, sexField } from '../../fields.ts';
import type { Derived } from '../../result.ts';
import { defineScore } from '../../score.ts';
import { PREVENT_COEFFICIENTS, type PreventModel } from './coefficients.ts';

/** The predictors of one person, centred and scaled as the paper does, in the order of the coefficients. */
interface Person {
  readonly ageYears: number;
  readonly totalCholesterolMgPerDl: number;
  readonly hdlMgPerDl: number;
  readonly systolicBpMmHg: number;
  readonly egfr: number;
  readonly bmi: number | undefined;
  readonly diabetes: boolean;
  readonly smoker: boolean;
  readonly bloodPressureTreated: boolean;
  readonly statin: boolean;
}

/** mg/dL of cholesterol to mmol/L, with the factor that the equations use. */
const MMOL_PER_MG_DL = 0.02586;

function terms(person: Person): readonly number[] {
  const age = (person.ageYears - 55) / 10;
  const nonHdl = (person.totalCholesterolMgPerDl - person.hdlMgPerDl) * MMOL_PER_MG_DL - 3.5;
  const hdl = (person.hdlMgPerDl * MMOL_PER_MG_DL - 1.3) / 0.3;
  const lowPressure = (Math.min(person.systolicBpMmHg, 110) - 110) / 20;
  const highPressure = (Math.max(person.systolicBpMmHg, 110) - 130) / 20;
  const diabetes = person.diabetes ? 1 : 0;
  const smoker = person.smoker ? 1 : 0;
  const lowEgfr = (Math.min(person.egfr, 60) - 60) / -15;
  const highEgfr = (Math.max(person.egfr, 60) - 90) / -15;
  const treated = person.bloodPressureTreated ? 1 : 0;
  const statin = person.statin ? 1 : 0;
  const lowBmi = (Math.min(person.bmi ?? 25, 30) - 25) / 5;
  const highBmi = (Math.max(person.bmi ?? 25, 30) - 30) / 5;
  return [
    1,
    age,
    age * age,
    nonHdl,
    hdl,
    lowPressure,
    highPressure,
    diabetes,
    smoker,
    lowEgfr,
    highEgfr,
    treated,
    statin,
    treated * highPressure,
    statin * nonHdl,
    age * nonHdl,
    age * hdl,
    age * highPressure,
    age * diabetes,
    age * smoker,
    age * lowEgfr,
    lowBmi,
    highBmi,
    age * highBmi,
  ];
}

function percent(model: PreventModel, predictors: readonly number[]): number {
  const logOdds = model.reduce((sum, coefficient, index) => sum + coefficient * (predictors[index] ?? 0), 0);
  return 100 / (1 + Math.exp(-logOdds));
}

/**
 * AHA PREVENT base equations: risk of total cardiovascular disease (the value), of atherosclerotic disease and of heart
 * failure (which needs the body mass index), in percent over 10 years, and over 30 years up to the age of 59. For people without cardiovascular disease.
 */
export const prevent = defineScore({
  id: 'prevent',
  name: 'AHA PREVENT (base equations)',
  version: '2023',
  category: 'cardiovascular',
  source: {
    text: 'Khan SS, Matsushita K, Sang Y, et al. Development and validation of the American Heart Association’s PREVENT equations. Circulation 2024;149:430–449. Supplemental tables S12A–F.',
    doi: '10.1161/CIRCULATIONAHA.123.067626',
  },
  confirmedBy: {
    text: 'Two independent open-source implementations of the base model, coefficient by coefficient; the worked example of the paper.',
  },
  unit: '%',
  decimals: 1,
  fields: {
    ageYears: age(30, 79),
    sex: sexField,
    totalCholesterolMgPerDl: number('Total cholesterol', 'mg/dL', 130, 320, { validated: true }),
    hdlMgPerDl: number('HDL cholesterol', 'mg/dL', 20, 100, { validated: true }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 90, 200, { validated: true }),
    bloodPressureTreated: flag('Antihypertensive treatment'),
    statin: flag('Statin'),
    diabetes: flag('Diabetes'),
    smoker: flag('Current smoking'),
    egfr: number('eGFR', 'mL/min/{1.73_m2}', 15, 140, { validated: true }),
    bmi: optional(number('Body mass index', 'kg/m2', 18.5, 39.9, { validated: true })),
  },
  interpretation: [
    [0, 'low', '10-year risk of cardiovascular disease below 5 %: low.'],
    [5, 'borderline', '10-year risk of cardiovascular disease 5 to below 7.5 %: borderline.'],
    [7.5, 'intermediate', '10-year risk of cardiovascular disease 7.5 to below 20 %: intermediate.'],
    [20, 'high', '10-year risk of cardiovascular disease 20 % or more: high.'],
  ],
  compute: (values) => {
    const models = PREVENT_COEFFICIENTS[values.sex];
    const predictors = terms(values);
    const derived = (code: string, label: string, model: PreventModel): Derived => ({
      code,
      label,
      value: percent(model, predictors),
      unit: '%',
    });
    const thirtyYears = values.ageYears < 60;
    const also = [derived('ascvd-10', '10-year atherosclerotic cardiovascular disease', models.ascvd10)];
    if (thirtyYears) {
      also.push(
        derived('cvd-30', '30-year cardiovascular disease', models.cvd30),
        derived('ascvd-30', '30-year atherosclerotic cardiovascular disease', models.ascvd30),
      );
    }
    const value = percent(models.cvd10, predictors);
    if (values.bmi === undefined) {
      const sentence = 'The body mass index is not known: the risk of heart failure cannot be given.';
      return { value, also, notes: [{ code: 'prevent.bmi-unknown', sentence }] };
    }
    also.push(derived('heart-failure-10', '10-year heart failure', models.heartFailure10));
    if (thirtyYears) also.push(derived('heart-failure-30', '30-year heart failure', models.heartFailure30));
    return { value, also };
  },
});
