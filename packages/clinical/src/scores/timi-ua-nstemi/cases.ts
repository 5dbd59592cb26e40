import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    threeRiskFactors: false,
    knownStenosis: false,
    aspirin: false,
    severeAngina: false,
    stDeviation: false,
    positiveMarker: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'risk-0-1' },
    { name: 'age 65', with: { ageYears: 65 }, value: 1, code: 'risk-0-1' },
    { name: 'two', with: { ageYears: 65, aspirin: true }, value: 2, code: 'risk-2' },
    {
      name: 'four',
      with: { ageYears: 65, aspirin: true, stDeviation: true, positiveMarker: true },
      value: 4,
      code: 'risk-4',
    },
    {
      name: 'all seven',
      with: {
        ageYears: 80,
        threeRiskFactors: true,
        knownStenosis: true,
        aspirin: true,
        severeAngina: true,
        stDeviation: true,
        positiveMarker: true,
      },
      value: 7,
      code: 'risk-6-7',
    },
    { name: 'no ECG', with: { stDeviation: undefined }, missing: ['stDeviation'] },
  ],
};
