/**
 * Which section of a note a short piece of dialogue belongs to, among the twenty headers of MTS-Dialog: used when a part
 * of a visit is dictated or imported on its own.
 */
import type { Turn } from '@medi-os/contract';
import packed from '../../artefacts/header-model.json' with { type: 'json' };
import { hear } from '../facts/analyse.ts';
import { hash32 } from '../text/hash.ts';
import { singular } from '../text/tokens.ts';
import { contentWords } from '../verify/evidence-index.ts';
import { type LinearModel, type PackedModel, unpack } from './linear.ts';

/** The headers of MTS-Dialog (Ben Abacha et al., EACL 2023), in the data set's own abbreviations. */
export const SECTION_HEADERS = [
  'FAM/SOCHX',
  'GENHX',
  'PASTMEDICALHX',
  'CC',
  'PASTSURGICAL',
  'ALLERGY',
  'ROS',
  'MEDICATIONS',
  'ASSESSMENT',
  'EXAM',
  'DIAGNOSIS',
  'DISPOSITION',
  'PLAN',
  'EDCOURSE',
  'IMMUNIZATIONS',
  'IMAGING',
  'GYNHX',
  'PROCEDURES',
  'OTHER_HISTORY',
  'LABS',
] as const;
export type SectionHeader = (typeof SECTION_HEADERS)[number];

/** Buckets of the header model; a power of two. */
export const HEADER_BUCKETS = 1 << 15;

/** Hashed features of a piece of dialogue. */
export function headerFeatures(turns: readonly Turn[]): Int32Array {
  const names = new Set<string>(['bias', `turns:${Math.min(12, turns.length)}`]);
  let words = 0;
  turns.forEach((turn, index) => {
    const who = turn.speaker;
    const heard = hear(turn);
    for (const { clause, concepts } of heard.clauses) {
      const content = contentWords(clause.tokens);
      const all = clause.tokens
        .filter((token) => token.kind !== 'mark')
        .map((token) => (token.kind === 'number' ? '#' : singular(token.text)));
      words += all.length;
      all.forEach((word, at) => {
        names.add(`w:${word}`);
        if (at > 0) names.add(`b:${all[at - 1]} ${word}`);
        if (at > 1) names.add(`t:${all[at - 2]} ${all[at - 1]} ${word}`);
      });
      for (const word of content) names.add(`${who}:${word}${clause.isQuestion ? '?' : ''}`);
      for (const concept of concepts)
        names
          .add(`k:${concept.kind}`)
          .add(`k:${concept.kind}:${who}:${clause.isQuestion}`)
          .add(`n:${concept.name}`);
      if (index < 2) for (const word of content) names.add(`first:${word}`);
    }
  });
  names.add(`len:${Math.min(12, Math.floor(Math.log2(1 + words) * 1.5))}`);
  return Int32Array.from(new Set([...names].map((name) => hash32(`h${name}`) & (HEADER_BUCKETS - 1))));
}

export type PackedHeaderModel = { readonly format: 1; readonly headers: readonly PackedModel[] };

/** The header with the highest margin. */
export function bestHeader(models: readonly LinearModel[], features: Int32Array): SectionHeader {
  let best: SectionHeader = 'GENHX';
  let highest = Number.NEGATIVE_INFINITY;
  models.forEach((model, index) => {
    // A long dialogue has more features: scale, so that a constant is worth the same.
    const margin = model.margin(features);
    const header = SECTION_HEADERS[index];
    if (margin > highest && header !== undefined) {
      highest = margin;
      best = header;
    }
  });
  return best;
}

let ready: LinearModel[] | undefined;

/** The section header of a piece of dialogue. */
export function sectionHeader(turns: readonly Turn[]): SectionHeader {
  // JSON types `format` as number; training writes the format that this version reads.
  ready ??= (packed as PackedHeaderModel).headers.map(unpack);
  return bestHeader(ready, headerFeatures(turns));
}
