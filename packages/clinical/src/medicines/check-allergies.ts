import {
  ALLERGEN_WORDS,
  type AllergySeverity,
  CLASS_ALLERGIES,
  CROSS_REACTIVITY,
  NON_MEDICINE_ALLERGENS,
  SIDE_CHAIN_GROUPS,
  SIDE_CHAIN_SOURCE,
} from './allergy-rules.ts';
import { classesOf, className, medicineByName, normalizeName } from './medicine-index.ts';
import type { Medicine, Source } from './types.ts';

/** An allergy as the chart has it. An intolerance ("nausea with codeine") is no immune reaction. */
export interface Allergy {
  readonly substance: string;
  readonly reaction?: string;
  readonly kind?: 'allergy' | 'intolerance';
}

export type AllergyCode =
  | 'allergy.same-ingredient'
  | 'allergy.same-class'
  | 'allergy.side-chain'
  | 'allergy.cross-reactivity'
  | 'allergy.intolerance';

export interface AllergyFinding {
  readonly code: AllergyCode;
  readonly severity: AllergySeverity;
  /** The medicine as it was given to the check. */
  readonly medicine: string;
  readonly ingredient: string;
  readonly allergy: Allergy;
  readonly sentence: string;
  readonly source: Source;
}

export interface AllergyCheck {
  readonly findings: readonly AllergyFinding[];
  /** Names the check could not read: nothing is known about them, which is not the same as safe. */
  readonly unknownMedicines: readonly string[];
  readonly unknownAllergens: readonly string[];
}

interface Allergen {
  readonly allergy: Allergy;
  /** Ingredients the person reacted to; empty when a whole class was named. */
  readonly ingredients: readonly string[];
  readonly classes: ReadonlySet<string>;
  readonly nonMedicine?: string;
}

const SEVERITY_ORDER: readonly AllergySeverity[] = ['contraindicated', 'major', 'moderate', 'low'];

function readAllergen(allergy: Allergy): Allergen | undefined {
  const name = normalizeName(allergy.substance).replace(/ (?:allergy|allergies)$/u, '');
  const classId = ALLERGEN_WORDS[name];
  if (classId !== undefined) return { allergy, ingredients: [], classes: new Set([classId]) };
  const nonMedicine = NON_MEDICINE_ALLERGENS[name];
  if (nonMedicine !== undefined) return { allergy, ingredients: [], classes: new Set(), nonMedicine };
  const medicine = medicineByName(name);
  if (medicine === undefined) return undefined;
  return {
    allergy,
    ingredients: medicine.ingredients,
    classes: new Set(medicine.ingredients.flatMap(classesOf)),
  };
}

function sharedSideChain(ingredient: string, allergen: Allergen): string | undefined {
  for (const [group, members] of Object.entries(SIDE_CHAIN_GROUPS)) {
    if (members.includes(ingredient) && allergen.ingredients.some((name) => members.includes(name)))
      return group;
  }
  return undefined;
}

interface Verdict {
  readonly code: AllergyCode;
  readonly severity: AllergySeverity;
  readonly why: string;
  readonly source: Source;
}

const RECORD: Source = 'allergy recorded in the chart';

function crossVerdict(medicine: Medicine, ingredient: string, allergen: Allergen): Verdict | undefined {
  const classes = new Set(classesOf(ingredient));
  const from = (rule: string): boolean =>
    rule.startsWith('class:')
      ? allergen.classes.has(rule.slice(6))
      : allergen.ingredients.includes(rule) || allergen.nonMedicine === rule;
  const to = (rule: string): boolean =>
    rule.startsWith('class:') ? classes.has(rule.slice(6)) : rule === ingredient || rule === medicine.id;
  let best: Verdict | undefined;
  for (const rule of CROSS_REACTIVITY) {
    if (!from(rule.from) || !to(rule.to)) continue;
    const worse =
      best === undefined || SEVERITY_ORDER.indexOf(rule.severity) < SEVERITY_ORDER.indexOf(best.severity);
    if (worse) {
      const { severity, explanation, source } = rule;
      best = { code: 'allergy.cross-reactivity', severity, why: explanation, source };
    }
  }
  return best;
}

function verdictFor(medicine: Medicine, ingredient: string, allergen: Allergen): Verdict | undefined {
  if (allergen.ingredients.includes(ingredient)) {
    return {
      code: 'allergy.same-ingredient',
      severity: 'contraindicated',
      why: 'the same ingredient',
      source: RECORD,
    };
  }
  const classes = classesOf(ingredient);
  const named = classes.find((classId) => allergen.ingredients.length === 0 && allergen.classes.has(classId));
  const cross = crossVerdict(medicine, ingredient, allergen);
  const sideChain = sharedSideChain(ingredient, allergen);
  if (sideChain !== undefined && !classes.includes('penicillin')) {
    const why = `it shares the ${sideChain} side chain`;
    return { code: 'allergy.side-chain', severity: 'major', why, source: SIDE_CHAIN_SOURCE };
  }
  // A rule about two medicines is more exact than the class they share: celecoxib among NSAIDs.
  if (cross !== undefined && cross.severity !== 'low') return cross;
  if (named !== undefined) {
    return {
      code: 'allergy.same-class',
      severity: 'contraindicated',
      why: `it is of the class ${className(named)}`,
      source: RECORD,
    };
  }
  const shared = classes.find(
    (classId) => allergen.classes.has(classId) && CLASS_ALLERGIES[classId] !== undefined,
  );
  if (shared !== undefined) {
    const why = `both are of the class ${className(shared)}`;
    return { code: 'allergy.same-class', severity: 'major', why, source: CLASS_ALLERGIES[shared] ?? RECORD };
  }
  if (sideChain !== undefined) {
    const why = `it shares the ${sideChain} side chain`;
    return { code: 'allergy.side-chain', severity: 'major', why, source: SIDE_CHAIN_SOURCE };
  }
  return cross;
}

function toFinding(
  name: string,
  ingredient: string,
  allergen: Allergen,
  verdict: Verdict,
): AllergyFinding | undefined {
  const { allergy } = allergen;
  const reaction = allergy.reaction ? ` (${allergy.reaction})` : '';
  if (allergy.kind === 'intolerance') {
    if (verdict.code !== 'allergy.same-ingredient') return undefined;
    const sentence = `${name} contains ${ingredient}, which the person did not tolerate${reaction}.`;
    return {
      code: 'allergy.intolerance',
      severity: 'moderate',
      medicine: name,
      ingredient,
      allergy,
      sentence,
      source: RECORD,
    };
  }
  const what = ingredient === name.toLowerCase() ? name : `${name} (${ingredient})`;
  const sentence = `${what} with a recorded allergy to ${allergy.substance}${reaction}: ${verdict.why}.`;
  const { code, severity, source } = verdict;
  return { code, severity, medicine: name, ingredient, allergy, sentence, source };
}

/**
 * Compares medicines with recorded allergies: the same ingredient, the same class, a shared beta-lactam side
 * chain, and known cross-reactivity. Findings come worst first. `low` findings are for a list that the reader
 * opens, not for an interruption.
 *
 * @param medicines names as prescribed (generic or brand)
 * @param allergies as the chart has them; an intolerance speaks only about the same ingredient
 */
export function checkAllergies(medicines: readonly string[], allergies: readonly Allergy[]): AllergyCheck {
  const allergens: Allergen[] = [];
  const unknownAllergens: string[] = [];
  for (const allergy of allergies) {
    const allergen = readAllergen(allergy);
    if (allergen === undefined) unknownAllergens.push(allergy.substance);
    else allergens.push(allergen);
  }
  const findings: AllergyFinding[] = [];
  const unknownMedicines: string[] = [];
  for (const name of medicines) {
    const medicine = medicineByName(name);
    if (medicine === undefined) {
      unknownMedicines.push(name);
      continue;
    }
    for (const allergen of allergens) {
      for (const ingredient of medicine.ingredients) {
        const verdict = verdictFor(medicine, ingredient, allergen);
        const finding = verdict && toFinding(name, ingredient, allergen, verdict);
        if (finding) findings.push(finding);
      }
    }
  }
  findings.sort((a, b) => SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity));
  return { findings, unknownMedicines, unknownAllergens };
}
