import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    serumUreaMmolPerL: 7,
    urineUreaMmolPerL: 90,
    serumCreatinineUmolPerL: 140,
    urineCreatinineUmolPerL: 2000,
  },
  cases: [
    { name: '90 %', value: 90, code: 'intrinsic' },
    { name: '77 %', with: { serumUreaMmolPerL: 10, urineUreaMmolPerL: 110 }, value: 77 },
    { name: '35 % is prerenal', with: { serumUreaMmolPerL: 18 }, value: 35, code: 'prerenal' },
    { name: '40 %', with: { serumUreaMmolPerL: 15.75 }, value: 40, code: 'intermediate' },
    { name: 'no urea', with: { serumUreaMmolPerL: undefined }, missing: ['serumUreaMmolPerL'] },
  ],
};
