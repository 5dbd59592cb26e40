/**
 * npm run train:scribe -- --data DIR [--cross-validate]
 *
 * Learns from the training visits of ACI-Bench only and writes packages/scribe/artefacts/scribe-model.json, the same
 * bytes for the same data. With --cross-validate it measures 4-fold on the training visits instead and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAci } from '../bench/aci.ts';
import { rouge } from '../bench/rouge.ts';
import {
  packModel,
  type ScribeModel,
  type SelectionWeights,
  unpackModel,
} from '../src/model/scribe-model.ts';
import { draftWithModel } from '../src/note/draft.ts';
import { renderNote } from '../src/note/render.ts';
import { type Prepared, prepare } from './data.ts';
import { fitModel } from './fit.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    'cross-validate': { type: 'boolean', default: false },
    tune: { type: 'boolean', default: false },
  },
});

const SELECTION: SelectionWeights = { words: 1, clause: 0, pairs: 0.5, threshold: 0.47 };
const FOLDS = 4;

type Score = { rouge1: number; rouge2: number; rougeLsum: number };

function evaluate(visits: readonly Prepared[], model: ScribeModel): Score[] {
  return visits.map(({ aci }) =>
    rouge(
      aci.note,
      renderNote(draftWithModel({ turns: aci.turns, chart: aci.chart }, model), undefined, 'lines'),
    ),
  );
}

function meanOf(scores: readonly Score[]): string {
  const mean = (key: keyof Score): string =>
    ((100 * scores.reduce((sum, each) => sum + each[key], 0)) / Math.max(1, scores.length)).toFixed(2);
  return `R1 ${mean('rouge1')} R2 ${mean('rouge2')} Lsum ${mean('rougeLsum')}`;
}

function crossValidate(visits: readonly Prepared[]): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    held: visits.filter((_visit, index) => index % FOLDS === fold),
    model: fitModel(
      visits.filter((_visit, index) => index % FOLDS !== fold),
      SELECTION,
    ),
  }));
  const measure = (selection: SelectionWeights): string =>
    meanOf(folds.flatMap(({ held, model }) => evaluate(held, { ...model, selection })));
  console.log(`chosen    ${JSON.stringify(SELECTION)} ${measure(SELECTION)}`);
  if (!values.tune) return;
  for (const clause of [0, 0.5, 1])
    for (const pairs of [0.5, 1, 2])
      for (const step of [0.7, 0.85, 1, 1.15, 1.3]) {
        const threshold = step * (0.42 + 0.55 * clause + 0.14 * pairs);
        const selection = { words: 1, clause, pairs, threshold: Math.round(threshold * 1000) / 1000 };
        console.log(`${JSON.stringify(selection)} ${measure(selection)}`);
      }
}

function main(): number {
  const folder = join(values.data, 'scribe', 'aci-bench');
  if (!existsSync(join(folder, 'train.csv'))) {
    console.error(
      `No data: ${folder} has no train.csv. Give --data DIR, a folder that holds scribe/aci-bench.`,
    );
    return 2;
  }
  const visits = readAci(
    readFileSync(join(folder, 'train.csv'), 'utf8'),
    readFileSync(join(folder, 'train_metadata.csv'), 'utf8'),
  ).map(prepare);
  if (values['cross-validate'] || values.tune) {
    crossValidate(visits);
    return 0;
  }
  const packed = packModel(fitModel(visits, SELECTION));
  const file = new URL('../artefacts/scribe-model.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(packed)}\n`);
  console.log(
    `Wrote ${file.pathname}; on the training visits themselves: ${meanOf(evaluate(visits, unpackModel(packed)))}`,
  );
  return 0;
}

process.exitCode = main();
