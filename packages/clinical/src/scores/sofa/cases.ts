import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 60,
    pao2Fio2MmHg: 420,
    respiratorySupport: false,
    platelets10e9PerL: 220,
    bilirubinUmolPerL: 12,
    meanArterialPressureMmHg: 85,
    vasopressor: 'none',
    glasgowComaScale: 15,
    creatinineUmolPerL: 80,
  },
  cases: [
    { name: 'no dysfunction', value: 0, code: 'low' },
    { name: 'ratio 199 without support stays at 2', with: { pao2Fio2MmHg: 199 }, value: 2 },
    {
      name: 'ratio 199 with support is 3',
      with: { pao2Fio2MmHg: 199, respiratorySupport: true },
      value: 3,
      code: 'organ-dysfunction',
    },
    { name: 'ratio 99 with support is 4', with: { pao2Fio2MmHg: 99, respiratorySupport: true }, value: 4 },
    { name: 'platelets 149 is 1, 19 is 4', with: { platelets10e9PerL: 19 }, value: 4 },
    { name: 'bilirubin 204 is 3, above is 4', with: { bilirubinUmolPerL: 204 }, value: 3 },
    { name: 'pressure 69 is 1', with: { meanArterialPressureMmHg: 69 }, value: 1 },
    { name: 'noradrenaline 0.2 is 4', with: { meanArterialPressureMmHg: 60, vasopressor: 'high' }, value: 4 },
    { name: 'GCS 9 is 3', with: { glasgowComaScale: 9 }, value: 3 },
    { name: 'creatinine 440 is 3, 441 is 4', with: { creatinineUmolPerL: 441 }, value: 4 },
    {
      name: 'urine 180 mL outweighs creatinine',
      with: { creatinineUmolPerL: 120, urineMlPerDay: 180 },
      value: 4,
    },
    {
      name: 'worst of all is 24',
      with: {
        pao2Fio2MmHg: 80,
        respiratorySupport: true,
        platelets10e9PerL: 10,
        bilirubinUmolPerL: 300,
        meanArterialPressureMmHg: 50,
        vasopressor: 'high',
        glasgowComaScale: 3,
        creatinineUmolPerL: 600,
      },
      value: 24,
    },
    {
      name: 'without platelets, no score',
      with: { platelets10e9PerL: undefined },
      missing: ['platelets10e9PerL'],
    },
  ],
};
