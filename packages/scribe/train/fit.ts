/** Logistic regression by AdaGrad over hashed features, in a fixed order: the same data give the same bytes. */

import { BUCKETS } from '../src/model/features.ts';
import { LinearModel } from '../src/model/linear.ts';
import { CLAUSE_SECTIONS, type ScribeModel, type SelectionWeights } from '../src/model/scribe-model.ts';
import type { Example, Prepared, SectionExample } from './data.ts';

/** Mulberry32: a small seeded generator. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = generator(seed);
  const out = [...items];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = out[at];
    const swap = out[other];
    if (held === undefined || swap === undefined) continue;
    out[at] = swap;
    out[other] = held;
  }
  return out;
}

export type FitOptions = {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  readonly buckets?: number;
};

/** Fits soft targets 0–1; the returned weights are the mean over all steps of the last half (averaging steadies small data). */
export function fitLogistic(examples: readonly Example[], options: FitOptions): LinearModel {
  const buckets = options.buckets ?? BUCKETS;
  const model = new LinearModel(new Float32Array(buckets));
  const { weights } = model;
  const squares = new Float32Array(buckets).fill(1e-6);
  const mean = new Float64Array(buckets);
  let snapshots = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { features, target } of shuffled(examples, options.seed + epoch)) {
      const error = model.predict(features) - target;
      for (const id of features) {
        const weight = weights[id] ?? 0;
        const gradient = error + options.decay * weight;
        const square = (squares[id] ?? 0) + gradient * gradient;
        squares[id] = square;
        weights[id] = weight - (options.rate * gradient) / Math.sqrt(square);
      }
    }
    if (epoch >= options.epochs / 2) {
      snapshots++;
      for (let id = 0; id < buckets; id++) mean[id] = (mean[id] ?? 0) + (weights[id] ?? 0);
    }
  }
  return new LinearModel(Float32Array.from(mean, (sum) => sum / Math.max(1, snapshots)));
}

function fitSections(examples: readonly SectionExample[], options: FitOptions): LinearModel[] {
  return CLAUSE_SECTIONS.map((_, index) =>
    fitLogistic(
      examples.map((each) => ({ features: each.features, target: each.section === index ? 1 : 0 })),
      options,
    ),
  );
}

const CLAUSE_FIT: FitOptions = { epochs: 14, rate: 0.06, decay: 0.003, seed: 7 };
const WORD_FIT: FitOptions = { epochs: 16, rate: 0.04, decay: 0.003, seed: 11 };

export function fitModel(visits: readonly Prepared[], selection: SelectionWeights): ScribeModel {
  return {
    bigrams: fitLogistic(
      visits.flatMap((visit) => visit.bigrams),
      CLAUSE_FIT,
    ),
    words: fitLogistic(
      visits.flatMap((visit) => visit.words),
      WORD_FIT,
    ),
    sections: fitSections(
      visits.flatMap((visit) => visit.sections),
      CLAUSE_FIT,
    ),
    selection,
  };
}
