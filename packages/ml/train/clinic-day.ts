import { createRandom, type Random } from '../src/core/random.ts';

/**
 * A simulated day of a walk-in and appointment clinic: the training material of the wait-time model until a clinic has
 * days of its own. It is a simulation: arrival profile, service times and habits are plausible, not measured.
 */
export type VisitKind = 'short' | 'standard' | 'long';

/** What a clinic's board knows when a patient joins the queue, and how long they then waited. */
export type QueueMoment = {
  readonly minuteOfDay: number;
  readonly weekday: number;
  readonly level: number;
  readonly appointment: boolean;
  readonly kind: VisitKind;
  /** Patients who would be called first if nobody else came. */
  readonly ahead: number;
  readonly urgentWaiting: number;
  readonly waiting: number;
  readonly doctors: number;
  readonly doctorsFree: number;
  /** Doctors in half an hour, by the rota. */
  readonly doctorsSoon: number;
  /** Typical minutes of work ahead, shared among the doctors. */
  readonly workAheadMinutes: number;
  /** Mean minutes that the running consultations have lasted. */
  readonly runningMinutes: number;
  readonly recentServiceMinutes: number;
  readonly arrivalsLastHalfHour: number;
  /** Mean wait of the last three, five, ten and twenty patients called. */
  readonly rolling: readonly [number, number, number, number];
  readonly waitMinutes: number;
};

const OPEN = 8 * 60;
const CLOSE = 18 * 60;
const TYPICAL_MINUTES: Readonly<Record<VisitKind, number>> = { short: 8, standard: 15, long: 27 };
/** Walk-ins an hour from 8 to 17: a morning peak, a lull at noon, a smaller peak after school. */
const HOURLY = [9, 13, 14, 11, 8, 7, 9, 11, 10, 6];
const ROLLING = [3, 5, 10, 20] as const;

type Patient = {
  readonly arrival: number;
  readonly level: number;
  readonly appointment: boolean;
  readonly kind: VisitKind;
  readonly service: number;
  readonly patience: number;
};
type Doctor = {
  readonly from: number;
  readonly to: number;
  readonly pace: number;
  freeAt: number;
  startedAt: number;
};
type Day = {
  readonly random: Random;
  readonly weekday: number;
  readonly doctors: Doctor[];
  readonly waits: number[];
  readonly services: number[];
  readonly arrivals: number[];
};

function drawPatient(random: Random, arrival: number, appointment: boolean): Patient {
  const u = random.uniform();
  const kind: VisitKind = u < 0.35 ? 'short' : u < 0.8 ? 'standard' : 'long';
  const level = random.uniform() < 0.04 ? 2 : random.uniform() < 0.25 ? 3 : random.uniform() < 0.7 ? 4 : 5;
  const service = TYPICAL_MINUTES[kind] * Math.exp(0.4 * random.normal() - 0.08);
  return { arrival, level, appointment, kind, service, patience: 60 + random.exponential(120) };
}

function drawPatients(random: Random, busy: number): Patient[] {
  const patients: Patient[] = [];
  for (const [hour, rate] of HOURLY.entries()) {
    let minute = 0;
    for (;;) {
      minute += random.exponential(60 / (rate * busy));
      if (minute >= 60) break;
      patients.push(drawPatient(random, OPEN + hour * 60 + minute, false));
    }
  }
  // An appointment every quarter of an hour; some come early, some late, one in ten not at all.
  for (let slot = OPEN + 30; slot < CLOSE - 60; slot += 15) {
    if (random.uniform() < 0.1) continue;
    patients.push(drawPatient(random, Math.max(OPEN, slot - 8 + 8 * random.normal()), true));
  }
  return patients.sort((a, b) => a.arrival - b.arrival);
}

function drawDoctors(random: Random): Doctor[] {
  const shifts = [
    [OPEN, 14 * 60],
    [OPEN, CLOSE + 120],
    [9 * 60, 16 * 60],
    [10 * 60, CLOSE + 120],
    [12 * 60, CLOSE + 120],
  ];
  const absent = random.uniform() < 0.15 ? random.integer(shifts.length) : -1;
  return shifts.flatMap(([from = 0, to = 0], i) =>
    i === absent ? [] : [{ from, to, pace: Math.exp(0.15 * random.normal()), freeAt: from, startedAt: from }],
  );
}

/** Who is called first: urgent levels, then those past an hour, then appointments and walk-ins by their time. */
function callRank(patient: Patient, now: number): number {
  if (patient.level <= 2) return -2000 + patient.arrival;
  if (now - patient.arrival > 60) return -1000 + patient.arrival;
  return patient.arrival - (patient.appointment ? 20 : 0) - (patient.level === 3 ? 10 : 0);
}

const present = (doctor: Doctor, now: number) => doctor.from <= now && now < doctor.to;
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

function lookAtQueue(
  day: Day,
  queue: readonly Patient[],
  patient: Patient,
): Omit<QueueMoment, 'waitMinutes'> {
  const now = patient.arrival;
  const rank = callRank(patient, now);
  const ahead = queue.filter((its) => callRank(its, now) <= rank);
  const onDuty = day.doctors.filter((doctor) => present(doctor, now));
  const busy = onDuty.filter((doctor) => doctor.freeAt > now);
  const work = ahead.reduce((total, its) => total + TYPICAL_MINUTES[its.kind], 0);
  const recent = (count: number) => (day.waits.length === 0 ? 10 : mean(day.waits.slice(-count)));
  return {
    minuteOfDay: now,
    weekday: day.weekday,
    level: patient.level,
    appointment: patient.appointment,
    kind: patient.kind,
    ahead: ahead.length,
    urgentWaiting: queue.filter((its) => its.level <= 2).length,
    waiting: queue.length,
    doctors: onDuty.length,
    doctorsFree: onDuty.length - busy.length,
    doctorsSoon: day.doctors.filter((doctor) => present(doctor, now + 30)).length,
    workAheadMinutes: work / Math.max(1, onDuty.length),
    runningMinutes: busy.length === 0 ? 0 : mean(busy.map((doctor) => now - doctor.startedAt)),
    recentServiceMinutes: day.services.length === 0 ? 15 : mean(day.services.slice(-10)),
    arrivalsLastHalfHour: day.arrivals.filter((arrival) => now - arrival < 30).length,
    rolling: [recent(ROLLING[0]), recent(ROLLING[1]), recent(ROLLING[2]), recent(ROLLING[3])],
  };
}

/** One simulated day, by seed: each patient who was seen, with what the board knew when they came. */
export function simulateDay(seed: number): QueueMoment[] {
  const random = createRandom(seed);
  const weekday = random.integer(5);
  const busy = (weekday === 0 ? 1.2 : 1) * Math.exp(0.15 * random.normal());
  const day: Day = { random, weekday, doctors: drawDoctors(random), waits: [], services: [], arrivals: [] };
  const patients = drawPatients(random, busy);
  const moments: QueueMoment[] = [];
  const waitingFor = new Map<Patient, Omit<QueueMoment, 'waitMinutes'>>();
  const queue: Patient[] = [];
  const callUntil = (time: number) => {
    for (;;) {
      const next = day.doctors
        .map((doctor) => ({ doctor, at: Math.max(doctor.freeAt, doctor.from, earliest(queue)) }))
        .filter(({ doctor, at }) => at < doctor.to && at <= time)
        .sort((a, b) => a.at - b.at)[0];
      if (!next || queue.length === 0) return;
      const present = queue.filter((its) => its.arrival <= next.at);
      const called = present.sort((a, b) => callRank(a, next.at) - callRank(b, next.at))[0];
      if (!called) return;
      queue.splice(queue.indexOf(called), 1);
      const moment = waitingFor.get(called);
      const wait = next.at - called.arrival;
      // Someone whose patience is over has left without being seen: no wait to learn from, no time of the doctor.
      if (wait > called.patience && called.level > 2) continue;
      const service = called.service * next.doctor.pace;
      next.doctor.startedAt = next.at;
      next.doctor.freeAt = next.at + service + 1.5;
      day.waits.push(wait);
      day.services.push(service);
      if (moment) moments.push({ ...moment, waitMinutes: wait });
    }
  };
  for (const patient of patients) {
    callUntil(patient.arrival);
    waitingFor.set(patient, lookAtQueue(day, queue, patient));
    queue.push(patient);
    day.arrivals.push(patient.arrival);
  }
  callUntil(CLOSE + 120);
  return moments;
}

function earliest(queue: readonly Patient[]): number {
  return queue.reduce((first, patient) => Math.min(first, patient.arrival), Number.POSITIVE_INFINITY);
}

/** The moments of many days, each with its own seed. */
export function simulateDays(count: number, firstSeed: number): QueueMoment[] {
  return Array.from({ length: count }, (_, day) => simulateDay(firstSeed + day)).flat();
}
