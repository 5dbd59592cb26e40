import { classesOf, medicineByName } from '../medicines/index.ts';
import type { AlertFacts } from './types.ts';

/** Is an ingredient, or a medicine of a class, on the list? */
export function takesAny(facts: AlertFacts, ...namesOrClasses: readonly string[]): boolean {
  return (facts.medicines ?? []).some(({ name }) =>
    (medicineByName(name)?.ingredients ?? []).some((ingredient) =>
      [ingredient, ...classesOf(ingredient)].some((one) => namesOrClasses.includes(one)),
    ),
  );
}
