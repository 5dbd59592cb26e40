/** Dose, frequency and change of a medicine, from the words around its name. */
import type { Concept } from '../lexicon/concepts.ts';
import type { Token } from '../text/tokens.ts';
import { doseIn, frequencyIn } from './attributes.ts';
import type { Fact, MedicationChange } from './fact.ts';

const CHANGE: Readonly<Record<string, MedicationChange>> = {
  start: 'start',
  restart: 'start',
  restarting: 'start',
  resume: 'start',
  starting: 'start',
  prescribe: 'start',
  give: 'start',
  giving: 'start',
  quit: 'stop',
  prescribed: 'start',
  prescribing: 'start',
  add: 'start',
  initiate: 'start',
  begin: 'start',
  prescription: 'start',
  stop: 'stop',
  stopped: 'stop',
  discontinue: 'stop',
  increase: 'increase',
  increasing: 'increase',
  double: 'increase',
  raise: 'increase',
  decrease: 'decrease',
  decreasing: 'decrease',
  reduce: 'decrease',
  lower: 'decrease',
  continue: 'continue',
  keep: 'continue',
  refill: 'continue',
  stay: 'continue',
};

const REACH_BEFORE = 9;
const REACH_AFTER = 14;

/** Where another medicine's words begin, so that two doses in one clause do not trade places. */
function window(
  at: { heard: { concepts: readonly Concept[] } },
  concept: Concept,
  length: number,
): [number, number] {
  const others = at.heard.concepts.filter((other) => other.kind === 'medicine' && other !== concept);
  const before = others.filter((other) => other.to <= concept.from).map((other) => other.to);
  const after = others.filter((other) => other.from >= concept.to).map((other) => other.from);
  return [
    Math.max(concept.from - REACH_BEFORE, 0, ...before),
    Math.min(concept.to + REACH_AFTER, length, ...after),
  ];
}

/** Completes a medication fact. Dose and frequency after the name win over those before it. */
export function medicationFact(
  shared: Fact,
  tokens: readonly Token[],
  concept: Concept,
  at: { heard: { concepts: readonly Concept[] } },
): Fact {
  const [low, high] = window(at, concept, tokens.length);
  const dose = doseIn(tokens, concept.to, high) ?? doseJustBefore(tokens, low, concept.from);
  const first = !at.heard.concepts.some((other) => other.kind === 'medicine' && other.to <= concept.from);
  const frequency =
    frequencyIn(tokens, concept.to, high) ?? (first ? frequencyIn(tokens, low, concept.from) : undefined);
  const asNeeded = frequencyAsNeeded(tokens, concept.to, high);
  const said = changeBefore(tokens, low, concept.from);
  // A patient may say that they stopped; what to start or raise is the doctor's word.
  const lapsed = shared.speaker !== 'doctor' && lapseIn(tokens, low, concept.from);
  const change = lapsed ? 'lapse' : shared.speaker === 'doctor' || said === 'stop' ? said : undefined;
  const often =
    asNeeded && frequency?.value !== 'as needed'
      ? `${frequency?.value ?? ''} as needed`.trim()
      : frequency?.value;
  return {
    ...shared,
    kind: 'medication',
    ...(dose === undefined ? {} : { value: dose.value }),
    ...(often === undefined ? {} : { frequency: often }),
    ...(change === undefined ? {} : { change }),
  };
}

const LAPSES =
  'ran out|run out|running out|missed|skipped|forgot|forgotten|not been taking|have not taken|did not take|out of'
    .split('|')
    .map((phrase) => phrase.split(' '));

/** "I ran out of the metoprolol": not taken, and nobody decided that. */
export function lapseIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (LAPSES.some((phrase) => phrase.every((word, index) => tokens[at + index]?.text === word)))
      return true;
  return false;
}

/** "10 mg of Norvasc", "20 mg lisinopril": before the name a dose must touch it, or it is another medicine's. */
function doseJustBefore(tokens: readonly Token[], low: number, from: number): ReturnType<typeof doseIn> {
  for (let at = Math.max(low, from - 4); at < from; at++) {
    const dose = doseIn(tokens, at, at + 1);
    if (dose !== undefined && tokens.slice(dose.to, from).every((token) => JOINS_DOSE.has(token.text)))
      return dose;
  }
  return undefined;
}

const JOINS_DOSE = new Set(['of', 'the', 'your', 'her', 'his', 'my']);

function frequencyAsNeeded(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.text === 'needed' && tokens[at - 1]?.text === 'as') return true;
  return false;
}

function changeBefore(tokens: readonly Token[], from: number, to: number): MedicationChange | undefined {
  for (let at = to - 1; at >= from; at--) {
    const found = CHANGE[tokens[at]?.text ?? ''];
    if (found !== undefined) return found;
  }
  return undefined;
}
