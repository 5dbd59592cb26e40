/**
 * What a complaint usually needs, as a suggestion for decision point C: the nurse judges, this only spares typing.
 *
 * The rules follow the examples of the ESI handbook (2012 edition, chapters 2, 4 and 6) and count kinds of resources as
 * it does. A phrase counts only where it is said of now and not denied; nothing known gives nothing, never "no resource".
 */
import { maskHarmlessPhrases } from '../red-flags/harmless-phrases.ts';
import type { Reason } from '../result.ts';
import { COMPLAINT_RULES, type ComplaintRule } from './complaint-rules.ts';
import type { Resource } from './resources.ts';

export interface ResourceSuggestion {
  /** Kinds, each once; empty when what was understood needs none. */
  readonly resources: readonly Resource[];
  readonly reasons: readonly Reason[];
}

const CLAUSE_END = /[.,;:!?()\n]|\bbut\b|\bthen\b/;
const DENIALS: ReadonlySet<string> = new Set([
  'no',
  'not',
  'without',
  'denies',
  'denied',
  'never',
  'nor',
  'isnt',
  'doesnt',
]);
/** What happened then needs nothing today. */
const LONG_PAST = /\b(?:years? ago|last year|as a (?:child|teenager|kid)|in (?:19|20)\d\d)\b/;
/** What somebody else has; sons, daughters and parents are left out: there a parent speaks for the child. */
const OTHER_PERSON =
  /\b(?:wife|husband|brother|sister|friend|uncle|aunt|neighbour|neighbor|colleague) (?:had|has|died|was)\b/;
/** Longest complaint that is read; the rest adds nothing to a triage line. */
const MAX_CHARACTERS = 4_000;

/** The words of each clause up to its first denial, each clause padded so that whole words can be found. */
function affirmedClauses(text: string): readonly string[] {
  const plain = maskHarmlessPhrases(text.slice(0, MAX_CHARACTERS))
    .toLowerCase()
    .replace(/['’]/g, '')
    // Triage notes put the place last: "pain, chest" is chest pain.
    .replace(/\b(pain|discomfort|swelling|injury|distension), (\w+)/g, '$2 $1');
  return plain.split(CLAUSE_END).map((clause) => {
    if (LONG_PAST.test(clause) || OTHER_PERSON.test(clause)) return ' ';
    const words = clause.split(/[^a-z0-9]+/).filter((word) => word !== '');
    const denial = words.findIndex((word) => DENIALS.has(word));
    return ` ${(denial < 0 ? words : words.slice(0, denial)).join(' ')} `;
  });
}

function matches(rule: ComplaintRule, clauses: readonly string[]): boolean {
  return clauses.some((clause) => rule.phrases.some((phrase) => clause.includes(` ${phrase} `)));
}

/**
 * Suggests the resources that a complaint usually needs, with the reason of each; undefined when nothing in the text is
 * known. English only. Pure, linear in the length of the text.
 */
export function suggestResources(text: string): ResourceSuggestion | undefined {
  const clauses = affirmedClauses(text);
  const matched = COMPLAINT_RULES.filter((rule) => matches(rule, clauses));
  if (matched.length === 0) return undefined;
  const told = matched.filter((rule) => rule.yields !== true);
  const found = told.length > 0 ? told : matched;
  const simple = found.every((rule) => rule.resources.length === 0);
  const used = simple ? found : found.filter((rule) => rule.resources.length > 0);
  return {
    resources: [...new Set(used.flatMap((rule) => rule.resources))],
    reasons: used.map((rule) => ({ code: `complaint.${rule.code}`, sentence: rule.sentence })),
  };
}
