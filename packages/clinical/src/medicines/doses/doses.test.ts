import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medicineByName } from '../medicine-index.ts';
import { DOSE_TABLE } from './dose-table.ts';
import { adultDose, allAdultDoses, checkDose, DOSES_WANTED, type PrescribedDose } from './index.ts';

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
      expect(dose.source.length).toBeGreaterThan(10);
      expect(dose.source).not.toMatch(/[*]|undefined/u);
    },
  );
});

describe('the wanted list', () => {
  it.each([...DOSES_WANTED])('%s is a medicine without a confirmed dose', (name) => {
    expect(medicineByName(name)?.id).toBe(name);
    expect(adultDose(name)).toBeUndefined();
    expect(adult(name, 1, 1, { per: 'week' })).toEqual({
      status: 'refused',
      field: 'medicine',
      limit: 'dose not confirmed',
    });
  });

  it('leaves no row of the table without its source', () => {
    const rows = DOSE_TABLE.split('\n').filter((row) => row !== '');
    expect(rows.filter((row) => row.split('|').length !== 6 || row.endsWith('|'))).toEqual([]);
    expect(new Set(rows.map((row) => row.split('|')[0])).size).toBe(rows.length);
  });
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
  ['captopril 150 three times', adult('captopril', 150, 3), 'above-usual'],
  ['diltiazem 540', adult('diltiazem', 540, 1), 'above-maximum'],
  ['etodolac 600 twice', adult('etodolac', 600, 2), 'above-maximum'],
  ['alendronate 70 a week', adult('alendronate', 70, 1, { per: 'week' }), 'usual'],
  ['alendronate 70 a day', adult('alendronate', 70, 1), 'above-maximum'],
  ['clonidine 0.1 three times', adult('clonidine', 0.1, 3), 'usual'],
];

describe('a dose', () => {
  it.each(CASES)('%s: %s', (_, verdict, status) => expect(verdict.status).toBe(status));

  it('explains itself with the maximum and the source', () => {
    const verdict = adult('metformin', 1000, 3);
    expect('sentence' in verdict && verdict.sentence).toBe(
      'metformin 3000 mg a day is above the maximum of 2550 mg.',
    );
    expect(adultDose('Glucophage')?.source).toContain('McMaster Textbook of Internal Medicine');
    expect(adultDose('losartan')?.source).toBe(
      'US prescribing information, DailyMed set id 016461a7-40a7-4ebc-9342-66ea16cdb6fc, section 2.1',
    );
  });
});

it('never lets methotrexate be daily, though its dose is not confirmed', () => {
  const refusal = adult('methotrexate', 15, 1);
  expect(refusal).toMatchObject({ status: 'refused', field: 'per' });
  expect('limit' in refusal && refusal.limit).toContain('never daily');
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
