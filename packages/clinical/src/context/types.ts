/** Half-open character range `[start, end)` in the text that was given. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What a trigger phrase says about the finding inside its scope. */
export type TriggerEffect = 'negated' | 'possible' | 'historical' | 'hypothetical' | 'other-person';

/** A phrase that decided the answer, with where it stands, so that the reader can see why. */
export interface ContextTrigger extends TextRange {
  readonly effect: TriggerEffect;
  readonly phrase: string;
}

/**
 * How a finding is meant in its sentence. `asked` is true when the finding stands in a question: the answer
 * may be in the next turn, so its polarity is not yet a statement about the patient.
 */
export interface FindingContext {
  readonly polarity: 'affirmed' | 'negated' | 'possible';
  readonly temporality: 'recent' | 'historical' | 'hypothetical';
  readonly experiencer: 'patient' | 'other';
  readonly asked: boolean;
  readonly triggers: readonly ContextTrigger[];
}
