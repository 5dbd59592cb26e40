import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 50, signsOfDvt: false, haemoptysis: false, peMostLikely: false, dDimerNgPerMl: 400 },
  cases: [
    { name: 'no item, 400', value: 0, code: 'excluded' },
    { name: 'no item, 999', with: { dDimerNgPerMl: 999 }, code: 'excluded' },
    { name: 'no item, 1000', with: { dDimerNgPerMl: 1000 }, code: 'image' },
    { name: 'one item, 499', with: { haemoptysis: true, dDimerNgPerMl: 499 }, value: 1, code: 'excluded' },
    { name: 'one item, 500', with: { haemoptysis: true, dDimerNgPerMl: 500 }, code: 'image' },
    { name: 'no D-dimer', with: { dDimerNgPerMl: undefined }, missing: ['dDimerNgPerMl'] },
  ],
};
