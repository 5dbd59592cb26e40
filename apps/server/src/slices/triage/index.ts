/** Triage: vitals, the nurse's level, the second look. */
export { triageRoutes } from './routes.ts';
export { lookAgain } from './second-look.ts';
export { findAssessment, insertAssessment, insertVitals, listAssessments, triagePatient } from './store.ts';
export { VITAL_CODES } from './vital-codes.ts';
