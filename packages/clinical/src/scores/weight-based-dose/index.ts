import { age, number, optional } from '../../fields.ts';
import { type Derived, formatNumber } from '../../result.ts';
import { defineScore } from '../../score.ts';

/**
 * A child's dose by weight: mg/kg × kg, held at the largest single dose and at the largest daily dose. The figures of
 * the medicine come from its label; this only multiplies, caps and checks that the weight fits the age.
 */
export const weightBasedDose = defineScore({
  id: 'weight-based-dose',
  name: 'Dose by weight',
  version: '1',
  category: 'children',
  source: {
    text: 'Arithmetic of the label: dose = mg/kg × weight, not above the maximum single and daily dose. Practice: World Health Organization. Pocket book of hospital care for children, 2nd ed. Geneva: WHO, 2013, annex 2.',
  },
  unit: 'mg',
  decimals: 1,
  fields: {
    ageYears: age(0, 18),
    weightKg: number('Weight', 'kg', 0.5, 150),
    doseMgPerKg: number('Dose', 'mg/kg', 0.0001, 500),
    dosesPerDay: number('Doses a day', '/d', 1, 24, { whole: true }),
    maximumSingleMg: number('Largest single dose', 'mg', 0.001, 20_000),
    maximumDailyMg: number('Largest daily dose', 'mg', 0.001, 50_000),
    concentrationMgPerMl: optional(number('Concentration', 'mg/mL', 0.001, 1000)),
  },
  interpretation: [[0, 'by-weight', 'The dose by weight, below both limits.']],
  check: ({ ageYears, weightKg }) => {
    // Wider than any growth chart: only a slip of the keyboard, such as pounds for kilograms, falls outside.
    const [low, high] =
      ageYears < 1 ? [0.5, 16] : ageYears < 5 ? [5, 40] : ageYears < 10 ? [9, 90] : [15, 150];
    if (weightKg >= low && weightKg <= high) return [];
    const crossed = weightKg < low ? low : high;
    return [
      {
        field: 'weightKg',
        label: 'Weight',
        code: 'inconsistent',
        limit: crossed,
        unit: 'kg',
        sentence: `Weight ${formatNumber(weightKg)} kg does not fit the age (${low} to ${high} kg): check the unit.`,
      },
    ];
  },
  compute: (values) => {
    const byWeight = values.doseMgPerKg * values.weightKg;
    const perDayLimit = values.maximumDailyMg / values.dosesPerDay;
    const value = Math.min(byWeight, values.maximumSingleMg, perDayLimit);
    const also: Derived[] = [
      { code: 'daily', label: 'A day', value: value * values.dosesPerDay, unit: 'mg/d' },
    ];
    if (values.concentrationMgPerMl !== undefined) {
      also.push({
        code: 'volume',
        label: 'Volume of a dose',
        value: value / values.concentrationMgPerMl,
        unit: 'mL',
      });
    }
    if (value === byWeight) return { value, also };
    const which = value === values.maximumSingleMg ? 'single' : 'daily';
    const sentence = `The dose by weight, ${formatNumber(byWeight, 1)} mg, is above the largest ${which} dose: held at ${formatNumber(value, 1)} mg.`;
    return {
      value,
      also,
      interpretation: {
        code: `weight-based-dose.capped-${which}`,
        sentence,
        parameters: { byWeight, value },
      },
    };
  },
});
