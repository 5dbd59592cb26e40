import type { Model } from '../src/model/model.ts';
import type { FitResources, Recipe } from '../src/model/recipe.ts';
import { fitModel, type ModelSpec, outOfFoldValues, valuesOfRows } from '../src/model/train-model.ts';
import type { Dataset, Task } from './task.ts';

/** The spec of a task, with another recipe if one is given. */
export function taskSpec(task: Task, recipe: Recipe = task.recipe): ModelSpec {
  const { name, dictionary } = task;
  return { name, task: task.task, dictionary, recipe, maxMissingShare: 0.6, seed: 1 };
}

/** Fits a task's recipe on all rows. */
export function fitTask(task: Task, data: Dataset, resources: FitResources = {}, recipe?: Recipe): Model {
  return fitModel(taskSpec(task, recipe), data, resources);
}

/** Probability of the event of each row, or the class of the highest probability. */
export function headline(values: readonly (readonly number[])[]): Float64Array {
  return Float64Array.from(values, (row) =>
    row.length > 1 ? row.indexOf(Math.max(...row)) : (row[0] ?? Number.NaN),
  );
}

/** Headline answers of a model. */
export function predictRows(model: Model, data: Dataset): Float64Array {
  return headline(valuesOfRows(model, data.rows));
}

/** Headline answers out of fold, over the task's own folds. */
export function outOfFold(
  task: Task,
  data: Dataset,
  resources: FitResources = {},
  recipe?: Recipe,
): Float64Array {
  return headline(outOfFoldValues(taskSpec(task, recipe), data, task.folds(data), resources));
}
