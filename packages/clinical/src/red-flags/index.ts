export { findRedFlags } from './find-red-flags.ts';
export type { RedFlag, RedFlagEvidence, RedFlagPatient, RedFlagUrgency } from './types.ts';
