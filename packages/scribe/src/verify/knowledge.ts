/** What a visit and its chart say about each name, ready to be asked. */
import type { ChartContext, Evidence } from '@medi-os/contract';
import type { Visit } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import { conceptsOf } from '../lexicon/concepts.ts';
import { mergeNumbers } from '../text/numbers.ts';
import { tokenize } from '../text/tokens.ts';

export class VisitKnowledge {
  readonly visit: Visit;
  readonly chart: ChartContext;
  /** Facts by concept name. */
  readonly #facts = new Map<string, Fact[]>();
  /** Every mention of a concept, also in questions and in clauses that became no fact. */
  readonly #mentions = new Map<string, Evidence[]>();
  readonly #chartNames = new Set<string>();
  /** Every figure that was said, printed as text. */
  readonly figures = new Map<string, Evidence>();

  constructor(visit: Visit, chart: ChartContext) {
    this.visit = visit;
    this.chart = chart;
    for (const fact of visit.facts) push(this.#facts, fact.name, fact);
    for (const heard of visit.turns) {
      for (const each of heard.clauses) {
        const { tokens } = each.clause;
        for (const token of tokens) {
          if (token.kind !== 'number') continue;
          const evidence = { turnId: heard.turn.id, start: token.start, end: token.end };
          if (!this.figures.has(token.text)) this.figures.set(token.text, evidence);
          for (const part of token.text.split('/'))
            if (!this.figures.has(part)) this.figures.set(part, evidence);
        }
        for (const concept of each.concepts) {
          const first = tokens[concept.from];
          const last = tokens[concept.to - 1];
          if (first !== undefined && last !== undefined)
            push(this.#mentions, concept.name, { turnId: heard.turn.id, start: first.start, end: last.end });
        }
      }
    }
    for (const line of [...chart.problems, ...chart.medications, ...(chart.allergies ?? [])]) {
      const tokens = mergeNumbers(tokenize(line.slice(0, 500)));
      for (const concept of conceptsOf(tokens)) this.#chartNames.add(concept.name);
      for (const token of tokens) if (token.kind === 'number') this.#chartNames.add(token.text);
    }
  }

  factsOf(name: string): readonly Fact[] {
    return this.#facts.get(name) ?? [];
  }

  mentionsOf(name: string): readonly Evidence[] {
    return this.#mentions.get(name) ?? [];
  }

  inChart(name: string): boolean {
    return this.#chartNames.has(name);
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
