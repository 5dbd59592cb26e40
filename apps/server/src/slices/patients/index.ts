/** Patients: the registration and the chart. */
export { listAllergies, listConditions, listMedications } from './chart-store.ts';
export { confirmIdentity, mismatchedIdentifiers } from './confirm-identity.ts';
export { patientRoutes } from './routes.ts';
export { findPatient, insertPatient, lockPatient, nextRecordNumber, setAllergyStatus } from './store.ts';
