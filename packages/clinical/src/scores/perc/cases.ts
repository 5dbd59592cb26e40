import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 30,
    pulsePerMinute: 80,
    spo2Percent: 98,
    unilateralLegSwelling: false,
    haemoptysis: false,
    recentSurgeryOrTrauma: false,
    previousVte: false,
    oestrogen: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'ruled-out' },
    { name: 'age 50 counts', with: { ageYears: 50 }, value: 1, code: 'not-ruled-out' },
    { name: 'pulse 99 does not, 100 does', with: { pulsePerMinute: 100 }, value: 1 },
    { name: 'saturation 95 does not, 94 does', with: { spo2Percent: 94 }, value: 1 },
    {
      name: 'all',
      with: {
        ageYears: 70,
        pulsePerMinute: 120,
        spo2Percent: 90,
        unilateralLegSwelling: true,
        haemoptysis: true,
        recentSurgeryOrTrauma: true,
        previousVte: true,
        oestrogen: true,
      },
      value: 8,
    },
    {
      name: 'leg not looked at',
      with: { unilateralLegSwelling: undefined },
      missing: ['unilateralLegSwelling'],
    },
  ],
};
