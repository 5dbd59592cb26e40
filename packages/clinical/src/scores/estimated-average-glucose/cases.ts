import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { hba1cPercent: 7 },
  cases: [
    { name: 'table 2 of the paper: 5 % is 5.4 mmol/L', with: { hba1cPercent: 5 }, value: 5.4, within: 0.05 },
    { name: '6 % is 7.0', with: { hba1cPercent: 6 }, value: 7, within: 0.05 },
    { name: '7 % is 8.6 mmol/L, 154 mg/dL', value: 8.6, within: 0.05 },
    { name: '8 % is 10.2', with: { hba1cPercent: 8 }, value: 10.2, within: 0.05 },
    { name: '10 % is 13.4', with: { hba1cPercent: 10 }, value: 13.4, within: 0.05 },
    { name: '12 % is 16.5, 298 mg/dL', with: { hba1cPercent: 12 }, value: 16.5, within: 0.05 },
    { name: 'mmol/mol is refused', with: { hba1cPercent: 53 }, invalid: { hba1cPercent: 'above-maximum' } },
    { name: 'no HbA1c', with: { hba1cPercent: undefined }, missing: ['hba1cPercent'] },
  ],
};
