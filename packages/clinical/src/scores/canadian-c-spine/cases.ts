import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 30,
    dangerousMechanism: false,
    paraesthesia: false,
    lowRiskFactor: true,
    rotates45: true,
  },
  cases: [
    { name: 'low risk and turns the head', value: 0, code: 'no-imaging' },
    { name: 'age 65', with: { ageYears: 65 }, value: 1, code: 'imaging' },
    { name: 'dangerous mechanism', with: { dangerousMechanism: true }, value: 1 },
    { name: 'no low-risk factor', with: { lowRiskFactor: false }, value: 1 },
    { name: 'cannot turn', with: { rotates45: false }, value: 1 },
    { name: 'below 16 is refused', with: { ageYears: 10 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
