/**
 * What a translation must have: the same keys as the English catalogue, a sentence for a sentence, and a function of
 * the same parameters for a function. A missing, misspelt or extra key is a compile error.
 */
export type Translation<T> = T extends (...parameters: infer P) => string
  ? (...parameters: P) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Translation<T[K]> };
