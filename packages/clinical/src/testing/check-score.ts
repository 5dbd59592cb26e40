import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../fields.ts';
import type { Explained, Outcome } from '../result.ts';
import type { AnyScore } from '../score.ts';
import type { ScoreCase, ScoreCases } from './cases.ts';

function explained(outcome: Outcome): Explained {
  if (!outcome.ok) throw new Error(`refused: ${outcome.sentence}`);
  return outcome;
}

function expectCase(score: AnyScore, outcome: Outcome, expected: ScoreCase): void {
  if (expected.missing !== undefined || expected.invalid !== undefined) {
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(outcome.missing.map((field) => field.field)).toEqual(expected.missing ?? []);
    expect(Object.fromEntries(outcome.invalid.map((field) => [field.field, field.code]))).toEqual(
      expected.invalid ?? {},
    );
    return;
  }
  const result = explained(outcome);
  if (expected.value !== undefined) {
    expect(Math.abs(result.value - expected.value)).toBeLessThanOrEqual((expected.within ?? 0) + 1e-9);
  }
  if (expected.code !== undefined)
    expect(result.interpretation.code).toBe(`${score.about.id}.${expected.code}`);
  for (const [field, points] of Object.entries(expected.points ?? {})) {
    expect([field, result.points.find((point) => point.field === field)?.points]).toEqual([field, points]);
  }
  for (const [code, value] of Object.entries(expected.also ?? {})) {
    const found = result.also.find((derived) => derived.code === code)?.value ?? Number.NaN;
    expect(Math.abs(found - value)).toBeLessThanOrEqual((expected.within ?? 0) + 1e-9);
  }
}

/** Any value that could reach a field: right, wrong, and of the wrong type. */
function anyValue(field: Field): fc.Arbitrary<unknown> {
  const wrong = fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1e308,
    'x',
    {},
    [],
  );
  if (field.kind === 'flag') return fc.oneof({ weight: 8, arbitrary: fc.boolean() }, wrong);
  if (field.kind === 'choice') {
    return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...Object.keys(field.options)) }, wrong);
  }
  const right = field.whole
    ? fc.integer({ min: Math.ceil(field.min), max: Math.floor(field.max) })
    : fc.double({ min: field.min, max: field.max, noNaN: true });
  return fc.oneof({ weight: 8, arbitrary: right }, wrong);
}

function expectRefusals(score: AnyScore, base: Readonly<Record<string, unknown>>): void {
  for (const [name, field] of Object.entries<Field>(score.about.fields)) {
    const without = score.evaluate({ ...base, [name]: undefined });
    if (!field.optional) {
      expect(without.ok === false && without.missing.map((missing) => missing.field)).toEqual([name]);
    }
    const wrongs: unknown[] =
      field.kind === 'number' ? [Number.NaN, field.min - 1, field.max + 1, '7'] : ['no such', 7];
    for (const wrong of wrongs) {
      const outcome = score.evaluate({ ...base, [name]: wrong });
      expect([wrong, outcome.ok === false && outcome.invalid.map((invalid) => invalid.field)]).toEqual([
        wrong,
        [name],
      ]);
    }
  }
}

/** A value that is right for the field. */
function rightValue(field: Field): fc.Arbitrary<unknown> {
  if (field.kind === 'flag') return fc.boolean();
  if (field.kind === 'choice') return fc.constantFrom(...Object.keys(field.options));
  return field.whole
    ? fc.integer({ min: Math.ceil(field.min), max: Math.floor(field.max) })
    : fc.double({ min: field.min, max: field.max, noNaN: true });
}

/** +1 when the chart of the field only rises, −1 when it only falls, 0 when it turns or the field has none. */
function directionOf(field: Field): -1 | 0 | 1 {
  if (field.kind === 'flag') return field.points > 0 ? 1 : field.points < 0 ? -1 : 0;
  if (field.kind !== 'number' || field.bands === undefined) return 0;
  const points = field.bands.map((band) => band.points);
  const rises = points.every((value, index) => index === 0 || value >= (points[index - 1] ?? value));
  const falls = points.every((value, index) => index === 0 || value <= (points[index - 1] ?? value));
  return rises === falls ? 0 : rises ? 1 : -1;
}

/** Two inputs that differ in one field only: the total must follow the direction of that field's own chart. */
function expectChartsMonotone(score: AnyScore, turning: readonly string[]): void {
  const fields = Object.entries<Field>(score.about.fields);
  const charted = fields.filter(([name, field]) => directionOf(field) !== 0 && !turning.includes(name));
  if (charted.length === 0) return;
  const whole = fc.record(Object.fromEntries(fields.map(([name, field]) => [name, rightValue(field)])));
  const change = fc
    .constantFrom(...charted)
    .chain(([name, field]) => fc.tuple(fc.constant({ name, field }), rightValue(field)));
  fc.assert(
    fc.property(whole, change, (input, [{ name, field }, other]) => {
      const before = score.evaluate(input);
      const after = score.evaluate({ ...input, [name]: other });
      if (!before.ok || !after.ok) return;
      const step = Number(other) - Number(input[name]);
      expect(Math.sign(step) * directionOf(field) * (after.value - before.value)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 100 },
  );
}

/** Registers the tests that every score must pass: its own cases, its refusals, and no throw on anything. */
export function checkScore(score: AnyScore, { base, cases, turning = [] }: ScoreCases): void {
  describe(score.about.name, () => {
    it('has at least five cases and a source', () => {
      expect(cases.length).toBeGreaterThanOrEqual(5);
      expect(score.about.source.text.length).toBeGreaterThan(20);
    });

    it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      expectCase(score, score.evaluate({ ...base, ...one.with }), one);
    });

    it('refuses every missing or impossible field by its name', () => {
      expectRefusals(score, base);
    });

    it('follows each chart that only rises or only falls', () => {
      expectChartsMonotone(score, turning);
    });

    it('never throws, never returns NaN, and says the same twice', () => {
      const fields = Object.entries<Field>(score.about.fields);
      const input = fc.record(Object.fromEntries(fields.map(([name, field]) => [name, anyValue(field)])));
      fc.assert(
        fc.property(input, (draft) => {
          const outcome = score.evaluate(draft);
          expect(score.evaluate(draft)).toEqual(outcome);
          if (outcome.ok) {
            expect(Number.isFinite(outcome.value)).toBe(true);
            expect(outcome.interpretation.sentence).not.toBe('');
          } else {
            expect(outcome.missing.length + outcome.invalid.length).toBeGreaterThan(0);
            expect(outcome.sentence).not.toBe('');
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}

/** Expects the value never to fall (or never to rise) while one field walks upwards. */
export function expectMonotone(
  score: AnyScore,
  base: Readonly<Record<string, unknown>>,
  field: string,
  walk: readonly number[],
  direction: 'up' | 'down',
): void {
  const values = walk.map((value) => explained(score.evaluate({ ...base, [field]: value })).value);
  const sorted = [...values].sort((a, b) => (direction === 'up' ? a - b : b - a));
  expect(values).toEqual(sorted);
}
