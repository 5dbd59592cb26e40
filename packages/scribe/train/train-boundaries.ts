/**
 * node packages/scribe/train/train-boundaries.ts --data DIR
 *
 * Learns where sentences end and which ask, from the punctuated training dialogues of MTS-Dialog, PriMock57 and
 * ACI-Bench; every fifth dialogue is kept back to measure. Writes artefacts/boundary-model.json, the same bytes each time.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAci } from '../bench/aci.ts';
import { readCsv } from '../bench/csv.ts';
import { type LinearModel, pack } from '../src/model/linear.ts';
import { BOUNDARY_BUCKETS, gapFeatures, questionFeatures } from '../src/text/boundaries.ts';
import { mergeNumbers } from '../src/text/numbers.ts';
import { type Token, tokenize } from '../src/text/tokens.ts';
import { parseTranscript } from '../src/turns/parse-transcript.ts';
import type { Example } from './data.ts';
import { fitLogistic } from './fit.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });

const ENDS = new Set(['.', '?', '!', ';']);

type Examples = { gaps: Example[]; questions: Example[] };

function learnFrom(text: string, out: Examples): void {
  const words: Token[] = [];
  const endsAt = new Set<number>();
  let sentence: Token[] = [];
  for (const token of mergeNumbers(tokenize(text))) {
    if (token.kind === 'mark') {
      if (!ENDS.has(token.text) || words.length === 0) continue;
      endsAt.add(words.length);
      if (sentence.length >= 2)
        out.questions.push({ features: questionFeatures(sentence), target: token.text === '?' ? 1 : 0 });
      sentence = [];
    } else {
      words.push(token);
      sentence.push(token);
    }
  }
  let since = 0;
  for (let at = 1; at < words.length; at++) {
    since = endsAt.has(at - 1) && at > 1 ? 1 : since + 1;
    out.gaps.push({ features: gapFeatures(words, at, since), target: endsAt.has(at) ? 1 : 0 });
  }
}

function* dialogues(folder: string): Generator<string[]> {
  for (const row of readCsv(readFileSync(join(folder, 'mts-dialog', 'MTS-Dialog-TrainingSet.csv'), 'utf8'))) {
    const parsed = parseTranscript(row.dialogue ?? '');
    if (parsed.ok) yield parsed.turns.map((turn) => turn.text);
  }
  for (const visit of readAci(readFileSync(join(folder, 'aci-bench', 'train.csv'), 'utf8'), undefined)) {
    if (visit.dataset !== 'aci') yield visit.turns.map((turn) => turn.text);
  }
  for (const line of readFileSync(join(folder, 'primock57', 'consultations.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    // One JSON object a line with a list of turns, as the data's README says.
    const { turns } = JSON.parse(line) as { turns: { text: string }[] };
    yield turns.map((turn) => turn.text);
  }
}

function f1(model: LinearModel, examples: readonly Example[]): string {
  let hits = 0;
  let said = 0;
  let wanted = 0;
  for (const { features, target } of examples) {
    const yes = model.predict(features) > 0.5;
    if (yes) said++;
    if (target === 1) wanted++;
    if (yes && target === 1) hits++;
  }
  return ((200 * hits) / Math.max(1, said + wanted)).toFixed(1);
}

function main(): number {
  const folder = join(values.data, 'scribe');
  if (!existsSync(join(folder, 'mts-dialog'))) {
    console.error(
      `No data: ${folder} has no mts-dialog. Give --data DIR, a folder that holds scribe/mts-dialog.`,
    );
    return 2;
  }
  const learn: Examples = { gaps: [], questions: [] };
  const held: Examples = { gaps: [], questions: [] };
  let count = 0;
  for (const texts of dialogues(folder))
    for (const text of texts) learnFrom(text, count++ % 5 === 4 ? held : learn);
  const options = { epochs: 8, rate: 0.1, decay: 0.00002, seed: 3, buckets: BOUNDARY_BUCKETS };
  const gaps = fitLogistic(learn.gaps, options);
  const questions = fitLogistic(learn.questions, options);
  console.log(
    `sentence ends F1 ${f1(gaps, held.gaps)} %, questions F1 ${f1(questions, held.questions)} % on ${held.gaps.length} held-back gaps`,
  );
  const file = new URL('../artefacts/boundary-model.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ format: 1, gaps: pack(gaps), questions: pack(questions) })}\n`);
  return 0;
}

process.exitCode = main();
