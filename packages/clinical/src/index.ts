export type { ChoiceField, Draft, Field, Fields, FlagField, NumberField, Option } from './fields.ts';
export { unitText } from './fields.ts';
export * from './ranges/index.ts';
export * from './result.ts';
export type { About, AnyScore, Category, Score } from './score.ts';
export * from './scores/index.ts';
export * from './triage/index.ts';
export * from './units/index.ts';
