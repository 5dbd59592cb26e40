/** Languages the screens are written in. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** True for a language that the screens are written in. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The locale whose conventions a language follows: 24-hour clock and day before month in both. */
export const LOCALE_OF: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-ES' };

/** Forms of a counted phrase. English and Spanish use `one` and `other`; Spanish "many" (1,000,000) reads as `other`. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Chooses the form of a phrase that fits a count, by the language's own rule. */
export function pluralOf(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(LOCALE_OF[language]);
  return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other);
}
