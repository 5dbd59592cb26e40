import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analyte, ageYearsBetween, convert, unitsOf } from './index.ts';

function converted(value: number, from: string, to: string, analyte?: Analyte): number {
  const outcome = convert(value, from, to, analyte);
  if (!outcome.ok) throw new Error(outcome.sentence);
  return outcome.value;
}

describe('conversion of units', () => {
  const table: readonly (readonly [number, string, number, string, Analyte?])[] = [
    [98.6, '[degF]', 37, 'Cel'],
    [-40, '[degF]', -40, 'Cel'],
    [212, '[degF]', 100, 'Cel'],
    [310.15, 'K', 37, 'Cel'],
    [1, '[lb_av]', 0.45359237, 'kg'],
    [1, '[stone_av]', 14, '[lb_av]'],
    [16, '[oz_av]', 1, '[lb_av]'],
    [3250, 'g', 3.25, 'kg'],
    [1, '[in_i]', 2.54, 'cm'],
    [6, '[ft_i]', 182.88, 'cm'],
    [1.8, 'm', 180, 'cm'],
    [120, 'mm[Hg]', 15.99864, 'kPa'],
    [180.156, 'mg/dL', 10, 'mmol/L', 'glucose'],
    [1, 'mg/dL', 88.4017, 'umol/L', 'creatinine'],
    [1, 'mg/dL', 17.1037, 'umol/L', 'bilirubin'],
    [38.665, 'mg/dL', 1, 'mmol/L', 'cholesterol'],
    [28.014, 'mg/dL', 10, 'mmol/L', 'urea-nitrogen'],
    [2.5, 'mmol/L', 10.0195, 'mg/dL', 'calcium'],
    [140, 'meq/L', 140, 'mmol/L'],
    [4.5, 'g/dL', 45, 'g/L'],
    [12_500, '/uL', 12.5, '10*9/L'],
    [53, 'mmol/mol', 7.00044, '%{NGSP}'],
  ];
  it.each(table.map((row) => [row] as const))('%o', ([value, from, expected, to, analyte]) => {
    expect(converted(value, from, to, analyte)).toBeCloseTo(expected, 4);
  });

  it.each([
    ['not-a-number', () => convert(Number.NaN, 'kg', 'g')],
    ['unknown-unit', () => convert(1, 'furlong', 'cm')],
    ['unknown-unit', () => convert(1, 'constructor', 'cm')],
    ['unknown-unit', () => convert(1, 'cm', '__proto__')],
    ['different-dimension', () => convert(1, 'kg', 'cm')],
    ['analyte-needed', () => convert(5, 'mmol/L', 'mg/dL')],
    ['below-absolute-zero', () => convert(-500, '[degF]', 'Cel')],
  ] as const)('refuses with %s', (code, attempt) => {
    const outcome = attempt();
    expect(outcome.ok === false && outcome.code).toBe(code);
  });

  it('is invertible for every pair of units of one kind', () => {
    const codes = ['Cel', 'kg', 'cm', 'mm[Hg]', '/min', '%', 'mmol/L', 'mg/dL', '10*9/L', 'U/L', '%{NGSP}'];
    const pair = fc
      .constantFrom(...codes.map((code) => unitsOf(code)))
      .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1e6, noNaN: true }), ([from, to], value) => {
        const back = converted(converted(value, from, to), to, from);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, value));
      }),
    );
  });

  it('keeps the order of two values', () => {
    const value = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [x, y] = [converted(a, '[degF]', 'Cel'), converted(b, '[degF]', 'Cel')];
        expect(Math.sign(a - b) * Math.sign(x - y)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('age between two dates', () => {
  it.each([
    ['1980-05-17', '2026-05-17', 46],
    ['1980-05-17', '2026-05-16', 45.9972],
    ['2026-01-31', '2026-04-30', 0.247],
    ['2026-02-01', '2026-05-01', 0.25],
    ['2026-05-01', '2026-05-29', 28 / 365.25],
    ['2024-02-29', '2025-02-28', 0.9987],
    ['2024-02-29', '2025-03-01', 1.0027],
    ['2026-05-01', '2026-05-01', 0],
  ])('%s to %s is %d years', (birth, on, years) => {
    expect(ageYearsBetween(birth, on)).toBeCloseTo(years, 2);
  });

  it.each([
    ['2026-13-01', '2026-05-01'],
    ['2026-02-30', '2026-05-01'],
    ['tomorrow', '2026-05-01'],
    ['2026-05-02', '2026-05-01'],
  ])('is unknown for %s to %s', (birth, on) => {
    expect(ageYearsBetween(birth, on)).toBeUndefined();
  });

  it('never runs backwards', () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20_000 }), (birth, later) => {
        const at = (days: number): string =>
          new Date(Date.parse(birth) + days * 86_400_000).toISOString().slice(0, 10);
        const now = ageYearsBetween(birth, at(later)) ?? -1;
        const next = ageYearsBetween(birth, at(later + 1)) ?? -1;
        expect(now).toBeGreaterThanOrEqual(0);
        expect(next).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});
