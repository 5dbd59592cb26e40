import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medicineByName } from '../medicine-index.ts';
import { adultDose, allAdultDoses, checkDose, type PrescribedDose } from './index.ts';

const adult = (medicine: string, amount: number, times: number, given: Partial<PrescribedDose> = {}) =>
  checkDose({ medicine, amount, times, unit: 'mg', per: 'day', ageYears: 50, ...given });

describe('the table', () => {
  it('holds at least 200 medicines', () => expect(allAdultDoses().size).toBeGreaterThanOrEqual(200));

  it.each([...allAdultDoses().values()].map((dose) => [dose.medicine, dose] as const))(
    '%s is in order',
    (name, dose) => {
      expect(medicineByName(name)?.id).toBe(name);
      expect(dose.usualFrom).toBeGreaterThan(0);
      expect(dose.usualTo).toBeGreaterThanOrEqual(dose.usualFrom);
      expect(dose.maximum).toBeGreaterThanOrEqual(dose.usualTo);
      expect(dose.source).toContain(name);
    },
  );
});

const CASES: readonly (readonly [string, ReturnType<typeof adult>, string])[] = [
  ['metformin 850 three times', adult('metformin', 850, 3), 'above-usual'],
  ['metformin 1000 three times', adult('metformin', 1000, 3), 'above-maximum'],
  ['Lipitor 40', adult('Lipitor', 40, 1), 'usual'],
  ['lisinopril 2.5', adult('lisinopril', 2.5, 1), 'below-usual'],
  ['acetaminophen 1 g four times', adult('Tylenol', 1, 4, { unit: 'g' }), 'above-usual'],
  ['acetaminophen 1 g five times', adult('Tylenol', 1, 5, { unit: 'g' }), 'above-maximum'],
  ['levothyroxine 100 mcg', adult('levothyroxine', 100, 1, { unit: 'mcg' }), 'usual'],
  ['levothyroxine 100 mg', adult('levothyroxine', 100, 1), 'above-maximum'],
  ['methotrexate 15 a week', adult('methotrexate', 15, 1, { per: 'week' }), 'usual'],
  ['methotrexate 15 a day', adult('methotrexate', 15, 1), 'above-maximum'],
  ['alendronate 70 a week', adult('alendronate', 70, 1, { per: 'week' }), 'usual'],
  ['clonidine 0.1 three times', adult('clonidine', 0.1, 3), 'usual'],
];

describe('a dose', () => {
  it.each(CASES)('%s: %s', (_, verdict, status) => expect(verdict.status).toBe(status));

  it('explains itself with the maximum and the source', () => {
    const verdict = adult('metformin', 1000, 3);
    expect('sentence' in verdict && verdict.sentence).toBe(
      'metformin 3000 mg a day is above the maximum of 2550 mg.',
    );
    expect(adultDose('Glucophage')?.source).toContain('metformin');
  });
});

describe('refusals name the field', () => {
  it.each([
    [adult('metformin', Number.NaN, 1), { status: 'refused', field: 'amount', limit: 'above 0' }],
    [adult('metformin', -5, 1), { status: 'refused', field: 'amount', limit: 'above 0' }],
    [adult('metformin', 500, 0), { status: 'refused', field: 'times', limit: 'above 0 and at most 48' }],
    [
      adult('metformin', 500, 1, { ageYears: 9 }),
      { status: 'refused', field: 'ageYears', limit: 'adult doses hold from 18 years' },
    ],
    [
      checkDose({ medicine: 'metformin', amount: 500, unit: 'mg', times: 1, per: 'day' }),
      { status: 'not-enough-data', missing: 'ageYears' },
    ],
    [adult('moon dust', 1, 1), { status: 'not-enough-data', missing: 'medicine' }],
    [adult('warfarin', 5, 1), { status: 'not-enough-data', missing: 'adultDose' }],
  ])('%o', (verdict, expected) => expect(verdict).toEqual(expected));
});

it('is never judged milder as the amount rises', () => {
  const rank = ['below-usual', 'usual', 'above-usual', 'above-maximum'];
  const names = [...allAdultDoses().keys()];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.double({ min: 0.001, max: 5000, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      (name, amount, factor) =>
        rank.indexOf(adult(name, amount * factor, 1).status) >= rank.indexOf(adult(name, amount, 1).status),
    ),
  );
});
