import { alertCase, daysAgo, hasCondition } from '../facts.ts';
import { overdueRule } from '../overdue-rule.ts';
import type { AlertCase } from '../types.ts';

export const rule = overdueRule({
  code: 'overdue.hba1c',
  title: 'HbA1c overdue',
  rationale: 'Glucose control is measured at least twice a year.',
  source: 'American Diabetes Association, Standards of Care 2024, section 6',
  quietPeriodHours: 90 * 24,
  care: 'hba1c',
  everyDays: 183,
  severity: 'low',
  appliesTo: (facts) => hasCondition(facts, 'diabetes'),
  says: 'HbA1c is overdue in diabetes',
});

export const cases: readonly AlertCase[] = [
  alertCase('seven months', 'low', {
    patient: { ageYears: 60, conditions: ['Type 2 diabetes'] },
    care: [{ code: 'hba1c', lastDoneAtMs: daysAgo(210) }],
  }),
  alertCase('five months', 'silent', {
    patient: { ageYears: 60, conditions: ['Type 2 diabetes'] },
    care: [{ code: 'hba1c', lastDoneAtMs: daysAgo(150) }],
  }),
  alertCase('no diabetes', 'silent', { care: [] }),
  alertCase('record not loaded', 'silent', { patient: { ageYears: 60, conditions: ['Type 2 diabetes'] } }),
];
