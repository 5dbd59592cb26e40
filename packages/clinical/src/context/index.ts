export { contextReader, findContext } from './find-context.ts';
export type { ContextTrigger, FindingContext, TextRange, TriggerEffect } from './types.ts';
