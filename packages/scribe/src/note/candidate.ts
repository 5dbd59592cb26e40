import type { Evidence, SectionKind } from '@medi-os/contract';

/** A sentence that a note may carry, before it was chosen and verified. */
export type Candidate = {
  readonly section: SectionKind;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** What the sentence is about: the same key in the next revision means the same sentence. */
  readonly key: string;
  readonly origin: 'template' | 'clause';
  /** How much a note gains by it, about 0–1. Templates that every note needs have 1. */
  readonly worth: number;
  /** Place within its section. */
  readonly order: number;
};
