export * from './fields.ts';
export * from './ranges/index.ts';
export * from './result.ts';
export * from './score.ts';
export * from './scores/index.ts';
export * from './triage/index.ts';
export * from './units/index.ts';
