import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFacts, HOUR_MS, seen } from './facts.ts';
import { ALERT_RULES, evaluateAlertRules, OBSERVATION_UNITS, type ObservationCode } from './index.ts';
import { RULES_WITH_CASES } from './rules/with-cases.ts';

const files = readdirSync(new URL('./rules/', import.meta.url)).filter(
  (file) => file !== 'index.ts' && file !== 'with-cases.ts',
);

it('lists every rule file, for the product and for the cases', () => {
  expect(RULES_WITH_CASES).toHaveLength(files.length);
  expect(ALERT_RULES).toHaveLength(files.length);
});

describe.each(RULES_WITH_CASES.map((one) => [one.rule.code, one] as const))('%s', (_, { rule, cases }) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { facts, expected }) => {
    const severities = rule.evaluate(facts).map(({ severity }) => severity);
    if (expected === 'silent') expect(severities).toEqual([]);
    else expect(severities).toContain(expected);
  });

  it('is in the list, speaks and stays silent in its cases, and says when it stays silent', () => {
    expect(ALERT_RULES).toContain(rule);
    expect(cases.some(({ expected }) => expected === 'silent')).toBe(true);
    expect(cases.some(({ expected }) => expected !== 'silent')).toBe(true);
    expect(rule.staysSilent.length).toBeGreaterThan(0);
    expect(rule.source.length).toBeGreaterThan(10);
    expect(rule.quietPeriodHours).toBeGreaterThan(0);
  });
});

it('gives every rule its own code', () => {
  expect(new Set(ALERT_RULES.map(({ code }) => code)).size).toBe(ALERT_RULES.length);
});

describe('the quiet period', () => {
  const low = caseFacts({ observations: [seen('glucose', 65)] });
  const first = evaluateAlertRules(low).alerts[0];
  const past = {
    deduplicationKey: first?.deduplicationKey ?? '',
    severity: 'major',
    atMs: low.nowMs - HOUR_MS,
  } as const;

  it('keeps the same alert quiet and says until when', () => {
    const again = evaluateAlertRules({ ...low, pastAlerts: [past] });
    expect(again.alerts).toEqual([]);
    expect(again.silenced).toEqual([
      {
        code: 'labs.glucose-low',
        deduplicationKey: 'labs.glucose-low:glucose',
        quietUntilMs: past.atMs + 2 * HOUR_MS,
      },
    ]);
  });

  it('ends when it has passed', () => {
    const older = { ...past, atMs: low.nowMs - 2 * HOUR_MS };
    expect(evaluateAlertRules({ ...low, pastAlerts: [older] }).alerts).toHaveLength(1);
  });

  it('does not hide a worsening', () => {
    const worse = caseFacts({ observations: [seen('glucose', 50)], pastAlerts: [past] });
    expect(evaluateAlertRules(worse).alerts.map(({ severity }) => severity)).toEqual(['critical']);
  });
});

it('refuses an observation in another unit and names it', () => {
  const foreign = { ...seen('potassium', 7), unit: 'mg/dL' };
  const evaluation = evaluateAlertRules(caseFacts({ observations: [foreign] }));
  expect(evaluation.alerts).toEqual([]);
  expect(evaluation.unreadable).toEqual([foreign]);
});

it('does not let an impossible age hide an alert', () => {
  const facts = caseFacts({ patient: { ageYears: Number.NaN }, observations: [seen('pulse', 160)] });
  const evaluation = evaluateAlertRules(facts);
  expect(evaluation.alerts.map(({ code }) => code)).toEqual(['vitals.pulse']);
  expect(evaluation.refused).toEqual([{ field: 'ageYears', limit: '0 to 130' }]);
});

it('puts the most severe first and raises one alert a key', () => {
  const { alerts } = evaluateAlertRules(
    caseFacts({ observations: [seen('potassium', 6.1), seen('news2', 8), seen('pulse', 160)] }),
  );
  expect(alerts.map(({ severity }) => severity)).toEqual(['critical', 'critical', 'major']);
  expect(new Set(alerts.map(({ deduplicationKey }) => deduplicationKey)).size).toBe(alerts.length);
});

it('says nothing about a healthy adult, and nothing where nothing is known', () => {
  const healthy = caseFacts({
    observations: [
      seen('respiratory-rate', 14),
      seen('oxygen-saturation', 98),
      seen('systolic-pressure', 124),
      seen('pulse', 72),
      seen('temperature', 36.8),
      seen('consciousness', 0),
      seen('news2', 0),
      seen('potassium', 4.2),
      seen('glucose', 95),
    ],
    medicines: [{ name: 'lisinopril' }, { name: 'atorvastatin', isNew: true }],
    transcript: [{ speaker: 'patient', text: 'I feel fine, just here for my refill.', atMs: 0 }],
  });
  expect(evaluateAlertRules(healthy).alerts).toEqual([]);
  expect(evaluateAlertRules(caseFacts({})).alerts).toEqual([]);
});

it('never throws, whatever the numbers', () => {
  const codes = Object.keys(OBSERVATION_UNITS) as ObservationCode[]; // keys of a constant record
  const observation = fc
    .tuple(fc.constantFrom(...codes), fc.double(), fc.integer({ min: -10, max: 1000 }))
    .map(([code, value, hoursAgo]) => seen(code, value, hoursAgo));
  fc.assert(
    fc.property(
      fc.array(observation),
      fc.option(fc.double({ min: 0, max: 110 }), { nil: undefined }),
      (observations, age) => {
        const patient = age === undefined ? {} : { ageYears: age };
        return Array.isArray(evaluateAlertRules(caseFacts({ observations, patient })).alerts);
      },
    ),
  );
});
