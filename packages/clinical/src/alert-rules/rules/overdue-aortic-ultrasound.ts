import { alertCase, daysAgo } from '../facts.ts';
import { overdueRule } from '../overdue-rule.ts';
import type { AlertCase } from '../types.ts';

export const rule = overdueRule({
  code: 'overdue.aortic-ultrasound',
  title: 'Aortic ultrasound overdue',
  rationale: 'One ultrasound between 65 and 75 in men who ever smoked prevents rupture.',
  source: 'US Preventive Services Task Force, Abdominal aortic aneurysm (2019)',
  quietPeriodHours: 365 * 24,
  care: 'aortic-ultrasound',
  everyDays: 40000,
  severity: 'low',
  appliesTo: ({ patient }) =>
    patient.ageYears !== undefined &&
    patient.ageYears >= 65 &&
    patient.ageYears <= 75 &&
    patient.sex === 'male' &&
    patient.everSmoked === true,
  says: 'The once-only aortic ultrasound has not been recorded',
});

export const cases: readonly AlertCase[] = [
  alertCase('smoker of 68', 'low', { patient: { ageYears: 68, sex: 'male', everSmoked: true }, care: [] }),
  alertCase('never smoked', 'silent', {
    patient: { ageYears: 68, sex: 'male', everSmoked: false },
    care: [],
  }),
  alertCase('done', 'silent', {
    patient: { ageYears: 68, sex: 'male', everSmoked: true },
    care: [{ code: 'aortic-ultrasound', lastDoneAtMs: daysAgo(900) }],
  }),
];
