import { alertCase, daysAgo } from '../facts.ts';
import { overdueRule } from '../overdue-rule.ts';
import type { AlertCase } from '../types.ts';

export const rule = overdueRule({
  code: 'overdue.cervical-screening',
  title: 'Cervical screening overdue',
  rationale: 'Cytology every 3 years from 21, or with HPV every 5 from 30, prevents cancer.',
  source: 'US Preventive Services Task Force, Cervical cancer (2018)',
  quietPeriodHours: 365 * 24,
  care: 'cervical-screening',
  everyDays: 1830,
  severity: 'low',
  appliesTo: ({ patient }) =>
    patient.ageYears !== undefined &&
    patient.ageYears >= 21 &&
    patient.ageYears <= 65 &&
    patient.sex === 'female',
  says: 'Cervical screening is overdue',
});

export const cases: readonly AlertCase[] = [
  alertCase('never at 35', 'low', { patient: { ageYears: 35, sex: 'female' }, care: [] }),
  alertCase('two years ago', 'silent', {
    patient: { ageYears: 35, sex: 'female' },
    care: [{ code: 'cervical-screening', lastDoneAtMs: daysAgo(730) }],
  }),
  alertCase('a man', 'silent', { patient: { ageYears: 35, sex: 'male' }, care: [] }),
  alertCase('at 66', 'silent', { patient: { ageYears: 66, sex: 'female' }, care: [] }),
];
