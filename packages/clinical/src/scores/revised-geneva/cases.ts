import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    previousVte: false,
    surgeryOrFracture: false,
    activeCancer: false,
    unilateralLegPain: false,
    haemoptysis: false,
    pulsePerMinute: 70,
    painOnPalpationAndOedema: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'age 65 does not count, 66 does', with: { ageYears: 66 }, value: 1 },
    { name: 'pulse 75 scores 3', with: { pulsePerMinute: 75 }, value: 3, code: 'low' },
    { name: 'pulse 95 scores 5', with: { pulsePerMinute: 95 }, value: 5, code: 'intermediate' },
    {
      name: 'all is 22',
      with: {
        ageYears: 70,
        previousVte: true,
        surgeryOrFracture: true,
        activeCancer: true,
        unilateralLegPain: true,
        haemoptysis: true,
        pulsePerMinute: 110,
        painOnPalpationAndOedema: true,
      },
      value: 22,
      code: 'high',
    },
    { name: 'no pulse', with: { pulsePerMinute: undefined }, missing: ['pulsePerMinute'] },
  ],
};
