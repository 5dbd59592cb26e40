/** Finds where in a visit the words of a sentence were said. */
import type { Evidence } from '@medi-os/contract';
import type { HeardClause, HeardTurn } from '../facts/analyse.ts';
import { rangeOf } from '../facts/clause-facts.ts';
import { singular, type Token } from '../text/tokens.ts';

const STOP = new Set(
  `the a an and or but if of to in on at for with from by i you he she it we they me my your his her him them their our us is are was were
  be been being am have has had do does did not no so that this these those there what how when where who any can will would could just like
  as than then also been who which while she's patient reports report states state denies deny notes note mr mrs ms doctor dr today
  well up out about into over after before during because yes yeah okay pleasant presents evaluation continue recommend advised discussed`.split(
    /\s+/,
  ),
);

/** Content words in the form in which two wordings of one thing meet. */
export function contentWords(tokens: readonly Token[]): string[] {
  const out: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'mark' || STOP.has(token.text)) continue;
    out.push(stem(token.text));
  }
  return out;
}

/** A crude stem: "taking", "takes", "taken" and "take" meet. */
export function stem(word: string): string {
  const one = singular(word);
  if (one.length > 5 && one.endsWith('ing')) return one.slice(0, -3).replace(/e$/, '');
  if (one.length > 4 && one.endsWith('ed')) return one.slice(0, -2);
  if (one.length > 4 && one.endsWith('e')) return one.slice(0, -1);
  return one;
}

type Indexed = {
  readonly heard: HeardClause;
  readonly turnIndex: number;
  readonly words: ReadonlySet<string>;
};

export type Support = { readonly share: number; readonly evidence: readonly Evidence[] };

const known = new WeakMap<HeardClause, ReadonlySet<string>>();

function wordsOf(heard: HeardClause): ReadonlySet<string> {
  const before = known.get(heard);
  if (before !== undefined) return before;
  const words = new Set(contentWords(heard.clause.tokens));
  known.set(heard, words);
  return words;
}

export class EvidenceIndex {
  readonly #clauses: Indexed[] = [];
  readonly #postings = new Map<string, number[]>();
  readonly #turns: readonly HeardTurn[];

  constructor(turns: readonly HeardTurn[]) {
    this.#turns = turns;
    turns.forEach((heard, turnIndex) => {
      for (const each of heard.clauses) {
        const words = wordsOf(each);
        const id = this.#clauses.length;
        this.#clauses.push({ heard: each, turnIndex, words });
        for (const word of words) {
          const list = this.#postings.get(word);
          if (list === undefined) this.#postings.set(word, [id]);
          else list.push(id);
        }
      }
    });
  }

  has(word: string): boolean {
    return this.#postings.has(word);
  }

  /** Rarer words count more. */
  #weight(word: string): number {
    return Math.log(1 + this.#clauses.length / (1 + (this.#postings.get(word)?.length ?? 0)));
  }

  /** The share of the sentence's content that at most three clauses together say, and those clauses. */
  support(words: readonly string[]): Support {
    const wanted = new Set(words);
    let total = 0;
    for (const word of wanted) total += this.#weight(word);
    if (total === 0) return { share: 0, evidence: [] };
    const left = new Set(wanted);
    const evidence: Evidence[] = [];
    let found = 0;
    for (let round = 0; round < 3 && left.size > 0; round++) {
      const best = this.#best(left);
      if (best === undefined) break;
      found += best.gain;
      for (const word of this.#clauses[best.id]?.words ?? []) left.delete(word);
      const clause = this.#clauses[best.id];
      const turn = clause === undefined ? undefined : this.#turns[clause.turnIndex]?.turn;
      if (clause !== undefined && turn !== undefined) {
        const { tokens } = clause.heard.clause;
        evidence.push(rangeOf(turn, tokens, 0, tokens.length));
      }
    }
    return { share: found / total, evidence };
  }

  #best(left: ReadonlySet<string>): { id: number; gain: number } | undefined {
    const gains = new Map<number, number>();
    for (const word of left) {
      const weight = this.#weight(word);
      for (const id of this.#postings.get(word) ?? []) gains.set(id, (gains.get(id) ?? 0) + weight);
    }
    let best: { id: number; gain: number } | undefined;
    for (const [id, gain] of gains) if (best === undefined || gain > best.gain) best = { id, gain };
    return best;
  }
}
