/** The latest vitals as the board shows them: short, abnormal ones marked. */
import { ageYearsBetween, assessVital, type VitalName } from '@medi-os/clinical';
import type { VitalFlag } from '@medi-os/contract';
import { Vitals } from '@medi-os/contract';
import type { z } from 'zod';

type Flag = z.infer<typeof VitalFlag>;

/** What a board has room for, in the order of the triage screen. */
const SHOWN: readonly [VitalName, string][] = [
  ['respiratoryRatePerMinute', 'RR'],
  ['spo2Percent', 'SpO₂'],
  ['pulsePerMinute', 'HR'],
  ['temperatureCelsius', 'T'],
  ['glucoseMmolPerL', 'Glucose'],
];

/** @param stored the jsonb of the last assessment; unreadable or absent gives no flags. */
export function vitalFlags(stored: unknown, birthDate: string, nowMs: number): Flag[] {
  const parsed = Vitals.safeParse(stored);
  if (!parsed.success) return [];
  const vitals = parsed.data;
  const ageYears = ageYearsBetween(birthDate, new Date(nowMs).toISOString().slice(0, 10)) ?? 0;
  const { spo2Scale, supplementalOxygen } = vitals;
  const person = { ageYears, spo2Scale, supplementalOxygen };
  const isAbnormal = (name: VitalName, value: number) => {
    const assessed = assessVital(name, value, person);
    return assessed.ok && assessed.level !== 'normal';
  };
  const flags: Flag[] = [];
  const { systolicBpMmHg: systolic, diastolicBpMmHg: diastolic } = vitals;
  if (systolic !== undefined) {
    const abnormal =
      isAbnormal('systolicBpMmHg', systolic) ||
      (diastolic !== undefined && isAbnormal('diastolicBpMmHg', diastolic));
    flags.push({ label: 'BP', value: `${systolic}/${diastolic ?? '–'}`, abnormal });
  }
  for (const [name, label] of SHOWN) {
    const value = vitals[name];
    if (value !== undefined) flags.push({ label, value: String(value), abnormal: isAbnormal(name, value) });
  }
  // Abnormal first: a narrow column cuts off the end.
  return flags.sort((a, b) => Number(b.abnormal) - Number(a.abnormal)).slice(0, 4);
}
