/**
 * node packages/scribe/train/train-notes.ts --data DIR [--cross-validate] [--tune]
 *
 * Learns from the training visits of ACI-Bench (full prose) and from PriMock57 (brief) and writes the artefacts, the same
 * bytes for the same data. With --cross-validate it measures 4-fold on the training visits instead and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAci } from '../bench/aci.ts';
import { readPrimock } from '../bench/primock.ts';
import { rouge } from '../bench/rouge.ts';
import { pack } from '../src/model/linear.ts';
import {
  packModel,
  type ScribeModel,
  type SelectionWeights,
  unpackModel,
} from '../src/model/scribe-model.ts';
import { draftWithModel } from '../src/note/draft.ts';
import { renderNote } from '../src/note/render.ts';
import { BRIEF_STYLE, FULL_STYLE, type Style } from '../src/note/styles.ts';
import { type Prepared, prepare } from './data.ts';
import { fitModel } from './fit.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    'cross-validate': { type: 'boolean', default: false },
    tune: { type: 'boolean', default: false },
  },
});

/** Found by --tune on the folds of the training visits. */
const FULL_SELECTION: SelectionWeights = { words: 1, pairs: 0.25, threshold: 0.43 };
const BRIEF_SELECTION: SelectionWeights = { words: 1, pairs: 0.5, threshold: 0.22 };
const FOLDS = 4;

type Score = { rouge1: number; rouge2: number; rougeLsum: number };

function evaluate(visits: readonly Prepared[], model: ScribeModel, style: Style): Score[] {
  return visits.map(({ aci }) =>
    rouge(
      aci.note,
      renderNote(draftWithModel({ turns: aci.turns, chart: aci.chart, style }, model), style, 'lines'),
    ),
  );
}

function meanOf(scores: readonly Score[]): string {
  const mean = (key: keyof Score): string =>
    ((100 * scores.reduce((sum, each) => sum + each[key], 0)) / Math.max(1, scores.length)).toFixed(2);
  return `R1 ${mean('rouge1')} R2 ${mean('rouge2')} Lsum ${mean('rougeLsum')}`;
}

/** `sections` come from the full register where the style's own notes have no headings to learn from. */
function crossValidate(
  visits: readonly Prepared[],
  style: Style,
  selection: SelectionWeights,
  sections?: ScribeModel['sections'],
): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = fitModel(
      visits.filter((_visit, index) => index % FOLDS !== fold),
      selection,
    );
    return {
      held: visits.filter((_visit, index) => index % FOLDS === fold),
      model: sections === undefined ? fitted : { ...fitted, sections },
    };
  });
  const measure = (tried: SelectionWeights): string =>
    meanOf(folds.flatMap(({ held, model }) => evaluate(held, { ...model, selection: tried }, style)));
  console.log(`${style.id} chosen ${JSON.stringify(selection)} ${measure(selection)}`);
  if (!values.tune) return;
  for (const pairs of [0.25, 0.5, 1])
    for (const threshold of [0.15, 0.2, 0.25, 0.3, 0.35, 0.41, 0.47, 0.53]) {
      const tried = { words: 1, pairs, threshold };
      console.log(`${style.id} ${JSON.stringify(tried)} ${measure(tried)}`);
    }
}

function write(name: string, content: unknown): void {
  writeFileSync(new URL(`../artefacts/${name}`, import.meta.url), `${JSON.stringify(content)}\n`);
}

function main(): number {
  const folder = join(values.data, 'scribe');
  if (!existsSync(join(folder, 'aci-bench', 'train.csv'))) {
    console.error(
      `No data: ${folder} has no aci-bench/train.csv. Give --data DIR, a folder that holds scribe/aci-bench.`,
    );
    return 2;
  }
  const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');
  const full = readAci(read('aci-bench', 'train.csv'), read('aci-bench', 'train_metadata.csv')).map((visit) =>
    prepare(visit, FULL_STYLE),
  );
  const brief = readPrimock(read('primock57', 'consultations.jsonl')).map((visit) =>
    prepare({ ...visit, dataset: 'primock57' }, BRIEF_STYLE),
  );
  const model = fitModel(full, FULL_SELECTION);
  if (values['cross-validate'] || values.tune) {
    crossValidate(full, FULL_STYLE, FULL_SELECTION);
    crossValidate(brief, BRIEF_STYLE, BRIEF_SELECTION, model.sections);
    return 0;
  }
  const packed = packModel(model);
  write('scribe-model.json', packed);
  const fitted = fitModel(brief, BRIEF_SELECTION);
  write('brief-model.json', {
    format: 1,
    words: pack(fitted.words),
    bigrams: pack(fitted.bigrams),
    selection: BRIEF_SELECTION,
  });
  console.log(
    `Written. On the training visits themselves: ${meanOf(evaluate(full, unpackModel(packed), FULL_STYLE))}`,
  );
  return 0;
}

process.exitCode = main();
