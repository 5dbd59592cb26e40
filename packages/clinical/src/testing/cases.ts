import type { InvalidCode } from '../result.ts';

/** One case of a score: what differs from the base, and what must come out. */
export interface ScoreCase {
  readonly name: string;
  /** Fields that differ from the base; `undefined` takes a field away. */
  readonly with?: Readonly<Record<string, unknown>>;
  readonly value?: number;
  /** How far the value may be off; 0 unless the paper prints a rounded figure. */
  readonly within?: number;
  /** Code of the interpretation, without the score's own name. */
  readonly code?: string;
  readonly points?: Readonly<Record<string, number>>;
  readonly also?: Readonly<Record<string, number>>;
  readonly missing?: readonly string[];
  readonly invalid?: Readonly<Record<string, InvalidCode>>;
}

/** The cases of one score as data. `base` is complete and valid. */
export interface ScoreCases {
  /** Fields on which the published total turns although their own chart does not; each needs its reason beside it. */
  readonly turning?: readonly string[];
  readonly base: Readonly<Record<string, unknown>>;
  readonly cases: readonly ScoreCase[];
}
