import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { hba1cPercent: 7 },
  cases: [
    { name: '7 % is 8.5 mmol/L, 154 mg/dL', value: 8.54, also: { 'mg-dl': 154.2 } },
    { name: '6 % is 7.0', with: { hba1cPercent: 6 }, value: 6.95 },
    { name: '10 % is 13.4', with: { hba1cPercent: 10 }, value: 13.31 },
    { name: 'mmol/mol is refused', with: { hba1cPercent: 53 }, invalid: { hba1cPercent: 'above-maximum' } },
    { name: 'no HbA1c', with: { hba1cPercent: undefined }, missing: ['hba1cPercent'] },
  ],
};
