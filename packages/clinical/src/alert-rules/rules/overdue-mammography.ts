import { alertCase, daysAgo } from '../facts.ts';
import { overdueRule } from '../overdue-rule.ts';
import type { AlertCase } from '../types.ts';

export const rule = overdueRule({
  code: 'overdue.mammography',
  title: 'Mammography overdue',
  rationale: 'Every 2 years from 40 to 74 lowers deaths from breast cancer.',
  source: 'US Preventive Services Task Force, Breast cancer (2024)',
  quietPeriodHours: 365 * 24,
  care: 'mammography',
  everyDays: 760,
  severity: 'low',
  appliesTo: ({ patient }) =>
    patient.ageYears !== undefined &&
    patient.ageYears >= 40 &&
    patient.ageYears <= 74 &&
    patient.sex === 'female',
  says: 'Mammography is overdue',
});

export const cases: readonly AlertCase[] = [
  alertCase('three years', 'low', {
    patient: { ageYears: 52, sex: 'female' },
    care: [{ code: 'mammography', lastDoneAtMs: daysAgo(1100) }],
  }),
  alertCase('one year', 'silent', {
    patient: { ageYears: 52, sex: 'female' },
    care: [{ code: 'mammography', lastDoneAtMs: daysAgo(365) }],
  }),
  alertCase('at 39', 'silent', { patient: { ageYears: 39, sex: 'female' }, care: [] }),
];
