import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 30,
    neckPain: false,
    witnessedLossOfConsciousness: false,
    onsetOnExertion: false,
    thunderclap: false,
    limitedNeckFlexion: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'ruled-out' },
    { name: 'age 39 does not count', with: { ageYears: 39 }, value: 0 },
    { name: 'age 40 counts', with: { ageYears: 40 }, value: 1, code: 'investigate' },
    { name: 'thunderclap', with: { thunderclap: true }, value: 1, code: 'investigate' },
    {
      name: 'all',
      with: {
        ageYears: 50,
        neckPain: true,
        witnessedLossOfConsciousness: true,
        onsetOnExertion: true,
        thunderclap: true,
        limitedNeckFlexion: true,
      },
      value: 6,
    },
    { name: 'neck not examined', with: { limitedNeckFlexion: undefined }, missing: ['limitedNeckFlexion'] },
  ],
};
