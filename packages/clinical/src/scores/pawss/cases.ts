import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    intoxicatedIn30Days: false,
    treatment: false,
    previousWithdrawal: false,
    blackouts: false,
    seizures: false,
    deliriumTremens: false,
    downers: false,
    otherSubstances: false,
    levelAbove200: false,
    autonomicActivity: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    {
      name: 'three',
      with: { intoxicatedIn30Days: true, blackouts: true, previousWithdrawal: true },
      value: 3,
      code: 'low',
    },
    {
      name: 'four',
      with: { intoxicatedIn30Days: true, blackouts: true, previousWithdrawal: true, seizures: true },
      value: 4,
      code: 'high',
    },
    {
      name: 'all',
      with: {
        intoxicatedIn30Days: true,
        treatment: true,
        previousWithdrawal: true,
        blackouts: true,
        seizures: true,
        deliriumTremens: true,
        downers: true,
        otherSubstances: true,
        levelAbove200: true,
        autonomicActivity: true,
      },
      value: 10,
    },
    { name: 'not asked', with: { seizures: undefined }, missing: ['seizures'] },
  ],
};
