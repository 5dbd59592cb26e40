/**
 * Where sentences end, and which ask, in speech that an engine wrote down without punctuation. Two small hashed models
 * learned from punctuated dialogues; see artefacts/MODEL-CARD.md.
 */
import packed from '../../artefacts/boundary-model.json' with { type: 'json' };
import { type LinearModel, type PackedModel, unpack } from '../model/linear.ts';
import { hash32 } from './hash.ts';
import type { Token } from './tokens.ts';

/** Buckets of both models; a power of two. */
export const BOUNDARY_BUCKETS = 1 << 18;

const bucket = (feature: string): number => hash32(feature) & (BOUNDARY_BUCKETS - 1);

const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  if (token === undefined) return '_';
  return token.kind === 'number' ? '#' : token.text;
};

/** Features of the gap before token `at`; `since` is how many words ago the sentence began. */
export function gapFeatures(tokens: readonly Token[], at: number, since: number): Int32Array {
  const before = wordAt(tokens, at - 1);
  const before2 = wordAt(tokens, at - 2);
  const next = wordAt(tokens, at);
  const next2 = wordAt(tokens, at + 1);
  const next3 = wordAt(tokens, at + 2);
  const length = since < 3 ? since : since < 6 ? 3 : since < 12 ? 4 : since < 24 ? 5 : 6;
  return Int32Array.from(
    [
      'gap',
      `b:${before}`,
      `n:${next}`,
      `bn:${before} ${next}`,
      `bb:${before2} ${before}`,
      `nn:${next} ${next2}`,
      `nnn:${next} ${next2} ${next3}`,
      `bbn:${before2} ${before} ${next}`,
      `bnn:${before} ${next} ${next2}`,
      `l:${length}`,
      `ln:${length}:${next}`,
      `n2:${next2}`,
      `b2:${before2}`,
    ].map(bucket),
  );
}

/** Features of a sentence that may be a question. */
export function questionFeatures(tokens: readonly Token[]): Int32Array {
  const words = tokens
    .filter((token) => token.kind !== 'mark')
    .map((token) => (token.kind === 'number' ? '#' : token.text));
  const names = [
    'question',
    `1:${words[0]}`,
    `2:${words[0]} ${words[1]}`,
    `3:${words[0]} ${words[1]} ${words[2]}`,
    `z:${words.at(-1)}`,
    `zz:${words.at(-2)} ${words.at(-1)}`,
    `len:${Math.min(12, words.length)}`,
  ];
  words.slice(0, 12).forEach((word, at) => {
    names.push(`w:${word}`);
    if (at > 0) names.push(`b:${words[at - 1]} ${word}`);
  });
  return Int32Array.from(new Set(names.map((name) => bucket(`q${name}`))));
}

export type BoundaryModel = { readonly gaps: LinearModel; readonly questions: LinearModel };
export type PackedBoundaryModel = {
  readonly format: 1;
  readonly gaps: PackedModel;
  readonly questions: PackedModel;
};

let ready: BoundaryModel | undefined;

export function boundaryModel(): BoundaryModel {
  if (ready === undefined) {
    // JSON types `format` as number; training writes the format that this version reads.
    const { gaps, questions } = packed as PackedBoundaryModel;
    ready = { gaps: unpack(gaps), questions: unpack(questions) };
  }
  return ready;
}
