/** A day in progress at Riverside Clinic: who stands where, and for how long. Minutes are before now. */
import type { VisitState, Vitals } from '@medi-os/contract';

export interface DemoVisit {
  /** Index into the list of people. */
  person: number;
  reason: string;
  state: VisitState;
  acuity?: 1 | 2 | 3 | 4 | 5;
  /** Minutes since arrival; negative for a visit that is still expected. */
  arrivedMinutesAgo: number;
  /** Minutes in the present state. */
  inStateMinutes: number;
  vitals?: Vitals;
  heldFrom?: VisitState;
}

export const DEMO_DAY: readonly DemoVisit[] = [
  {
    person: 0,
    reason: 'chest tightness since 8:00',
    state: 'waitingForDoctor',
    acuity: 2,
    arrivedMinutesAgo: 22,
    inStateMinutes: 14,
    vitals: {
      respiratoryRatePerMinute: 18,
      spo2Percent: 95,
      supplementalOxygen: false,
      systolicBpMmHg: 168,
      diastolicBpMmHg: 102,
      pulsePerMinute: 96,
      consciousness: 'alert',
      temperatureCelsius: 36.8,
      painScore: 5,
    },
  },
  {
    person: 1,
    reason: 'asthma, short of breath',
    state: 'waitingForDoctor',
    acuity: 2,
    arrivedMinutesAgo: 15,
    inStateMinutes: 6,
    vitals: {
      respiratoryRatePerMinute: 26,
      spo2Percent: 92,
      supplementalOxygen: false,
      systolicBpMmHg: 128,
      diastolicBpMmHg: 78,
      pulsePerMinute: 112,
      consciousness: 'alert',
      temperatureCelsius: 37.1,
    },
  },
  {
    person: 2,
    reason: 'fever 39.4, ear pain',
    state: 'waitingForDoctor',
    acuity: 3,
    arrivedMinutesAgo: 58,
    inStateMinutes: 41,
    vitals: {
      respiratoryRatePerMinute: 24,
      spo2Percent: 98,
      supplementalOxygen: false,
      pulsePerMinute: 128,
      consciousness: 'alert',
      temperatureCelsius: 39.4,
      weightKg: 23,
    },
  },
  {
    person: 3,
    reason: 'back pain after lifting',
    state: 'inTriage',
    arrivedMinutesAgo: 11,
    inStateMinutes: 4,
  },
  {
    person: 4,
    reason: 'diabetes review, dizzy',
    state: 'waitingForDoctor',
    acuity: 3,
    arrivedMinutesAgo: 27,
    inStateMinutes: 19,
    vitals: {
      respiratoryRatePerMinute: 16,
      spo2Percent: 97,
      supplementalOxygen: false,
      systolicBpMmHg: 104,
      diastolicBpMmHg: 62,
      pulsePerMinute: 84,
      consciousness: 'alert',
      temperatureCelsius: 36.5,
      glucoseMmolPerL: 3.4,
    },
  },
  {
    person: 5,
    reason: 'sore throat, 3 days',
    state: 'waitingForTriage',
    arrivedMinutesAgo: 8,
    inStateMinutes: 8,
  },
  { person: 6, reason: 'wound check', state: 'waitingForTriage', arrivedMinutesAgo: 5, inStateMinutes: 5 },
  {
    person: 7,
    reason: 'repeat prescription',
    state: 'waitingForTriage',
    arrivedMinutesAgo: 2,
    inStateMinutes: 2,
  },
  {
    person: 8,
    reason: 'migraine, vomiting',
    state: 'inConsultation',
    acuity: 3,
    arrivedMinutesAgo: 52,
    inStateMinutes: 9,
  },
  {
    person: 9,
    reason: 'palpitations',
    state: 'called',
    acuity: 2,
    arrivedMinutesAgo: 18,
    inStateMinutes: 1,
    vitals: {
      respiratoryRatePerMinute: 17,
      spo2Percent: 97,
      supplementalOxygen: false,
      systolicBpMmHg: 118,
      diastolicBpMmHg: 74,
      pulsePerMinute: 124,
      consciousness: 'alert',
      temperatureCelsius: 36.6,
    },
  },
  {
    person: 10,
    reason: 'ankle sprain',
    state: 'onHold',
    heldFrom: 'waitingForDoctor',
    acuity: 4,
    arrivedMinutesAgo: 64,
    inStateMinutes: 22,
  },
  { person: 11, reason: 'rash on both arms', state: 'arrived', arrivedMinutesAgo: 1, inStateMinutes: 1 },
  ...(
    [
      [12, 'antenatal visit', 4, 190],
      [13, 'vaccination', 5, 175],
      [14, 'swollen legs', 3, 168],
      [15, 'urinary burning', 4, 150],
      [16, 'cough, more breathless', 3, 141],
      [17, 'ear syringing', 5, 132],
      [18, 'blood pressure check', 5, 121],
      [19, 'fever, rash', 3, 118],
      [20, 'knee pain', 4, 104],
      [21, 'medication review', 5, 97],
      [22, 'back pain', 4, 88],
    ] as const
  ).map(([person, reason, acuity, arrivedMinutesAgo]) => ({
    person,
    reason,
    acuity,
    arrivedMinutesAgo,
    state: 'done' as const,
    inStateMinutes: arrivedMinutesAgo - 55,
  })),
  {
    person: 23,
    reason: 'thyroid review',
    state: 'leftWithoutBeingSeen',
    acuity: 5,
    arrivedMinutesAgo: 140,
    inStateMinutes: 35,
  },
  ...(
    [
      [24, 'gout flare', -10],
      [25, 'headache', -15],
      [26, 'travel vaccination', -30],
      [27, 'hip pain', -40],
      [28, 'cough', -45],
      [29, 'sports certificate', -60],
      [30, 'chest cold', -75],
      [31, 'eye irritation', -80],
      [32, 'skin check', -95],
    ] as const
  ).map(([person, reason, arrivedMinutesAgo]) => ({
    person,
    reason,
    arrivedMinutesAgo,
    state: 'expected' as const,
    inStateMinutes: 0,
  })),
];
