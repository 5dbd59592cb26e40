/** Triage: vitals, the nurse's level, the second look. */
export { triageRoutes } from './routes.ts';
export { findAssessment, triagePatient } from './store.ts';
export type { TriagePatient } from './vital-issues.ts';
