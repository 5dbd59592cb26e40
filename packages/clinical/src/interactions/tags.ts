import { allMedicines, classesOf, medicineByName } from '../medicines/index.ts';
import { GROUPS } from './groups.ts';

/** A prescribed name and one of its ingredients. */
export interface Ingredient {
  readonly name: string;
  readonly ingredient: string;
}

export interface ReadList {
  readonly ingredients: readonly Ingredient[];
  readonly unknown: readonly string[];
  /** Names beyond the limit of a list, which are not looked at. */
  readonly beyondLimit: readonly string[];
}

/** Pairs grow with the square of the list; the longest real lists have about 40 entries. */
export const LIST_MAXIMUM = 100;

/** Splits prescribed names into ingredients; names that nobody knows, or beyond the limit, are kept apart. */
export function readMedicines(names: readonly string[]): ReadList {
  const ingredients: Ingredient[] = [];
  const unknown: string[] = [];
  for (const name of names.slice(0, LIST_MAXIMUM)) {
    const medicine = medicineByName(name);
    if (medicine === undefined) unknown.push(name);
    else for (const ingredient of medicine.ingredients) ingredients.push({ name, ingredient });
  }
  return { ingredients, unknown, beyondLimit: names.slice(LIST_MAXIMUM) };
}

let groupsByIngredient: ReadonlyMap<string, readonly string[]> | undefined;

function buildGroups(): ReadonlyMap<string, readonly string[]> {
  const members = Object.entries(GROUPS).map(([group, list]) => ({
    group,
    members: new Set(list.split(',')),
  }));
  const built = new Map<string, readonly string[]>();
  for (const { id, ingredients } of allMedicines()) {
    if (ingredients.length > 1) continue;
    const own = members.filter(
      (entry) => entry.members.has(id) || classesOf(id).some((classId) => entry.members.has(`#${classId}`)),
    );
    built.set(
      id,
      own.map((entry) => `@${entry.group}`),
    );
  }
  return built;
}

/** Everything a rule may call an ingredient: its name, its `#class`es and its `@group`s. */
export function tagsOf(ingredient: string): readonly string[] {
  groupsByIngredient ??= buildGroups();
  const classes = classesOf(ingredient).map((classId) => `#${classId}`);
  return [ingredient, ...classes, ...(groupsByIngredient.get(ingredient) ?? [])];
}
