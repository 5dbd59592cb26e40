import type { TextRange } from '../context/index.ts';

/**
 * immediate: needs a life-saving act now. emergent: must not wait. urgent: to be seen soon, watched meanwhile.
 * The first two correspond to ESI levels 1 and 2.
 */
export type RedFlagUrgency = 'immediate' | 'emergent' | 'urgent';

export interface RedFlagPatient {
  readonly ageYears?: number;
  readonly sex?: 'female' | 'male';
  readonly pregnant?: boolean;
}

export interface RedFlagEvidence extends TextRange {
  readonly text: string;
  readonly concept: string;
}

export interface RedFlag {
  readonly code: string;
  readonly urgency: RedFlagUrgency;
  readonly sentence: string;
  readonly evidence: readonly RedFlagEvidence[];
  readonly source: string;
}

/** A rule fires when every group of `all` has at least one concept that is present. */
export interface RedFlagRule {
  readonly code: string;
  readonly urgency: RedFlagUrgency;
  readonly sentence: string;
  /** Each entry is one group: concepts parted by `|`, of which one is enough. */
  readonly all: readonly string[];
  /** Concepts parted by `|`: one of them present keeps this rule silent (a later, milder one may speak). */
  readonly unless?: string;
  readonly sex?: 'female' | 'male';
  readonly minimumAgeYears?: number;
  readonly maximumAgeYears?: number;
  readonly source: string;
}
