import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { prothrombinSeconds: 14, controlSeconds: 12, bilirubinMgPerDl: 5 },
  cases: [
    { name: '14.2', value: 14.2, code: 'not-severe' },
    { name: 'severe', with: { prothrombinSeconds: 18, bilirubinMgPerDl: 10 }, value: 37.6, code: 'severe' },
    { name: 'exactly 32', with: { prothrombinSeconds: 17, bilirubinMgPerDl: 9 }, value: 32, code: 'severe' },
    { name: 'faster than control', with: { prothrombinSeconds: 11 }, value: 0.4, code: 'not-severe' },
    { name: 'no control', with: { controlSeconds: undefined }, missing: ['controlSeconds'] },
  ],
};
