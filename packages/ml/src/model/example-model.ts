import { createRandom } from '../core/random.ts';
import { buildReference } from '../drift/reference.ts';
import { defineDictionary, type RawRow } from '../features/dictionary.ts';
import { SOURCE_ATTRIBUTES, type SourceAttribute } from './card.ts';
import type { Model } from './model.ts';
import { fitApplicability, fitMembers } from './recipe.ts';

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

/** Trains the example: a linear member and a tree member that answer together. */
export function exampleModel(seed = 1): Model {
  const { rows, labels } = exampleRows(500, seed);
  const task: Model['task'] = { kind: 'binary', event: 'Deterioration' };
  const fitted = fitMembers(
    {
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
    task,
    exampleDictionary,
    rows,
    labels,
    seed,
  );
  const attributes = Object.fromEntries(SOURCE_ATTRIBUTES.map(([name]) => [name, 'Invented for tests.']));
  return {
    name: 'example',
    version: '1.0.0',
    task,
    dictionary: exampleDictionary,
    ...fitted,
    recalibration: { kind: 'platt', intercept: 0.05, slope: 1.1 },
    conformal: { coverage: 0.9, thresholds: [0.8, 0.7] },
    thresholds: { alert: 0.6 },
    applicability: fitApplicability(exampleDictionary, rows, 0.5),
    reference: buildReference(exampleDictionary, rows, undefined, labels),
    card: {
      title: 'Example',
      // Every attribute of the list is a key, which `fromEntries` cannot know.
      attributes: attributes as Record<SourceAttribute, string>,
      data: [],
      researchUseOnly: true,
      evaluation: { protocol: 'none', figures: {}, subgroups: [] },
    },
    lineage: {
      dataHash: '0',
      dataRows: 500,
      codeRevision: '0',
      trainedAt: '2026-01-01',
      seed,
      command: 'none',
    },
  };
}
