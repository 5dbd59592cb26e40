import { pluralOf } from '@medi-os/ui';

const plural = pluralOf('en');

export const alerts = {
  title: 'Alerts',
  tabs: { open: 'Open', acknowledged: 'Acknowledged' },
  columns: { severity: 'Severity', alert: 'Alert', patient: 'Patient', raised: 'Raised', source: 'Source' },
  source: { vitals: 'Vitals', medication: 'Medicine', allergy: 'Allergy', transcript: 'Transcript' },
  evidence: 'Why',
  acknowledge: 'Acknowledge',
  acknowledgeReason: 'What was done, or why it does not apply?',
  acknowledgedBy: (name: string, when: string) => `Acknowledged by ${name}, ${when}`,
  history: 'History',
  count: (count: number) => plural(count, { one: '1 open alert', other: `${count} open alerts` }),
  none: 'No open alerts',
  noneHelp: 'New ones appear here by themselves.',
};
