/**
 * The openings by which people speak and the ones by which clinicians write, per section, as data. An exchange never
 * touches a negation, a figure, a side or a name: "I do not hear" keeps its "not".
 */
import type { SectionKind } from '@medi-os/contract';
import { conceptsOf } from '../lexicon/concepts.ts';
import { tokenize } from '../text/tokens.ts';

type Exchange = readonly [from: string, to: string];

/** `{s}` is she/he/they, `{o}` her/him/them, `{p}` her/his/their. Longest first within a list. */
const PLAN: readonly Exchange[] = [
  ['i am going to go ahead and', 'I will'],
  ['i am going to', 'I will'],
  ['what i am going to do is i am going to', 'I will'],
  ['what i would like to do is', 'I would like to'],
  ['what i want to do is', 'I want to'],
  ['what we are going to do is we are going to', 'We will'],
  ['what we will do is we will', 'We will'],
  ['what i will do is i will', 'I will'],
  ['we are going to', 'We will'],
  ["let's", 'We will'],
  ['i want {o} to', 'I advised {o} to'],
  ['i would like {o} to', 'I advised {o} to'],
  ['i would like for {o} to', 'I advised {o} to'],
  ['i do want {o} to', 'I advised {o} to'],
  ['i just want {o} to', 'I advised {o} to'],
  ['i also want {o} to', 'I also advised {o} to'],
  ['i need {o} to', 'I advised {o} to'],
  ['i think we should', 'We should'],
  ['i think we will', 'We will'],
  ['i think i will', 'I will'],
  ['{s} are going to', '{s} will'],
  ['{s} is going to', '{s} will'],
];

const EXAM: readonly Exchange[] = [
  ['{s} does have some', ''],
  ['{s} does have a', ''],
  ['{s} does have', ''],
  ['{s} has some', ''],
  ['{s} has got', ''],
  ['{s} has a', ''],
  ['{s} has', ''],
  ['{s} have', ''],
  ['{s} do have', ''],
  ['{s} is having', ''],
  ['there is a little bit of', 'Slight'],
  ['there is some', ''],
  ['there is a', ''],
  ['there is no', 'No'],
  ['there are no', 'No'],
  ['there is', ''],
  ['there are', ''],
  ['i do appreciate some', ''],
  ['i do appreciate a', ''],
  ['i do appreciate', ''],
  ['i appreciate some', ''],
  ['i appreciate a', ''],
  ['i appreciate', ''],
  ['i do hear a', ''],
  ['i do hear some', ''],
  ['i do hear', ''],
  ['i do still hear that', ''],
  ['i hear a', ''],
  ['i hear some', ''],
  ['i do see some', ''],
  ['i do see a', ''],
  ['i do see', ''],
  ['i see some', ''],
  ['i see a', ''],
  ['i do feel a', ''],
  ['i do feel', ''],
  ['i can appreciate some', ''],
  ['i also identify some', ''],
  ['i do note', ''],
  ['i note', ''],
  ['i do not appreciate any', 'No'],
  ['i do not hear any', 'No'],
  ['i do not see any', 'No'],
  ['i do not feel any', 'No'],
  ['{s} does not have any', 'No'],
  ['{p} lungs are', 'Lungs are'],
  ['{p} heart is', 'Heart is'],
  ['{p} heart sounds', 'Heart sounds'],
  ['{p} abdomen is', 'Abdomen is'],
];

const RESULTS: readonly Exchange[] = [
  ['it shows', 'Shows'],
  ['it does show', 'Shows'],
  ['i do not see any', 'No'],
  ['there is no', 'No'],
  ['there are no', 'No'],
  ['there was no', 'No'],
];

const ASSESSMENT: readonly Exchange[] = [
  ['so i think that', 'I think'],
  ['what {s} has is', 'Impression:'],
  ['what {s} have is', 'Impression:'],
];

const BY_SECTION: Partial<Record<SectionKind, readonly Exchange[]>> = {
  plan: PLAN,
  patientInstructions: PLAN,
  physicalExamination: EXAM,
  results: RESULTS,
  assessment: ASSESSMENT,
};

const OBJECT: Readonly<Record<string, string>> = { she: 'her', he: 'him', they: 'them' };
const POSSESSIVE: Readonly<Record<string, string>> = { she: 'her', he: 'his', they: 'their' };

function persons(text: string, subject: string): string {
  return text
    .replaceAll('{s}', subject)
    .replaceAll('{o}', OBJECT[subject] ?? 'them')
    .replaceAll('{p}', POSSESSIVE[subject] ?? 'their');
}

const ORDERING =
  /^(?:i|we) (?:would like to|want to|will|am going to|are going to|need to|should) (?:go ahead and )?(?:get|order|obtain|check|send|draw|do|run) /i;
const BESIDE_TESTS = new Set(['a', 'an', 'the', 'and', 'some', ',', '.']);

/** "I would like to get an ECG and a troponin." → "ECG and troponin.": only where nothing but tests is ordered. */
function namedTests(sentence: string): string | undefined {
  const opening = ORDERING.exec(sentence)?.[0];
  if (opening === undefined) return undefined;
  const rest = sentence.slice(opening.length);
  const tokens = tokenize(rest);
  const tests = conceptsOf(tokens).filter((concept) => concept.kind === 'test');
  const inTest = (at: number): boolean => tests.some((test) => test.from <= at && at < test.to);
  if (tests.length === 0 || !tokens.every((token, at) => inTest(at) || BESIDE_TESTS.has(token.text)))
    return undefined;
  const bare = rest.replace(/\b(?:an?|the|some) /gi, '');
  return `${bare[0]?.toUpperCase() ?? ''}${bare.slice(1)}`;
}

/** The sentence in the register of its section. */
export function inRegister(sentence: string, section: SectionKind, subject: string): string {
  const tests = section === 'plan' ? namedTests(sentence) : undefined;
  if (tests !== undefined) return tests;
  const exchanges = BY_SECTION[section];
  if (exchanges === undefined) return sentence;
  const lower = sentence.toLowerCase();
  let best: { length: number; to: string } | undefined;
  for (const [from, to] of exchanges) {
    const opening = `${persons(from, subject)} `;
    if (lower.startsWith(opening) && (best === undefined || opening.length > best.length))
      best = { length: opening.length, to: persons(to, subject) };
  }
  if (best === undefined) return sentence;
  const rest = sentence.slice(best.length);
  const text = best.to === '' ? rest : `${best.to} ${rest}`;
  return text === '' ? sentence : `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
