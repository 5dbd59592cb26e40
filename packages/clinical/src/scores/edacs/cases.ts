import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 40,
    sex: 'female',
    coronaryDiseaseOrThreeRiskFactors: false,
    diaphoresis: false,
    radiation: false,
    inspiratoryPain: false,
    reproducedByPalpation: false,
  },
  // At 51 the four points of known coronary disease end and age brings two: the published total falls.
  turning: ['ageYears'],
  cases: [
    {
      name: 'risk factors count until the 51st birthday',
      with: { ageYears: 50.9, coronaryDiseaseOrThreeRiskFactors: true },
      value: 8,
    },
    { name: 'woman of 40', value: 2, code: 'low' },
    { name: 'man of 46', with: { ageYears: 46, sex: 'male' }, value: 10 },
    {
      name: 'risk factors count at 50',
      with: { ageYears: 50, coronaryDiseaseOrThreeRiskFactors: true },
      value: 8,
    },
    { name: 'and not at 51', with: { ageYears: 51, coronaryDiseaseOrThreeRiskFactors: true }, value: 6 },
    {
      name: 'man of 60 with radiation and sweat',
      with: { ageYears: 60, sex: 'male', radiation: true, diaphoresis: true },
      value: 22,
      code: 'not-low',
    },
    {
      name: 'pleuritic and tender',
      with: { inspiratoryPain: true, reproducedByPalpation: true },
      value: -8,
      code: 'low',
    },
    { name: 'a child is refused', with: { ageYears: 9 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
