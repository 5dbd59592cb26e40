import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 55,
    pulsePerMinute: 75,
    systolicBpMmHg: 130,
    creatinineMgPerDl: 1,
    killip: 'I',
    cardiacArrest: false,
    stDeviation: false,
    raisedEnzymes: false,
  },
  cases: [
    { name: 'quiet at 55', value: 91, code: 'low' },
    {
      name: 'with enzymes and ST deviation',
      with: { stDeviation: true, raisedEnzymes: true },
      value: 133,
      code: 'intermediate',
    },
    { name: 'pressure 79 is 58', with: { systolicBpMmHg: 79 }, points: { systolicBpMmHg: 58 } },
    { name: 'age 90 is 100', with: { ageYears: 90 }, points: { ageYears: 100 } },
    {
      name: 'creatinine 3.99 is 21, 4.0 is 28',
      with: { creatinineMgPerDl: 4 },
      points: { creatinineMgPerDl: 28 },
    },
    {
      name: 'highest is 372',
      with: {
        ageYears: 92,
        pulsePerMinute: 210,
        systolicBpMmHg: 70,
        creatinineMgPerDl: 5,
        killip: 'IV',
        cardiacArrest: true,
        stDeviation: true,
        raisedEnzymes: true,
      },
      value: 372,
      code: 'high',
    },
    { name: 'no creatinine', with: { creatinineMgPerDl: undefined }, missing: ['creatinineMgPerDl'] },
  ],
};
