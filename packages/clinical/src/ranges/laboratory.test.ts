import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessLaboratory, LABORATORY, type LaboratoryName, type Person } from './index.ts';

const man: Person = { ageYears: 45, sex: 'male' };
const woman: Person = { ageYears: 45, sex: 'female' };

function level(test: LaboratoryName, value: number, person: Person): string {
  const outcome = assessLaboratory(test, value, person);
  return outcome.ok ? outcome.level : outcome.sentence;
}

describe('laboratory values', () => {
  const table: readonly (readonly [LaboratoryName, number, Person, string])[] = [
    ['sodiumMmolPerL', 133, man, 'normal'],
    ['sodiumMmolPerL', 132, man, 'low'],
    ['sodiumMmolPerL', 120, man, 'critical-low'],
    ['sodiumMmolPerL', 130, { ageYears: 6 }, 'critical-low'],
    ['potassiumMmolPerL', 5.3, man, 'normal'],
    ['potassiumMmolPerL', 6.5, man, 'critical-high'],
    ['creatinineUmolPerL', 95, man, 'normal'],
    ['creatinineUmolPerL', 95, woman, 'high'],
    ['creatinineUmolPerL', 210, { ageYears: 6 }, 'critical-high'],
    ['calciumAdjustedMmolPerL', 3.5, man, 'critical-high'],
    ['haemoglobinGPerL', 125, man, 'low'],
    ['haemoglobinGPerL', 125, woman, 'normal'],
    ['haemoglobinGPerL', 112, { ...woman, pregnant: true }, 'normal'],
    ['haemoglobinGPerL', 79, woman, 'critical-low'],
    ['haemoglobinGPerL', 112, { ageYears: 3 }, 'normal'],
    ['haemoglobinGPerL', 112, { ageYears: 8 }, 'low'],
    ['lactateMmolPerL', 2.1, man, 'high'],
    ['crpMgPerL', 12, man, 'normal'],
    ['crpMgPerL', 300, man, 'critical-high'],
  ];
  it.each(table)('%s %d of %o is %s', (test, value, person, expected) => {
    expect(level(test, value, person)).toBe(expected);
  });

  it('applies no interval of adults in pregnancy, and says so by leaving it out', () => {
    const outcome = assessLaboratory('chlorideMmolPerL', 92, { ...woman, pregnant: true });
    expect(outcome.ok && 'limits' in outcome).toBe(false);
  });

  it.each([
    ['haemoglobinGPerL', 9],
    ['creatinineUmolPerL', 0.9],
    ['sodiumMmolPerL', Number.NaN],
    ['potassiumMmolPerL', -1],
  ] as const)('refuses %s %d, most likely a wrong unit', (test, value) => {
    const outcome = assessLaboratory(test, value, man);
    expect(outcome.ok === false && outcome.invalid.map((field) => field.field)).toEqual([test]);
  });

  it('never throws, and never calls a higher value lower', () => {
    const order = ['critical-low', 'low', 'normal', 'high', 'critical-high'];
    const names = Object.keys(LABORATORY).filter((name): name is LaboratoryName =>
      Object.hasOwn(LABORATORY, name),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (test, ageYears) => {
          const [min, max] = LABORATORY[test].possible;
          let last = 0;
          for (let step = 0; step <= 50; step += 1) {
            const now = order.indexOf(level(test, min + ((max - min) * step) / 50, { ageYears }));
            expect(now).toBeGreaterThanOrEqual(last);
            last = now;
          }
        },
      ),
    );
  });
});
