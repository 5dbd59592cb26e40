import { alertCase, daysAgo } from '../facts.ts';
import { overdueRule } from '../overdue-rule.ts';
import { takesAny } from '../takes.ts';
import type { AlertCase } from '../types.ts';

export const rule = overdueRule({
  code: 'overdue.inr',
  title: 'INR overdue',
  rationale: 'Even a stable INR is measured at least every 12 weeks.',
  source: 'Holbrook A et al. Chest 2012;141(2 Suppl):e152S–84S',
  quietPeriodHours: 7 * 24,
  care: 'inr',
  everyDays: 84,
  severity: 'major',
  appliesTo: (facts) => takesAny(facts, 'vitamin-k-antagonist'),
  says: 'INR is overdue under warfarin',
});

export const cases: readonly AlertCase[] = [
  alertCase('13 weeks', 'major', {
    medicines: [{ name: 'Coumadin' }],
    care: [{ code: 'inr', lastDoneAtMs: daysAgo(91) }],
  }),
  alertCase('4 weeks', 'silent', {
    medicines: [{ name: 'warfarin' }],
    care: [{ code: 'inr', lastDoneAtMs: daysAgo(28) }],
  }),
  alertCase('apixaban', 'silent', { medicines: [{ name: 'apixaban' }], care: [] }),
];
