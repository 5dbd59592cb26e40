/**
 * node packages/scribe/train/train-headers.ts --data DIR
 *
 * Learns MTS-Dialog's section headers from its training set, measures 4-fold on it and once on its validation set, and
 * writes artefacts/header-model.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCsv } from '../bench/csv.ts';
import { type LinearModel, pack } from '../src/model/linear.ts';
import { bestHeader, HEADER_BUCKETS, headerFeatures, SECTION_HEADERS } from '../src/model/section-header.ts';
import { parseTranscript } from '../src/turns/parse-transcript.ts';
import { fitLogistic } from './fit.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });

type Row = { readonly features: Int32Array; readonly header: string };

function rowsOf(file: string): Row[] {
  return readCsv(readFileSync(file, 'utf8')).map((row) => {
    const parsed = parseTranscript(row.dialogue ?? '');
    return {
      features: headerFeatures(parsed.ok ? parsed.turns : []),
      header: (row.section_header ?? '').trim(),
    };
  });
}

const OPTIONS = { epochs: 20, rate: 0.1, decay: 0.0005, seed: 5, buckets: HEADER_BUCKETS };

/** Rare headers are read several times, or no rare header would ever be chosen. */
const COMMON = 60;
const MOST_REPEATS = 6;

function balanced(rows: readonly Row[]): Row[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.header, (counts.get(row.header) ?? 0) + 1);
  return rows.flatMap((row) =>
    Array.from(
      {
        length: Math.max(1, Math.min(MOST_REPEATS, Math.round(COMMON / (counts.get(row.header) ?? COMMON)))),
      },
      () => row,
    ),
  );
}

function fit(unbalanced: readonly Row[]): LinearModel[] {
  const rows = balanced(unbalanced);
  return SECTION_HEADERS.map((header) =>
    fitLogistic(
      rows.map((row) => ({ features: row.features, target: row.header === header ? 1 : 0 })),
      OPTIONS,
    ),
  );
}

function accuracy(models: readonly LinearModel[], rows: readonly Row[]): number {
  return rows.filter((row) => bestHeader(models, row.features) === row.header).length;
}

function main(): number {
  const folder = join(values.data, 'scribe', 'mts-dialog');
  if (!existsSync(folder)) {
    console.error(
      `No data: ${folder} does not exist. Give --data DIR, a folder that holds scribe/mts-dialog.`,
    );
    return 2;
  }
  const train = rowsOf(join(folder, 'MTS-Dialog-TrainingSet.csv'));
  const valid = rowsOf(join(folder, 'MTS-Dialog-ValidationSet.csv'));
  let right = 0;
  for (let fold = 0; fold < 4; fold++) {
    const models = fit(train.filter((_row, index) => index % 4 !== fold));
    right += accuracy(
      models,
      train.filter((_row, index) => index % 4 === fold),
    );
  }
  const models = fit(train);
  console.log(
    `section header accuracy: 4-fold on train ${(right / train.length).toFixed(3)}, valid ${(accuracy(models, valid) / valid.length).toFixed(3)}`,
  );
  writeFileSync(
    new URL('../artefacts/header-model.json', import.meta.url),
    `${JSON.stringify({ format: 1, headers: models.map(pack) })}\n`,
  );
  return 0;
}

process.exitCode = main();
