import { alertCase, daysAgo } from '../facts.ts';
import { overdueRule } from '../overdue-rule.ts';
import type { AlertCase } from '../types.ts';

export const rule = overdueRule({
  code: 'overdue.colorectal-screening',
  title: 'Colorectal screening overdue',
  rationale: 'From 45 to 75 screening lowers deaths; the longest interval, of colonoscopy, is 10 years.',
  source: 'US Preventive Services Task Force, Colorectal cancer (2021)',
  quietPeriodHours: 365 * 24,
  care: 'colorectal-screening',
  everyDays: 3660,
  severity: 'low',
  staysSilent: ['the test was one with a shorter interval: its own recall speaks'],
  appliesTo: ({ patient }) =>
    patient.ageYears !== undefined && patient.ageYears >= 45 && patient.ageYears <= 75,
  says: 'Colorectal screening is overdue',
});

export const cases: readonly AlertCase[] = [
  alertCase('never at 50', 'low', { patient: { ageYears: 50 }, care: [] }),
  alertCase('five years ago', 'silent', {
    patient: { ageYears: 50 },
    care: [{ code: 'colorectal-screening', lastDoneAtMs: daysAgo(1800) }],
  }),
  alertCase('at 44', 'silent', { patient: { ageYears: 44 }, care: [] }),
];
