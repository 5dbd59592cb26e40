export * from './note-draft.ts';
