export * from './context/index.ts';
export * from './medicines/index.ts';
