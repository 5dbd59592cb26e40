/** NEWS2 of a set of vitals in the words of the contract. */
import { news2 } from '@medi-os/clinical';
import type { News2, Vitals } from '@medi-os/contract';
import type { TriagePatient } from './vital-issues.ts';

/** Royal College of Physicians 2017: not for people under 16. */
const NEWS2_FROM_YEARS = 16;

const BANDS = {
  'news2.low': 'low',
  'news2.low-raised': 'low',
  'news2.low-medium': 'low-medium',
  'news2.medium': 'medium',
  'news2.high': 'high',
} as const;

export function scoreNews2(vitals: Vitals, { ageYears }: TriagePatient): News2 {
  if (ageYears < NEWS2_FROM_YEARS)
    return { outcome: 'notApplicable', reason: `NEWS2 is for people of ${NEWS2_FROM_YEARS} years and over.` };
  const outcome = news2({
    ageYears,
    // The chart has whole numbers; a monitor may give decimals.
    respiratoryRatePerMinute: whole(vitals.respiratoryRatePerMinute),
    spo2Percent: whole(vitals.spo2Percent),
    systolicBpMmHg: whole(vitals.systolicBpMmHg),
    pulsePerMinute: whole(vitals.pulsePerMinute),
    // Scale 2 is for those for whom a clinician prescribed it.
    spo2Scale: vitals.spo2Scale ?? 'scale-1',
    supplementalOxygen: vitals.supplementalOxygen,
    consciousness: vitals.consciousness,
    temperatureCelsius: vitals.temperatureCelsius,
  });
  if (!outcome.ok) {
    if (outcome.invalid.length > 0) return { outcome: 'notApplicable', reason: outcome.sentence };
    return { outcome: 'notEnoughData', missing: outcome.missing.map(({ field }) => field) };
  }
  const values = new Map(outcome.inputs.map(({ field, value }) => [field, String(value)]));
  return {
    outcome: 'scored',
    total: outcome.value,
    band: bandOf(outcome.interpretation.code),
    points: outcome.points.map(({ field, points }) => ({
      vital: field,
      value: values.get(field) ?? '',
      points,
    })),
  };
}

function whole(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value);
}

function bandOf(code: string): (typeof BANDS)[keyof typeof BANDS] {
  if (code in BANDS) return BANDS[code as keyof typeof BANDS]; // checked just before
  throw new Error(`NEWS2 has no band ${code}`);
}
