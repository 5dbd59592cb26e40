/** What was said and no sentence of the note carries. */
import type { DraftSentence, Omission, SectionKind } from '@medi-os/contract';
import type { Visit } from '../facts/extract.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import { topicOf } from '../facts/social.ts';
import { conceptsOf, systemOf } from '../lexicon/concepts.ts';
import { BLOOD_RELATIVES } from '../lexicon/terms.ts';
import { stableId } from '../text/hash.ts';
import { mergeNumbers } from '../text/numbers.ts';
import { tokenize } from '../text/tokens.ts';
import { splitNote } from '../verify/verify.ts';
import { capital } from './wording.ts';

const SECTION_OF_KIND: Readonly<Record<FactKind, SectionKind>> = {
  finding: 'historyOfPresentIllness',
  condition: 'pastMedicalHistory',
  diagnosis: 'assessment',
  medication: 'medications',
  allergy: 'allergies',
  vital: 'vitals',
  sign: 'physicalExamination',
  result: 'results',
  order: 'plan',
  referral: 'plan',
  followUp: 'plan',
  social: 'socialHistory',
  procedure: 'pastSurgicalHistory',
};

const MAX_OMISSIONS = 400;

function sentenceFor(fact: Fact): string {
  const who = fact.person === undefined ? '' : `${capital(fact.person)}: `;
  const side = fact.laterality === undefined ? '' : `${fact.laterality} `;
  const rest = [fact.value ?? '', fact.frequency ?? ''].filter((part) => part !== '').join(' ');
  const text = `${fact.polarity === 'absent' ? 'no ' : ''}${side}${fact.name}${rest === '' ? '' : ` ${rest}`}`;
  return `${who}${who === '' ? capital(text) : text}.`;
}

function isWorthSaying(fact: Fact): boolean {
  if (fact.certainty === 'conditional') return false;
  if (fact.person !== undefined) return BLOOD_RELATIVES.has(fact.person) && fact.kind === 'condition';
  if (fact.kind === 'finding') return systemOf(fact.name) !== undefined;
  return fact.kind !== 'result' && fact.name !== 'surgery';
}

/** Omissions of a note, given its sentences. One a name. */
export function omissionsOf(visit: Visit, sentences: readonly Pick<DraftSentence, 'text'>[]): Omission[] {
  const carried = new Set<string>();
  for (const sentence of sentences) {
    const tokens = mergeNumbers(tokenize(sentence.text));
    for (const concept of conceptsOf(tokens)) carried.add(concept.name);
    for (const token of tokens) carried.add(token.text);
    const topic = topicOf(tokens);
    if (topic !== undefined) carried.add(topic);
    if (/^BP\b/.test(sentence.text)) carried.add('blood pressure');
    if (/\bfollow[- ]up\b/i.test(sentence.text)) carried.add('follow-up');
    carried.add(sentence.text.split(':')[0]?.toLowerCase() ?? '');
  }
  const out: Omission[] = [];
  for (const fact of visit.facts) {
    if (out.length >= MAX_OMISSIONS) break;
    if (!isWorthSaying(fact) || carried.has(fact.name.toLowerCase()) || carried.has(fact.name)) continue;
    carried.add(fact.name);
    out.push({
      id: stableId('o', `${fact.kind}|${fact.name}|${fact.person ?? ''}`),
      text: sentenceFor(fact),
      section: fact.person === undefined ? SECTION_OF_KIND[fact.kind] : 'familyHistory',
      evidence: [...fact.evidence],
    });
  }
  return out;
}

export type OmissionInput = {
  readonly sentences?: readonly Pick<DraftSentence, 'text'>[];
  readonly text?: string;
  readonly visit: Visit;
};

/** Omissions of any note text, also one that a person or a language model wrote. */
export function omissionsOfText(input: OmissionInput): Omission[] {
  return omissionsOf(input.visit, input.sentences ?? splitNote(input.text ?? ''));
}
