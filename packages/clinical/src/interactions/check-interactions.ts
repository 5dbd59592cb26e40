import { confirmedIn } from './interaction-confirmed.ts';
import { type InteractionRule, rulesBetween } from './interaction-rules.ts';
import { SOURCES } from './interaction-table.ts';
import { type Ingredient, readMedicines } from './tags.ts';
import { bySeverity, type MedicineFinding } from './types.ts';

export interface InteractionCheck {
  readonly findings: readonly MedicineFinding[];
  /** Names that the tables do not know: nothing is said about them. */
  readonly unknownMedicines: readonly string[];
  /** Names after the first hundred, which were not looked at. */
  readonly beyondLimit: readonly string[];
}

function worst(rules: readonly InteractionRule[]): InteractionRule | undefined {
  return [...rules].sort(bySeverity)[0];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The ONC list is confirmed as a whole, every other interaction pair by pair. */
function readIn(rule: InteractionRule, precipitant: Ingredient, object: Ingredient): string | undefined {
  return rule.source === SOURCES.ONC
    ? rule.source
    : confirmedIn(precipitant.ingredient, object.ingredient, rule.severity);
}

function finding(rule: InteractionRule, precipitant: Ingredient, object: Ingredient): MedicineFinding {
  const { severity, mechanism, effect, advice, source } = rule;
  const document = readIn(rule, precipitant, object);
  return {
    code: 'interaction',
    severity,
    medicines: precipitant.name === object.name ? [object.name] : [precipitant.name, object.name],
    ingredients: [precipitant.ingredient, object.ingredient],
    mechanism,
    sentence: `${capital(precipitant.ingredient)} with ${object.ingredient}: ${effect} (${mechanism}).`,
    advice: `${capital(advice)}.`,
    source,
    confirmed: document !== undefined,
    ...(document === undefined ? {} : { confirmedIn: document }),
  };
}

/** The worst finding of two ingredients, whichever acts on the other. */
function findingBetween(a: Ingredient, b: Ingredient): MedicineFinding | undefined {
  const forward = worst(rulesBetween(a.ingredient, b.ingredient));
  const backward = worst(rulesBetween(b.ingredient, a.ingredient));
  if (forward !== undefined && (backward === undefined || bySeverity(forward, backward) <= 0)) {
    return finding(forward, a, b);
  }
  return backward === undefined ? undefined : finding(backward, b, a);
}

/**
 * Interactions between all pairs of a list, at most one finding a pair of ingredients, worst first. Ingredients
 * of one fixed combination are not held against each other: they were combined on purpose.
 *
 * @param medicines names as prescribed (generic, international or brand)
 */
export function checkInteractions(medicines: readonly string[]): InteractionCheck {
  const { ingredients, unknown, beyondLimit } = readMedicines(medicines);
  const findings: MedicineFinding[] = [];
  const seen = new Set<string>();
  for (const [index, a] of ingredients.entries()) {
    for (const b of ingredients.slice(index + 1)) {
      if (a.ingredient === b.ingredient || a.name === b.name) continue;
      const pair =
        a.ingredient < b.ingredient ? `${a.ingredient}|${b.ingredient}` : `${b.ingredient}|${a.ingredient}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const found = findingBetween(a, b);
      if (found !== undefined) findings.push(found);
    }
  }
  return { findings: findings.sort(bySeverity), unknownMedicines: unknown, beyondLimit };
}
