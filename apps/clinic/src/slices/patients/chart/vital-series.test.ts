import type { Observation } from '@medi-os/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparklineShape } from './sparkline-shape.ts';
import { otherMeasurements, vitalOf, vitalSeries, vitalTimes } from './vital-series.ts';

let count = 0;
function observation(
  code: string,
  value: number | null,
  unit: string | null,
  effectiveAt: string,
  valueText: string | null = null,
): Observation {
  count += 1;
  return { id: `o-${count}`, code, name: `Name of ${code}`, value, unit, valueText, effectiveAt };
}
const MORNING = '2026-11-20T08:00:10Z';
const NOON = '2026-11-20T12:00:00Z';
const ADULT = { birthDate: '1980-01-01', gender: 'female' } as const;
const CHILD = { birthDate: '2025-05-01', gender: 'male' } as const;

describe('which vital an observation is', () => {
  it.each([
    ['8867-4', '/min', 'pulsePerMinute'],
    ['8867-4', '{beats}/min', 'pulsePerMinute'],
    ['2708-6', '%', 'spo2Percent'],
    ['72514-3', '{score}', 'painScore'],
    ['8310-5', 'Cel', 'temperatureCelsius'],
    ['8310-5', '[degF]', undefined],
    ['2339-0', 'mg/dL', undefined],
  ])('%s in %s is %s', (code, unit, vital) => expect(vitalOf(observation(code, 1, unit, NOON))).toBe(vital));

  it('is none without a number', () => {
    expect(vitalOf(observation('8867-4', null, '/min', NOON, 'weak'))).toBeUndefined();
  });
});

describe('the flow sheet', () => {
  const observations = [
    observation('8867-4', 128, '/min', '2026-11-20T08:00:40Z'),
    observation('8480-6', 85, 'mm[Hg]', MORNING),
    observation('67775-7', null, null, MORNING, 'confusion'),
    observation('8867-4', 72, '/min', NOON),
    observation('2339-0', 99, 'mg/dL', NOON),
  ];

  it('puts together what was measured in one minute, newest first', () => {
    const times = vitalTimes(observations, ADULT);
    expect(times.map((time) => [time.at, Object.keys(time.points), time.consciousness])).toEqual([
      [NOON, ['pulsePerMinute'], undefined],
      ['2026-11-20T08:00:40Z', ['pulsePerMinute', 'systolicBpMmHg'], 'confusion'],
    ]);
  });

  it('gives each vital oldest first, in the order of the triage screen, judged', () => {
    const series = vitalSeries(observations, ADULT);
    expect(
      series.map(({ vital, points }) => [vital, points.map((p) => [p.value, p.assessment?.level])]),
    ).toEqual([
      ['systolicBpMmHg', [[85, 'critical-low']]],
      [
        'pulsePerMinute',
        [
          [128, 'high'],
          [72, 'normal'],
        ],
      ],
    ]);
  });

  it('judges by the age at the measurement', () => {
    const [series] = vitalSeries(observations.slice(0, 1), CHILD);
    expect(series?.points[0]?.assessment?.level).not.toBe('critical-high');
    expect(
      vitalSeries(observations.slice(0, 1), { ...ADULT, birthDate: '2027-01-01' })[0]?.points[0]?.assessment,
    ).toBe(undefined);
  });

  it('keeps the newest of what is no vital', () => {
    const older = observation('2339-0', 80, 'mg/dL', '2020-01-01T00:00:00Z');
    expect(otherMeasurements([older, ...observations]).map((other) => other.value)).toEqual([99]);
  });
});

describe('a sparkline', () => {
  const box = { width: 100, height: 20 };

  it('stays inside its box and holds its band', () => {
    const point = fc.record({
      atMs: fc.integer({ min: 0, max: 1e12 }),
      value: fc.integer({ min: -1000, max: 1000 }),
      abnormal: fc.boolean(),
    });
    const end = fc.option(fc.integer({ min: -500, max: 500 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), end, end, (points, one, other) => {
        const [low, high] =
          one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
        const shape = sparklineShape({ points, low, high, ...box });
        for (const { x, y } of shape.marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(20);
        }
        if (shape.band) expect(shape.band.height).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('draws a value above the band above it', () => {
    const shape = sparklineShape({
      points: [
        { atMs: 0, value: 70, abnormal: false },
        { atMs: 1, value: 140, abnormal: true },
      ],
      low: 60,
      high: 100,
      ...box,
    });
    expect(shape.marks[1]?.y).toBeLessThan(shape.band?.y ?? 0);
    expect(shape.marks[0]?.x).toBe(4);
    expect(shape.marks[1]?.x).toBe(96);
  });

  it('has no band where no source gives limits, and one point stands at the end', () => {
    const shape = sparklineShape({
      points: [{ atMs: 5, value: 80, abnormal: false }],
      low: undefined,
      high: undefined,
      ...box,
    });
    expect(shape.band).toBeUndefined();
    expect(shape.marks).toEqual([{ x: 96, y: 10, abnormal: false }]);
  });
});
