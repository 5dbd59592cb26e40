import { SOURCE_ATTRIBUTES, type SourceAttribute } from '../src/model/card.ts';
import type { Model } from '../src/model/model.ts';
import { Predictor } from '../src/model/predict.ts';
import { type FitResources, fitApplicability, fitMembers, type Recipe } from '../src/model/recipe.ts';
import type { Dataset, Task } from './task.ts';

/** A card that says of every attribute that it was not filled in: for models that are never saved. */
export const scratchCard: Model['card'] = {
  title: 'Unsaved model',
  attributes: Object.fromEntries(SOURCE_ATTRIBUTES.map(([name]) => [name, 'Not saved.'])) as Record<
    // Every attribute of the list is a key, which `fromEntries` cannot know.
    SourceAttribute,
    string
  >,
  data: [],
  researchUseOnly: true,
  evaluation: { protocol: '', figures: {}, subgroups: [] },
};

/** Fits a task's recipe on the rows named. */
export function fitTask(
  task: Task,
  data: Dataset,
  rows: Int32Array,
  recipe: Recipe = task.recipe,
  resources: FitResources = {},
  seed = 1,
): Model {
  const its = Array.from(rows, (r) => data.rows[r] ?? {});
  const labels = Float64Array.from(rows, (r) => data.labels[r] ?? 0);
  return {
    name: task.name,
    version: '0.0.0',
    task: task.task,
    dictionary: task.dictionary,
    ...fitMembers(recipe, task.task, task.dictionary, its, labels, seed, resources),
    recalibration: { kind: 'none' },
    conformal: undefined,
    thresholds: {},
    applicability: fitApplicability(task.dictionary, its, 0.6),
    reference: undefined,
    card: scratchCard,
    lineage: { dataHash: '', dataRows: its.length, codeRevision: '', trainedAt: '', seed, command: '' },
  };
}

export function allRows(data: Dataset): Int32Array {
  return Int32Array.from(data.rows, (_, r) => r);
}

/** Probability of the event of each row (binary tasks). */
export function predictRows(model: Model, data: Dataset, rows: Int32Array): Float64Array {
  const predictor = new Predictor(model);
  return Float64Array.from(
    rows,
    (r) => predictor.valuesFrom(predictor.margins(data.rows[r] ?? {}))[0] ?? Number.NaN,
  );
}

/** All that the model answers for each row: the event's probability, or one a class. */
export function valuesOfRows(model: Model, data: Dataset, rows: Int32Array): number[][] {
  const predictor = new Predictor(model);
  return Array.from(rows, (r) => predictor.valuesFrom(predictor.margins(data.rows[r] ?? {})));
}

/** Class of the highest probability of each row (multiclass tasks). */
export function classifyRows(model: Model, data: Dataset, rows: Int32Array): Float64Array {
  return Float64Array.from(valuesOfRows(model, data, rows), (values) => values.indexOf(Math.max(...values)));
}

/** Out-of-fold answers over the task's own folds; pipelines, limits and trees are fitted in each fold afresh. */
export function outOfFoldValues(
  task: Task,
  data: Dataset,
  resources: FitResources = {},
  recipe = task.recipe,
): number[][] {
  const all: number[][] = data.rows.map(() => []);
  for (const fold of task.folds(data)) {
    const values = valuesOfRows(fitTask(task, data, fold.train, recipe, resources), data, fold.test);
    for (const [i, r] of fold.test.entries()) all[r] = values[i] ?? [];
  }
  return all;
}

/** Out-of-fold probabilities of the event, or classes. */
export function outOfFold(
  task: Task,
  data: Dataset,
  recipe: Recipe = task.recipe,
  resources: FitResources = {},
): Float64Array {
  const values = outOfFoldValues(task, data, resources, recipe);
  const multiclass = task.task.kind === 'multiclass';
  return Float64Array.from(values, (row) =>
    multiclass ? row.indexOf(Math.max(...row)) : (row[0] ?? Number.NaN),
  );
}
