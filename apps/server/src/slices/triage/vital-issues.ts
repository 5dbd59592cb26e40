/** What is odd about measured vitals: impossible, unlikely, critical, abnormal. Shown while typing, checked when stored. */
import {
  assessConsciousness,
  assessVital,
  type Person,
  VITAL_NAMES,
  type VitalName,
} from '@medi-os/clinical';
import type { VitalIssue, Vitals } from '@medi-os/contract';

export interface TriagePatient {
  /** May have decimals: three months is 0.25. */
  ageYears: number;
  sex?: 'female' | 'male' | undefined;
}

export interface VitalsReading {
  /** In the order of the screen. */
  issues: VitalIssue[];
  /** Values that no instrument shows, or two that exclude each other: no confirmation makes them right. */
  impossible: ReadonlySet<string>;
}

export function personOf(patient: TriagePatient, vitals: Vitals): Person {
  const { spo2Scale, supplementalOxygen } = vitals;
  return { ...patient, spo2Scale, supplementalOxygen };
}

export function readVitals(vitals: Vitals, patient: TriagePatient): VitalsReading {
  const issues: VitalIssue[] = [];
  const impossible = new Set<string>();
  const person = personOf(patient, vitals);
  for (const vital of VITAL_NAMES) {
    const value = vitals[vital];
    if (value === undefined) continue;
    const found = issuesOfVital(vital, value, person);
    if (found.impossible) impossible.add(vital);
    issues.push(...found.issues);
  }
  const { systolicBpMmHg: systolic, diastolicBpMmHg: diastolic, consciousness } = vitals;
  if (systolic !== undefined && diastolic !== undefined && diastolic >= systolic) {
    impossible.add('diastolicBpMmHg');
    const sentence = `Diastolic blood pressure ${diastolic} mmHg is not below the systolic of ${systolic} mmHg.`;
    issues.push({ vital: 'diastolicBpMmHg', kind: 'implausible', direction: 'high', sentence });
  }
  if (consciousness !== undefined && consciousness !== 'alert') {
    const { sentence } = assessConsciousness(consciousness).reason;
    issues.push({ vital: 'consciousness', kind: 'critical', direction: 'low', sentence });
  }
  return { issues, impossible };
}

function issuesOfVital(
  vital: VitalName,
  value: number,
  person: Person,
): { issues: VitalIssue[]; impossible: boolean } {
  const assessed = assessVital(vital, value, person);
  if (!assessed.ok) {
    const direction = assessed.invalid[0]?.code === 'below-minimum' ? 'low' : 'high';
    return {
      issues: [{ vital, kind: 'implausible', direction, sentence: assessed.sentence }],
      impossible: true,
    };
  }
  const issues: VitalIssue[] = [];
  if (assessed.confirm) {
    const direction = value < Number(assessed.confirm.parameters?.min) ? 'low' : 'high';
    issues.push({ vital, kind: 'implausible', direction, sentence: assessed.confirm.sentence });
  }
  const { level, reason } = assessed;
  if (level !== 'normal')
    issues.push({
      vital,
      kind: level.startsWith('critical') ? 'critical' : 'abnormal',
      direction: level.endsWith('low') ? 'low' : 'high',
      sentence: reason.sentence,
    });
  return { issues, impossible: false };
}

/** Issues that keep an assessment from being stored: impossible ones always, unlikely ones until they are confirmed. */
export function refusedIssues(
  { issues, impossible }: VitalsReading,
  confirmed: readonly string[],
): VitalIssue[] {
  return issues.filter(
    ({ kind, vital }) => kind === 'implausible' && (impossible.has(vital) || !confirmed.includes(vital)),
  );
}

/** The vitals without those that cannot be right, so that a slip of the keyboard decides nothing. */
export function usableVitals(vitals: Vitals, { impossible }: VitalsReading): Vitals {
  const entries = Object.entries(vitals).filter(([name]) => !impossible.has(name));
  return Object.fromEntries(entries) as Vitals; // the same fields, fewer of them, all optional
}
