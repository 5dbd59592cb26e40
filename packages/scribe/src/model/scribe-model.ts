/** The trained part of the scribe: how much a clause is worth, where it belongs, and which words a note needs. */
import type { SectionKind } from '@medi-os/contract';
import { type LinearModel, type PackedModel, pack, unpack } from './linear.ts';

/** Sections that a clause may be placed in. */
export const CLAUSE_SECTIONS = [
  'historyOfPresentIllness',
  'pastMedicalHistory',
  'pastSurgicalHistory',
  'familyHistory',
  'socialHistory',
  'medications',
  'allergies',
  'vitals',
  'physicalExamination',
  'results',
  'assessment',
  'plan',
] as const satisfies readonly SectionKind[];
export type ClauseSection = (typeof CLAUSE_SECTIONS)[number];

/** How candidates are weighed against each other; tuned by cross-validation on the training visits. */
export type SelectionWeights = {
  /** Of the words that the note is expected to need and does not have yet, a word of the sentence. */
  readonly words: number;
  /** Of the share of its word pairs that notes repeat, as the clause model expects it. */
  readonly pairs: number;
  /** A sentence must be worth at least this. */
  readonly threshold: number;
};

export type ScribeModel = {
  readonly bigrams: LinearModel;
  readonly words: LinearModel;
  readonly sections: readonly LinearModel[];
  readonly selection: SelectionWeights;
};

export type PackedScribeModel = {
  readonly format: 1;
  readonly bigrams: PackedModel;
  readonly words: PackedModel;
  readonly sections: readonly PackedModel[];
  readonly selection: SelectionWeights;
};

/** What a register changes: which words and pairs its notes need. Sections are the full model's. */
export type PackedBriefModel = Pick<PackedScribeModel, 'format' | 'words' | 'bigrams' | 'selection'>;

export function packModel(model: ScribeModel): PackedScribeModel {
  return {
    format: 1,
    bigrams: pack(model.bigrams),
    words: pack(model.words),
    sections: model.sections.map(pack),
    selection: model.selection,
  };
}

export function unpackModel(packed: PackedScribeModel): ScribeModel {
  return {
    bigrams: unpack(packed.bigrams),
    words: unpack(packed.words),
    sections: packed.sections.map(unpack),
    selection: packed.selection,
  };
}

/** The section with the highest margin among those that the sentence may stand in. */
export function sectionOf(
  model: ScribeModel,
  features: Int32Array,
  mayStandIn: (section: ClauseSection) => boolean,
): ClauseSection {
  let best: ClauseSection = 'historyOfPresentIllness';
  let highest = Number.NEGATIVE_INFINITY;
  model.sections.forEach((each, index) => {
    const margin = each.margin(features);
    const section = CLAUSE_SECTIONS[index];
    if (margin > highest && section !== undefined && mayStandIn(section)) {
      highest = margin;
      best = section;
    }
  });
  return best;
}
