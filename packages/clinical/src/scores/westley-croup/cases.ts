import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 2,
    retractions: 'none',
    stridor: 'none',
    cyanosis: 'none',
    consciousness: 'normal',
    airEntry: 'normal',
  },
  cases: [
    { name: 'barking cough only', value: 0, code: 'mild' },
    {
      name: 'stridor at rest with mild retractions',
      with: { stridor: 'rest', retractions: 'mild' },
      value: 3,
      code: 'moderate',
    },
    {
      name: 'severe',
      with: { stridor: 'rest', retractions: 'severe', airEntry: 'markedly-decreased', cyanosis: 'none' },
      value: 7,
      code: 'moderate',
    },
    {
      name: 'disoriented',
      with: {
        stridor: 'rest',
        retractions: 'severe',
        airEntry: 'markedly-decreased',
        consciousness: 'disoriented',
      },
      value: 12,
      code: 'failure',
    },
    {
      name: 'highest is 17',
      with: {
        stridor: 'rest',
        retractions: 'severe',
        airEntry: 'markedly-decreased',
        cyanosis: 'rest',
        consciousness: 'disoriented',
      },
      value: 17,
    },
    { name: 'an adult is refused', with: { ageYears: 30 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
