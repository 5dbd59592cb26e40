/**
 * Measures the negation of `packages/clinical/src/context` on a corpus in the shape of the NegEx test set:
 * tab-separated report number, concept, sentence, status. Prints one JSON object on the last line.
 *
 * usage: node bench/context.ts --tsv FILE [--half even|odd] [--errors]
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findContext, type TextRange } from '../packages/clinical/src/context/index.ts';

const { values } = parseArgs({
  options: { tsv: { type: 'string' }, half: { type: 'string' }, errors: { type: 'boolean' } },
});
const file = values.tsv ?? '../shared/data/nlp/negex/annotations_odd_reports.tsv';
if (!existsSync(file)) {
  console.error(`No corpus at ${file}: give one with --tsv FILE.`);
  process.exit(2);
}

/** Sentences mark the annotated mention in capitals, so a match that keeps case is tried first. */
function locate(sentence: string, concept: string): TextRange | undefined {
  const words = concept
    .replace(/^"|"$/gu, '')
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = words.join('\\s+');
  const upper = pattern.toUpperCase().replaceAll('\\S+', '\\s+');
  for (const [source, flags] of [
    [`(?<![A-Za-z0-9])${upper}(?![A-Za-z0-9])`, 'u'],
    [upper, 'u'],
    [pattern, 'iu'],
  ] as const) {
    const match = new RegExp(source, flags).exec(sentence);
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

let truePositive = 0;
let falsePositive = 0;
let falseNegative = 0;
let n = 0;
let unlocated = 0;
const rows = readFileSync(file, 'utf8').split('\n');
for (const row of rows) {
  const [report, concept, quoted, status] = row.replace(/\r$/u, '').split('\t');
  if (concept === undefined || quoted === undefined || status === undefined) continue;
  const expected = status.trim().toLowerCase();
  if (expected !== 'negated' && expected !== 'affirmed' && expected !== 'possible') continue;
  n += 1;
  // A split by the row's own place, so that one half can be read while the other stays unseen.
  if (values.half === 'even' && n % 2 === 1) continue;
  if (values.half === 'odd' && n % 2 === 0) continue;
  const sentence = quoted.replace(/^"|"$/gu, '').replaceAll('""', '"');
  const range = locate(sentence, concept);
  if (range === undefined) unlocated += 1;
  const context = range === undefined ? undefined : findContext(sentence, range);
  const said = context?.polarity === 'negated';
  const is = expected === 'negated';
  if (said && is) truePositive += 1;
  if (said && !is) falsePositive += 1;
  if (!said && is) falseNegative += 1;
  if (values.errors && said !== is) {
    const why = context?.triggers.map((trigger) => trigger.phrase).join(', ') ?? 'not located';
    console.log(`${said ? 'FP' : 'FN'} #${report} [${concept}] {${why}} ${sentence.slice(-400)}`);
  }
}
const precision = truePositive / (truePositive + falsePositive);
const recall = truePositive / (truePositive + falseNegative);
const f1 = (2 * precision * recall) / (precision + recall);
const digits = (value: number): number => Number(value.toFixed(4));
console.log(
  JSON.stringify({ n, unlocated, precision: digits(precision), recall: digits(recall), f1: digits(f1) }),
);
