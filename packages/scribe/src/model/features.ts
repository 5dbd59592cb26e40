/** What the statistical part looks at, as hashed feature numbers: the words, who says them, when, and what was asked. */

import type { Visit } from '../facts/extract.ts';
import type { RawCandidate } from '../note/from-clauses.ts';
import { hash32 } from '../text/hash.ts';
import { singular } from '../text/tokens.ts';
import { contentWords } from '../verify/evidence-index.ts';

/** Buckets of the hashed models; a power of two. */
export const BUCKETS = 1 << 15;

const bucket = (feature: string): number => hash32(feature) & (BUCKETS - 1);

const EXAM_WORDS = new Set(
  'auscultation tenderness palpation murmur edema lungs abdomen rhythm reflexes sensation flexion extension erythema swelling range effusion exam examination clear distress gait appreciate'.split(
    ' ',
  ),
);
const PLAN_WORDS = new Set(
  'order prescribe refer referral schedule start continue increase recommend follow-up follow therapy plan assessment'.split(
    ' ',
  ),
);
const RESULT_WORDS = new Set(
  'x-ray x-rays mri ct ekg echocardiogram labs results showed shows reveals lipid panel hemoglobin ultrasound biopsy'.split(
    ' ',
  ),
);

export type VisitShape = {
  readonly turns: number;
  /** By turn: the words of the last question asked before it. */
  readonly lastQuestion: readonly (readonly string[])[];
  /** By turn: how much of examination, plan and results its words have, and its length, in steps. */
  readonly turnLevels: readonly (readonly string[])[];
  readonly firstExamTurn: number;
  readonly firstPlanTurn: number;
};

const level = (value: number, steps: readonly number[]): number =>
  steps.filter((step) => value >= step).length;

const COUNT_STEPS: readonly number[] = [1, 3, 6, 12];

/** What the features need of the whole visit, computed once. */
export function shapeOf(visit: Visit): VisitShape {
  const lastQuestion: string[][] = [];
  const turnLevels: string[][] = [];
  let question: string[] = [];
  let firstExamTurn = visit.turns.length;
  let firstPlanTurn = visit.turns.length;
  visit.turns.forEach((heard, index) => {
    lastQuestion.push(question);
    const words = heard.clauses.flatMap((each) => each.clause.tokens.map((token) => token.text));
    const exam = words.filter((word) => EXAM_WORDS.has(word)).length;
    const plan = words.filter((word) => PLAN_WORDS.has(word)).length;
    const results = words.filter((word) => RESULT_WORDS.has(word)).length;
    turnLevels.push([
      `ex:${level(exam, COUNT_STEPS)}`,
      `pl:${level(plan, COUNT_STEPS)}`,
      `re:${level(results, COUNT_STEPS)}`,
      `tl:${level(words.length, [5, 12, 30, 60, 120, 250])}`,
    ]);
    if (heard.turn.speaker === 'doctor') {
      const asked = heard.clauses.findLast((each) => each.clause.isQuestion);
      if (asked !== undefined) question = contentWords(asked.clause.tokens);
      if (index < firstExamTurn && exam >= 2) firstExamTurn = index;
      if (index < firstPlanTurn && plan >= 3) firstPlanTurn = index;
    }
  });
  return { turns: visit.turns.length, lastQuestion, turnLevels, firstExamTurn, firstPlanTurn };
}

function wordFeatures(out: string[], words: readonly string[], who: string): void {
  words.forEach((word, at) => {
    out.push(`w:${word}`, `${who}:${word}`);
    if (at > 0) out.push(`b:${words[at - 1]} ${word}`);
  });
  out.push(
    `1:${words[0] ?? ''}`,
    `2:${words.slice(0, 2).join(' ')}`,
    `3:${words.slice(0, 3).join(' ')}`,
    `z:${words.at(-1) ?? ''}`,
  );
}

/** Feature buckets of one candidate. */
export function clauseFeatures(candidate: RawCandidate, visit: Visit, shape: VisitShape): Int32Array {
  const turn = visit.turns[candidate.turnIndex];
  const who =
    candidate.answered === undefined ? (turn?.turn.speaker ?? 'unknown') : `asked-${candidate.answered}`;
  const { tokens } = candidate.heard.clause;
  const words = tokens
    .filter((token) => token.kind !== 'mark')
    .map((token) => (token.kind === 'number' ? '#' : singular(token.text)));
  const names: string[] = ['bias', `who:${who}`];
  wordFeatures(names, words, who);
  for (const concept of candidate.heard.concepts)
    names.push(`k:${concept.kind}`, `n:${concept.name}`, `k${who}:${concept.kind}`);
  const place = Math.floor((10 * candidate.turnIndex) / Math.max(1, shape.turns));
  names.push(
    `len:${level(words.length, [4, 6, 8, 11, 15, 20, 30])}`,
    `con:${Math.min(4, candidate.heard.concepts.length)}`,
    `num:${tokens.some((token) => token.kind === 'number')}`,
    `pos:${place}`,
    `${who}pos:${place}`,
    ...(shape.turnLevels[candidate.turnIndex] ?? []),
    `in:${level(Math.max(0, candidate.clauseIndex) / Math.max(1, turn?.clauses.length ?? 1), [0.01, 0.25, 0.5, 0.75])}`,
    `ph:${who}:${candidate.turnIndex >= shape.firstExamTurn}:${candidate.turnIndex >= shape.firstPlanTurn}`,
  );
  for (const word of shape.lastQuestion[candidate.turnIndex] ?? []) names.push(`q:${word}`);
  const before = turn?.clauses[candidate.clauseIndex - 1]?.clause.tokens ?? [];
  for (const word of contentWords(before).slice(0, 12)) names.push(`p:${word}`);
  const ids = new Set(names.map(bucket));
  return Int32Array.from(ids);
}

export type WordCounts = {
  readonly all: ReadonlyMap<string, number>;
  readonly doctor: ReadonlySet<string>;
  readonly patient: ReadonlySet<string>;
  readonly late: ReadonlySet<string>;
  readonly total: number;
  readonly chart: ReadonlySet<string>;
};

/** Feature buckets for "the note has this word at least `times` times". */
export function wordFeaturesOf(word: string, times: number, counts: WordCounts): Int32Array {
  const said = level(counts.all.get(word) ?? 0, [1, 2, 3, 5, 8, 13, 25]);
  const often = level(times, [2, 3, 4, 6, 8, 12, 16, 24]);
  const size = level(counts.total, [400, 700, 1000, 1400, 1900, 2600]);
  const names = [
    'bias',
    `w:${word}`,
    `w:${word}:${often}`,
    `t:${often}`,
    `s:${said}:${often}`,
    `z:${size}:${often}`,
    `wz:${word}:${size >= 3}`,
    `ws:${word}:${said >= 2}:${often}`,
    `e:${word.slice(-3)}`,
    `l:${Math.min(10, word.length)}`,
    `d:${counts.doctor.has(word)}:${counts.patient.has(word)}:${counts.late.has(word)}:${Math.min(2, often)}`,
    `c:${counts.chart.has(word)}:${often}`,
    `g:${/^\d/.test(word)}`,
  ];
  return Int32Array.from(new Set(names.map((name) => bucket(`word:${name}`))));
}
