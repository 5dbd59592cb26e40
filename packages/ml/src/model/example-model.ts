import { createRandom } from '../core/random.ts';
import { buildReference } from '../drift/reference.ts';
import { defineDictionary, type RawRow } from '../features/dictionary.ts';
import type { Model } from './model.ts';
import { fitModel, type ModelSpec } from './train-model.ts';

/** A small trained model of an invented task: an example of every part, for tests and for those who read the format. */
export const exampleDictionary = defineDictionary([
  { kind: 'numeric', name: 'ageYears', label: 'Age', unit: 'a', min: 0, max: 120, source: 'invented' },
  {
    kind: 'numeric',
    name: 'lactate',
    label: 'Lactate',
    unit: 'mmol/L',
    min: 0,
    max: 30,
    scale: 'log',
    source: 'invented',
  },
  {
    kind: 'categorical',
    name: 'ward',
    label: 'Ward',
    source: 'invented',
    categories: ['day', 'stay', 'intensive'].map((code) => ({ code, label: code })),
  },
  { kind: 'text', name: 'note', label: 'Note', source: 'invented' },
]);

/** Invented rows whose outcome depends on lactate, ward and a word. */
export function exampleRows(
  count: number,
  seed: number,
  shift = 0,
): { rows: RawRow[]; labels: Float64Array } {
  const random = createRandom(seed);
  const labels = new Float64Array(count);
  const rows = Array.from({ length: count }, (_, i): RawRow => {
    const lactate = Math.exp(random.normal() / 2 + 0.5 + shift);
    const ward = ['day', 'stay', 'intensive'][random.integer(3)] ?? 'day';
    const drowsy = random.uniform() < 0.3;
    const margin = lactate - 2.5 + (ward === 'intensive' ? 1 : 0) + (drowsy ? 1 : 0) + random.normal();
    labels[i] = margin > 0 ? 1 : 0;
    const note = drowsy ? 'drowsy since noon' : 'walked in';
    return {
      ageYears: 20 + random.integer(60),
      lactate: random.uniform() < 0.1 ? null : Number(lactate.toFixed(2)),
      ward,
      note,
    };
  });
  return { rows, labels };
}

/** The example as it is trained: a linear member and a tree member that answer together. */
export const exampleSpec: ModelSpec = {
  name: 'example',
  task: { kind: 'binary', event: 'Deterioration' },
  dictionary: exampleDictionary,
  recipe: {
    members: [
      {
        weight: 0.5,
        pipeline: { encoding: 'linear', minTokenRows: 20 },
        learner: { kind: 'logistic', l2: 1 },
      },
      {
        weight: 0.5,
        pipeline: { encoding: 'tree', minTokenRows: 20 },
        learner: { kind: 'trees', settings: { trees: 30, maxLeaves: 6, minRowsPerLeaf: 10 } },
      },
    ],
  },
  maxMissingShare: 0.5,
  seed: 1,
};

/** A model with every part filled in. */
export function exampleModel(): Model {
  const data = exampleRows(500, 1);
  return {
    ...fitModel(exampleSpec, data),
    version: '1.0.0',
    recalibration: { kind: 'platt', intercept: 0.05, slope: 1.1 },
    conformal: { coverage: 0.9, thresholds: [0.8, 0.7] },
    thresholds: { alert: 0.6 },
    reference: buildReference(exampleDictionary, data.rows, undefined, data.labels),
  };
}
