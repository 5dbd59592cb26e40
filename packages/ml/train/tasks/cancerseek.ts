import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDelimited, type TextTable } from '../../src/core/csv.ts';
import { MlError } from '../../src/core/errors.ts';
import { stratifiedFolds } from '../../src/evaluation/cross-validation.ts';
import { parseLimited } from '../../src/features/detection-limit.ts';
import { defineDictionary, type NumericFeature, type RawRow } from '../../src/features/dictionary.ts';
import type { ModelTask } from '../../src/model/model.ts';
import type { Recipe } from '../../src/model/recipe.ts';
import { category, rawColumns, readerOf } from '../columns.ts';
import { readText } from '../read-data.ts';
import type { Dataset, Task } from '../task.ts';

/** Column in table S6, our name, unit. */
export const proteins: readonly (readonly [column: string, name: string, unit: string])[] = [
  ['AFP (pg/ml)', 'afp', 'pg/mL'],
  ['Angiopoietin-2 (pg/ml)', 'angiopoietin2', 'pg/mL'],
  ['AXL (pg/ml)', 'axl', 'pg/mL'],
  ['CA-125 (U/ml)', 'ca125', 'U/mL'],
  ['CA 15-3 (U/ml)', 'ca153', 'U/mL'],
  ['CA19-9 (U/ml)', 'ca199', 'U/mL'],
  ['CD44 (ng/ml)', 'cd44', 'ng/mL'],
  ['CEA (pg/ml)', 'cea', 'pg/mL'],
  ['CYFRA 21-1 (pg/ml)', 'cyfra211', 'pg/mL'],
  ['DKK1 (ng/ml)', 'dkk1', 'ng/mL'],
  ['Endoglin (pg/ml)', 'endoglin', 'pg/mL'],
  ['FGF2 (pg/ml)', 'fgf2', 'pg/mL'],
  ['Follistatin (pg/ml)', 'follistatin', 'pg/mL'],
  ['Galectin-3 (ng/ml)', 'galectin3', 'ng/mL'],
  ['G-CSF (pg/ml)', 'gcsf', 'pg/mL'],
  ['GDF15 (ng/ml)', 'gdf15', 'ng/mL'],
  ['HE4 (pg/ml)', 'he4', 'pg/mL'],
  ['HGF (pg/ml)', 'hgf', 'pg/mL'],
  ['IL-6 (pg/ml)', 'il6', 'pg/mL'],
  ['IL-8 (pg/ml)', 'il8', 'pg/mL'],
  ['Kallikrein-6 (pg/ml)', 'kallikrein6', 'pg/mL'],
  ['Leptin (pg/ml)', 'leptin', 'pg/mL'],
  ['Mesothelin (ng/ml)', 'mesothelin', 'ng/mL'],
  ['Midkine (pg/ml)', 'midkine', 'pg/mL'],
  ['Myeloperoxidase (ng/ml)', 'myeloperoxidase', 'ng/mL'],
  ['NSE (ng/ml)', 'nse', 'ng/mL'],
  ['OPG (ng/ml)', 'opg', 'ng/mL'],
  ['OPN (pg/ml)', 'opn', 'pg/mL'],
  ['PAR (pg/ml)', 'par', 'pg/mL'],
  ['Prolactin (pg/ml)', 'prolactin', 'pg/mL'],
  ['sEGFR (pg/ml)', 'segfr', 'pg/mL'],
  ['sFas (pg/ml)', 'sfas', 'pg/mL'],
  ['SHBG (nM)', 'shbg', 'nmol/L'],
  ['sHER2/sEGFR2/sErbB2 (pg/ml)', 'sher2', 'pg/mL'],
  ['sPECAM-1 (pg/ml)', 'specam1', 'pg/mL'],
  ['TGFa (pg/ml)', 'tgfa', 'pg/mL'],
  ['Thrombospondin-2 (pg/ml)', 'thrombospondin2', 'pg/mL'],
  ['TIMP-1 (pg/ml)', 'timp1', 'pg/mL'],
  ['TIMP-2 (pg/ml)', 'timp2', 'pg/mL'],
];

const SOURCE = 'Plasma immunoassay panel and tumour DNA (Cohen et al., Science 2018, tables S4–S6)';

const dictionary = defineDictionary([
  {
    kind: 'numeric',
    name: 'omega',
    label: 'Tumour DNA Ω score',
    unit: '1',
    min: 0,
    max: 1e6,
    scale: 'log',
    source: SOURCE,
  },
  ...proteins.map(
    ([column, name, unit]): NumericFeature => ({
      kind: 'numeric',
      name,
      label: column.replace(/ \([^)]*\)$/u, ''),
      unit,
      min: 0,
      max: 1e9,
      scale: 'log',
      source: SOURCE,
    }),
  ),
  {
    kind: 'categorical',
    name: 'sex',
    label: 'Sex',
    source: SOURCE,
    categories: [
      { code: 'Female', label: 'female' },
      { code: 'Male', label: 'male' },
    ],
  },
]);

/** The tables open with a title and a blank line; notes follow the rows. */
function supplement(path: string): TextTable {
  const rows = parseDelimited(readText(path));
  const start = rows.findIndex((row) => row[0]?.startsWith('Patient ID'));
  const header = rows[start];
  if (!header) throw new MlError('ml.malformed-table', `${basename(path)} has no "Patient ID" header.`);
  return {
    header: header.map((name) => name.trim()),
    rows: rows
      .slice(start + 1)
      .filter((row) => row.length === header.length && row[1] !== '' && row[2] !== ''),
  };
}

/** Table `which` beside table S6, whatever the files are called around the number. */
function sibling(path: string, which: string): string | undefined {
  const file = join(dirname(path), basename(path).replace('S6', which));
  return existsSync(file) || existsSync(`${file}.gz`) ? file : undefined;
}

export type Panel = {
  readonly table: TextTable;
  readonly omega: readonly number[];
  readonly sex: readonly string[];
};

function bySample(table: TextTable | undefined, idColumn: string, valueColumn: string): Map<string, string> {
  if (!table) return new Map();
  const reader = readerOf(table, [idColumn, valueColumn]);
  return new Map(table.rows.map((_, r) => [reader.text(r, idColumn), reader.text(r, valueColumn)]));
}

function readPanel(path: string): Panel {
  const folder = existsSync(path) && statSync(path).isDirectory();
  const proteinsPath = folder ? join(path, 'Table_S6.csv') : path;
  const table = supplement(proteinsPath);
  const reader = readerOf(table, ['Sample ID #', 'Tumor type', ...proteins.map(([column]) => column)]);
  const mutations = sibling(proteinsPath, 'S5');
  const people = sibling(proteinsPath, 'S4');
  const omega = bySample(mutations ? supplement(mutations) : undefined, 'Sample ID #', 'Ω score');
  const sex = bySample(people ? supplement(people) : undefined, 'Plasma sample ID #', 'Sex');
  const ids = table.rows.map((_, r) => reader.text(r, 'Sample ID #'));
  return {
    table,
    // No mutation found is a score of zero, not a missing measurement.
    omega: ids.map((id) => (mutations ? parseLimited(omega.get(id) ?? 'NA').value || 0 : Number.NaN)),
    sex: ids.map((id) => sex.get(id) ?? ''),
  };
}

const TISSUES: readonly string[] = ['Breast', 'Colorectum', 'Liver', 'Lung', 'Ovary', 'Pancreas', 'Upper GI'];
const tissueOf = (type: string) => (type === 'Stomach' || type === 'Esophagus' ? 'Upper GI' : type);

/** Values with their flag: the pipeline brings all to one limit an analyte, learnt from its training rows. */
function panelRows(panel: Panel): RawRow[] {
  const reader = readerOf(panel.table, []);
  return panel.table.rows.map((_, r) => ({
    omega: panel.omega[r] ?? Number.NaN,
    sex: category(panel.sex[r] ?? ''),
    ...Object.fromEntries(
      proteins.map(([column, name, unit]) => {
        const { value, censored } = parseLimited(reader.text(r, column));
        return [name, censored === 'none' ? value : { value, unit, censored }];
      }),
    ),
  }));
}

function datasetFrom(panel: Panel, tissue: boolean): Dataset {
  const reader = readerOf(panel.table, ['Tumor type', 'Patient ID #']);
  const type = (r: number) => reader.text(r, 'Tumor type');
  const kept = panel.table.rows.map((_, r) => r).filter((r) => !tissue || type(r) !== 'Normal');
  const all = panelRows(panel);
  const label = (r: number) => (tissue ? TISSUES.indexOf(tissueOf(type(r))) : type(r) === 'Normal' ? 0 : 1);
  const columns = rawColumns(panel.table, [
    'Tumor type',
    'AJCC Stage',
    'CancerSEEK Logistic Regression Score',
    'CancerSEEK Test Result',
  ]);
  return {
    rows: kept.map((r) => all[r] ?? {}),
    labels: Float64Array.from(kept, label),
    groups: kept.map((r) => reader.text(r, 'Patient ID #')),
    subgroups: { sex: kept.map((r) => panel.sex[r] ?? '') },
    rawColumns: columns.map((its) => ({ name: its.name, texts: kept.map((r) => its.texts[r] ?? '') })),
  };
}

const detection: Recipe = {
  members: [
    {
      weight: 0.5,
      pipeline: { encoding: 'linear', minLevelRows: 5 },
      learner: { kind: 'logistic', l2: 10 },
    },
    {
      weight: 0.5,
      pipeline: { encoding: 'tree' },
      learner: {
        kind: 'trees',
        repeats: 3,
        settings: {
          trees: 250,
          learningRate: 0.06,
          maxLeaves: 8,
          minRowsPerLeaf: 10,
          rowFraction: 0.7,
          columnFraction: 0.4,
          l2: 3,
        },
      },
    },
  ],
};

const localisation: Recipe = {
  members: [
    { weight: 0.4, pipeline: { encoding: 'linear', minLevelRows: 5 }, learner: { kind: 'logistic', l2: 15 } },
    {
      weight: 0.6,
      pipeline: { encoding: 'tree' },
      learner: {
        kind: 'trees',
        settings: {
          trees: 150,
          learningRate: 0.05,
          maxLeaves: 6,
          minRowsPerLeaf: 5,
          rowFraction: 0.7,
          columnFraction: 0.4,
          l2: 3,
        },
      },
    },
  ],
};

const tissueTask: ModelTask = { kind: 'multiclass', classes: TISSUES };

const common = {
  dataPath: 'disease/cancerseek',
  dictionary,
  folds: (data: Dataset) => stratifiedFolds(data.labels, 10, 1),
};

/** Cancer or none, from plasma proteins and tumour DNA. */
export const cancerseek: Task = {
  ...common,
  name: 'cancerseek',
  task: { kind: 'binary', event: 'Cancer' },
  recipe: detection,
  load: (path) => datasetFrom(readPanel(path), false),
};

/** Where the cancer is, given that there is one. */
export const cancerTissue: Task = {
  ...common,
  name: 'cancer-tissue',
  task: tissueTask,
  recipe: localisation,
  load: (path) => datasetFrom(readPanel(path), true),
};
