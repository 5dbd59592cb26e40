export { formatDuration, formatDurationPair, formatStopwatch } from './format/duration.ts';
export type { Format } from './format/format.ts';
export { createFormat, localDay } from './format/format.ts';
export { isLanguage, LANGUAGES, type Language, type PluralForms, pluralOf } from './format/language.ts';
export { MediOsProvider, type MediOsProviderProps } from './provider.tsx';
export { type UiWords, useUi } from './words.ts';
