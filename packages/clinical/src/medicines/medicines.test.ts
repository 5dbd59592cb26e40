import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLERGEN_WORDS, CLASS_ALLERGIES, CROSS_REACTIVITY, SIDE_CHAIN_GROUPS } from './allergy-rules.ts';
import {
  allMedicines,
  checkAllergies,
  classesOf,
  findMedicines,
  medicineByName,
  nearestMedicine,
  tallMan,
} from './index.ts';
import { leastDistance, soundDistance, soundMask, soundOf } from './sound.ts';

const KNOWN_CLASSES = new Set(allMedicines().flatMap((medicine) => medicine.classes));

describe('the table', () => {
  it('knows at least 600 medicines', () => {
    expect(allMedicines().length).toBeGreaterThanOrEqual(600);
  });

  it('gives every name to one medicine only', () => {
    const owner = new Map<string, string>();
    for (const medicine of allMedicines()) {
      for (const name of [medicine.id, ...medicine.otherNames, ...medicine.brands]) {
        const key = name.toLowerCase();
        expect(owner.get(key) ?? medicine.id, key).toBe(medicine.id);
        owner.set(key, medicine.id);
      }
    }
  });

  it('gives every medicine a class, a route and ingredients that the table knows', () => {
    const incomplete = allMedicines().filter(
      ({ classes, routes, ingredients }) =>
        classes.length === 0 ||
        routes.length === 0 ||
        ingredients.some((name) => classesOf(name).length === 0),
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });
});

describe('names in text', () => {
  it.each([
    ['She takes metformin and Lasix.', ['metformin', 'furosemide']],
    ['amoxicillin/clavulanate 875 mg', ['amoxicillin+clavulanate']],
    ['Tylenol #3 at night', ['codeine+acetaminophen']],
    ['paracetamol, salbutamol', ['acetaminophen', 'albuterol']],
    ["St. John's wort", ["st john's wort"]],
    ['Insulin glargine 20 units', ['insulin glargine']],
    ['no medicines at all', []],
    ['thyroid and glucose were checked', []],
  ])('%s', (text, expected) => {
    const mentions = findMedicines(text);
    expect(mentions.map((mention) => mention.medicine.id)).toEqual(expected);
    for (const { start, end, name } of mentions) expect(text.slice(start, end)).toBe(name);
  });

  it('answers with ordered ranges inside any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let last = 0;
        for (const { start, end } of findMedicines(`${text} aspirin ${text}`)) {
          if (start < last || end <= start) return false;
          last = end;
        }
        return true;
      }),
    );
  });
});

describe('misspelt and misheard names', () => {
  it.each([
    ['metforman', 'metformin'],
    ['met formin', 'metformin'],
    ['lisinipril', 'lisinopril'],
    ['a torva statin', 'atorvastatin'],
    ['zarelto', 'rivaroxaban'],
    ['eloquis', 'apixaban'],
    ['amoxacillin', 'amoxicillin'],
    ['hydrochlorothiozide', 'hydrochlorothiazide'],
    ['metropolol', 'metoprolol'],
    ['gabbapenton', 'gabapentin'],
    ['seroqual', 'quetiapine'],
    ['warfrin', 'warfarin'],
  ])('%s → %s', (heard, expected) => {
    const near = nearestMedicine(heard);
    expect(near?.medicine.id).toBe(expected);
    expect(near?.confidence).toBeGreaterThanOrEqual(0.75);
    expect(near?.confidence).toBeLessThan(1);
  });

  it.each([
    'house',
    'headache',
    'relax',
    'limit',
    'systolic',
    'vitamin',
    'patient',
    'morning',
    'table',
    'abc',
    '',
  ])('%s is no medicine', (heard) => {
    expect(nearestMedicine(heard)).toBeUndefined();
  });

  it('is certain only of an exact name', () => {
    expect(nearestMedicine('Metformin')?.confidence).toBe(1);
  });

  it('writes look-alike names in tall-man letters', () => {
    expect(tallMan('hydralazine')).toBe('hydrALAZINE');
    expect(tallMan('hydroxyzine')).toBe('hydrOXYzine');
    expect(tallMan('lisinopril')).toBe('lisinopril');
  });

  it('doubts and names the other when two are about as near', () => {
    const near = nearestMedicine('prednisol');
    expect(near?.alternatives.length).toBeGreaterThan(0);
  });
});

const ALLERGY_CASES: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  ['amoxicillin', 'amoxicillin', 'allergy.same-ingredient', 'contraindicated'],
  ['Augmentin', 'penicillin', 'allergy.same-class', 'contraindicated'],
  ['ampicillin', 'amoxicillin', 'allergy.same-class', 'major'],
  ['cephalexin', 'amoxicillin', 'allergy.side-chain', 'major'],
  ['amoxicillin', 'cephalexin', 'allergy.side-chain', 'major'],
  ['ceftriaxone', 'amoxicillin', 'allergy.cross-reactivity', 'low'],
  ['cephalexin', 'penicillin', 'allergy.cross-reactivity', 'moderate'],
  ['ceftriaxone', 'penicillin', 'allergy.cross-reactivity', 'low'],
  ['celecoxib', 'NSAIDs', 'allergy.cross-reactivity', 'moderate'],
  ['meropenem', 'penicillin', 'allergy.cross-reactivity', 'low'],
  ['aztreonam', 'ceftazidime', 'allergy.side-chain', 'major'],
  ['aztreonam', 'penicillin', undefined, undefined],
  ['Bactrim', 'sulfa', 'allergy.same-class', 'contraindicated'],
  ['hydrochlorothiazide', 'sulfa', 'allergy.cross-reactivity', 'low'],
  ['sulfasalazine', 'sulfa', 'allergy.cross-reactivity', 'contraindicated'],
  ['ibuprofen', 'aspirin', 'allergy.same-class', 'major'],
  ['Entresto', 'lisinopril', 'allergy.cross-reactivity', 'contraindicated'],
  ['hydrocodone', 'codeine', 'allergy.same-class', 'major'],
  ['fentanyl', 'morphine', 'allergy.cross-reactivity', 'low'],
  ['oxcarbazepine', 'carbamazepine', 'allergy.same-class', 'major'],
  ['azithromycin', 'penicillin', undefined, undefined],
  ['metformin', 'sulfa', undefined, undefined],
  ['iohexol', 'shellfish', undefined, undefined],
  ['acetaminophen', 'aspirin', undefined, undefined],
];

describe('allergies', () => {
  it.each(ALLERGY_CASES)('%s with an allergy to %s: %s %s', (medicine, substance, code, severity) => {
    const [finding] = checkAllergies([medicine], [{ substance }]).findings;
    expect(finding?.code).toBe(code);
    expect(finding?.severity).toBe(severity);
    if (finding) expect(finding.sentence).toContain(substance);
  });

  it('lets an intolerance speak only about the same ingredient', () => {
    const codeine = { substance: 'codeine', reaction: 'nausea', kind: 'intolerance' } as const;
    expect(checkAllergies(['codeine'], [codeine]).findings[0]?.code).toBe('allergy.intolerance');
    expect(checkAllergies(['morphine'], [codeine]).findings).toEqual([]);
  });

  it('names what it could not read instead of calling it safe', () => {
    const check = checkAllergies(['flurbotoxin'], [{ substance: 'moon dust' }]);
    expect(check.unknownMedicines).toEqual(['flurbotoxin']);
    expect(check.unknownAllergens).toEqual(['moon dust']);
  });

  it('rests on classes and medicines that the table has', () => {
    const exists = (name: string): boolean =>
      name.startsWith('class:') ? KNOWN_CLASSES.has(name.slice(6)) : medicineByName(name) !== undefined;
    for (const { to } of CROSS_REACTIVITY) expect(exists(to), to).toBe(true);
    for (const classId of [...Object.keys(CLASS_ALLERGIES), ...Object.values(ALLERGEN_WORDS)]) {
      expect(KNOWN_CLASSES.has(classId), classId).toBe(true);
    }
    for (const name of Object.values(SIDE_CHAIN_GROUPS).flat()) expect(medicineByName(name)?.id).toBe(name);
  });
});

it('never rules a name out that the distance would keep', () => {
  const names = fc.constantFrom(...allMedicines().flatMap(({ id, brands }) => [id, ...brands]));
  fc.assert(
    fc.property(names, names, (first, second) => {
      const [a, b] = [soundOf(first), soundOf(second)];
      return (
        leastDistance(soundMask(a), soundMask(b)) <= soundDistance(a, b, Number.POSITIVE_INFINITY) + 1e-9
      );
    }),
  );
});
