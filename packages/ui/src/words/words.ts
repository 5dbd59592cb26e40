/** The words that shared components say, so that no component holds a sentence. Both languages satisfy this shape. */
import { createContext, useContext } from 'react';
import type { Format } from '../format/format.ts';
import type { Language } from '../format/language.ts';

export interface UiWords {
  readonly acuity: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  readonly acuityLabel: (level: number, word: string) => string;
  readonly acuityNotSet: string;
  readonly live: string;
  readonly stale: (age: string) => string;
  /** The same without the age, for a screen reader that is told of the change once. */
  readonly staleStatus: string;
  readonly connecting: string;
  readonly inState: (duration: string) => string;
  readonly inTotal: (duration: string) => string;
  readonly overLimit: (limit: string) => string;
  readonly minutesPerState: string;
  readonly born: string;
  readonly gender: string;
  readonly id: string;
  readonly patientBanner: (name: string) => string;
  readonly allergies: string;
  readonly allergy: (names: string) => string;
  readonly noKnownAllergies: string;
  readonly allergiesNotAsked: string;
  readonly alerts: (count: number) => string;
  readonly previous: (value: string) => string;
  readonly keepImplausible: string;
  readonly sentenceState: Readonly<Record<'supported' | 'inferred' | 'unsupported' | 'contradicted', string>>;
  readonly machineText: string;
  readonly severity: Readonly<Record<'critical' | 'high' | 'moderate' | 'low', string>>;
  readonly cancel: string;
  readonly confirm: string;
  readonly close: string;
  readonly undo: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly keys: string;
  readonly keysHelp: string;
  readonly singleKeys: string;
  readonly singleKeysHelp: string;
  readonly nextRow: string;
  readonly previousRow: string;
  readonly showKeys: string;
}

export interface UiLanguage {
  readonly language: Language;
  readonly format: Format;
  readonly words: UiWords;
}

export const UiLanguageContext = createContext<UiLanguage | undefined>(undefined);

/** Words and formatters of the reader's language. Throws outside `MediOsProvider`: a page without words is a bug. */
export function useUi(): UiLanguage {
  const value = useContext(UiLanguageContext);
  if (!value) throw new Error('MediOsProvider is missing above this component');
  return value;
}
