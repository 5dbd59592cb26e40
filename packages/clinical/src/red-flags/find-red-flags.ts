import { contextReader, type FindingContext, type TextRange } from '../context/index.ts';
import { BACKGROUND, CONCEPTS } from './concepts.ts';
import { deriveConcepts } from './derived-concepts.ts';
import { maskHarmlessPhrases } from './harmless-phrases.ts';
import { isLongStanding, ONSET_DECIDES } from './long-standing.ts';
import { compilePattern, matchPattern, type Pattern, splitWords } from './pattern.ts';
import { RED_FLAG_RULES } from './rules.ts';
import type { RedFlag, RedFlagEvidence, RedFlagPatient, RedFlagRule } from './types.ts';

const COMPLAINT_MAXIMUM_CHARACTERS = 4000;
const ADULT_FROM_YEARS = 18;
const AGE_MAXIMUM_YEARS = 130;
/** A triage nurse's "s/p fall" is why the person came, not their history. */
const JUST_HAPPENED = new Set(['s/p', 'status post']);
/** The concept of a neurological finding that has lasted; no phrase names it. */
const LONG_STANDING = 'longStandingNeurology';
/** "Neighbour could not rouse her", "wife found him": the other person saw it, the patient has it. */
const WITNESSED =
  /^:|^ (?:could|couldn['’]t|cannot|can['’]t|found|heard|saw|called|woke|unable|gave|worried|concerned|noticed|reports?|says|said|tried|pulled)\b/iu;
/** "Could not hold his fork" tells what a person cannot do; it denies nothing that follows. */
const INABILITY =
  /\b(?:can['’]t|cant|cannot|couldn['’]t|won['’]t|wont|wouldn['’]t|(?:could|would|will|can) not)$/iu;
/** In these another person is the one who did it. */
const DONE_BY_OTHERS = new Set([
  'strangulation',
  'assault',
  'domesticViolence',
  'childAbuse',
  'sexualAssault',
  'overdose',
]);
/** "Until Sunday" tells when something ended, not a condition. */
const UNTIL_A_DAY =
  /^ (?:(?:last|this|the) )?(?:sun|mon|tues|wednes|thurs|fri|satur|yester)?(?:day|night|week|morning|weekend)\b/iu;
const OWN_CHILD = new Set(['son', 'daughter', 'mom', 'dad', 'mother', 'father']);

let compiled: ReadonlyMap<string, readonly Pattern[]> | undefined;

function patterns(): ReadonlyMap<string, readonly Pattern[]> {
  compiled ??= new Map(
    Object.entries(CONCEPTS).map(([concept, text]) => [
      concept,
      text.split(';').map((one) => compilePattern(one.trim())),
    ]),
  );
  return compiled;
}

/**
 * Is the concept said of this patient, now? Triggers inside the concept's own words do not speak against it:
 * "can't move his arm" is a finding, "husband choked her" happened to her.
 */
function isPresent(
  parts: readonly TextRange[],
  contextOf: (part: TextRange) => FindingContext,
  concept: string,
  patient: RedFlagPatient,
  text: string,
): boolean {
  const isInside = (trigger: TextRange): boolean =>
    parts.some((part) => trigger.start < part.end && part.start < trigger.end);
  return parts
    .flatMap((part) => contextOf(part).triggers)
    .filter((trigger) => !isInside(trigger))
    .every(({ effect, phrase, start, end }) => {
      if (effect === 'possible') return true;
      if (effect === 'historical') return BACKGROUND.has(concept) || JUST_HAPPENED.has(phrase);
      if (effect === 'negated') return INABILITY.test(text.slice(Math.max(0, start - 8), end));
      if (effect === 'hypothetical') return phrase === 'until' && UNTIL_A_DAY.test(text.slice(end, end + 20));
      if (effect !== 'other-person') return false;
      if (DONE_BY_OTHERS.has(concept)) return true;
      return WITNESSED.test(text.slice(end, end + 20)) || isParentOrChild(phrase, patient);
    });
}

/** A parent speaks of the child who is the patient: "my son has a fever", "mother says he is limp". */
function isParentOrChild(phrase: string, { ageYears }: RedFlagPatient): boolean {
  return (
    ageYears !== undefined && ageYears < ADULT_FROM_YEARS && OWN_CHILD.has(phrase.replace(/['’]s$/u, ''))
  );
}

function findConcepts(text: string, patient: RedFlagPatient): ReadonlyMap<string, RedFlagEvidence> {
  const words = splitWords(text);
  const contextOf = contextReader(text);
  const present = new Map<string, RedFlagEvidence>();
  const add = (concept: string, { start, end }: TextRange): void => {
    present.set(concept, { concept, start, end, text: text.slice(start, end) });
  };
  for (const [concept, alternatives] of patterns()) {
    for (const pattern of alternatives) {
      const match = matchPattern(pattern, words, (parts: readonly TextRange[]) =>
        isPresent(parts, contextOf, concept, patient, text),
      );
      if (match === undefined) continue;
      const lasting = ONSET_DECIDES.has(concept) && isLongStanding(words, match);
      add(lasting ? LONG_STANDING : concept, match);
      break;
    }
  }
  for (const { concept, start, end } of deriveConcepts(text, words, patient)) {
    const place = { start, end };
    if (!present.has(concept) && isPresent([place], contextOf, concept, patient, text)) add(concept, place);
  }
  return present;
}

/** An age that cannot be true is an age not known. */
function withPlausibleAge(patient: RedFlagPatient): RedFlagPatient {
  const { ageYears, ...rest } = patient;
  return ageYears !== undefined && ageYears >= 0 && ageYears <= AGE_MAXIMUM_YEARS ? patient : rest;
}

/** Unknown age or sex never hides a flag: a rule is left out only where the patient is known not to fit. */
function fits(rule: RedFlagRule, { ageYears, sex }: RedFlagPatient): boolean {
  if (rule.sex !== undefined && sex !== undefined && rule.sex !== sex) return false;
  if (ageYears === undefined) return rule.maximumAgeYears === undefined || rule.maximumAgeYears > 5;
  return (
    ageYears >= (rule.minimumAgeYears ?? 0) && ageYears <= (rule.maximumAgeYears ?? Number.POSITIVE_INFINITY)
  );
}

function evidenceFor(
  rule: RedFlagRule,
  present: ReadonlyMap<string, RedFlagEvidence>,
): RedFlagEvidence[] | undefined {
  if (rule.unless?.split('|').some((concept) => present.has(concept))) return undefined;
  const evidence: RedFlagEvidence[] = [];
  for (const group of rule.all) {
    const found = group.split('|').flatMap((concept) => present.get(concept) ?? []);
    if (found.length === 0) return undefined;
    for (const one of found) if (!evidence.includes(one)) evidence.push(one);
  }
  return evidence.sort((a, b) => a.start - b.start);
}

/**
 * Finds complaints that must not wait in free text, with negation, time and person taken into account ("denies
 * chest pain", "mother had a stroke" raise nothing). Codes are stable; each flag is reported once, by its first
 * rule that fires. Linear in the length of the text, which is read up to 4,000 characters.
 *
 * @param complaint what the patient, a relative or the nurse said, in English
 */
export function findRedFlags(complaint: string, given: RedFlagPatient): RedFlag[] {
  const patient = withPlausibleAge(given);
  const text = maskHarmlessPhrases(complaint.slice(0, COMPLAINT_MAXIMUM_CHARACTERS));
  const present = new Map(findConcepts(text, patient));
  if (patient.pregnant === true && !present.has('pregnant')) {
    present.set('pregnant', { concept: 'pregnant', start: 0, end: 0, text: '' });
  }
  const flags = new Map<string, RedFlag>();
  for (const rule of RED_FLAG_RULES) {
    if (flags.has(rule.code) || !fits(rule, patient)) continue;
    const evidence = evidenceFor(rule, present);
    if (evidence === undefined) continue;
    const { code, urgency, sentence, source } = rule;
    flags.set(code, { code, urgency, sentence, evidence, source });
  }
  return [...flags.values()];
}
