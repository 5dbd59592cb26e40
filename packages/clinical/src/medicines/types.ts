/** A medicine or a fixed combination, by its generic name. */
export interface Medicine {
  /** Generic name in lower case; a combination joins its ingredients with `+`. */
  readonly id: string;
  readonly ingredients: readonly string[];
  readonly otherNames: readonly string[];
  readonly brands: readonly string[];
  /** Class ids such as `ace-inhibitor`; `className` turns one into words. */
  readonly classes: readonly string[];
  readonly routes: readonly string[];
}

/** A medicine named in text, with the range of the name. */
export interface MedicineMention {
  readonly medicine: Medicine;
  readonly name: string;
  readonly kind: 'generic' | 'brand';
  readonly start: number;
  readonly end: number;
}

/** The medicine most like a name that was misspelt or misheard. */
export interface NearMedicine {
  readonly medicine: Medicine;
  /** The known name that is nearest to what was heard. */
  readonly name: string;
  /** Generic name in tall-man letters where ISMP or FDA lists it, otherwise the generic name. */
  readonly tallManName: string;
  /** 0–1; 1 only for an exact name. Lowered when another medicine is about as near. */
  readonly confidence: number;
  /** Other medicines about as near: a person must choose. */
  readonly alternatives: readonly string[];
}

/** A published source that a rule rests on. */
export type Source = string;
