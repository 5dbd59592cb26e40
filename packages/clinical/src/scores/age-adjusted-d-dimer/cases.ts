import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 40, dDimerNgPerMl: 400 },
  cases: [
    { name: '40 years: 500', value: 500, code: 'below' },
    { name: '50 years: 500', with: { ageYears: 50, dDimerNgPerMl: 500 }, value: 500, code: 'above' },
    { name: '52 years: 520', with: { ageYears: 52, dDimerNgPerMl: 519 }, value: 520, code: 'below' },
    { name: '80 years: 800', with: { ageYears: 80, dDimerNgPerMl: 790 }, value: 800, code: 'below' },
    { name: 'no age', with: { ageYears: undefined }, missing: ['ageYears'] },
  ],
};
