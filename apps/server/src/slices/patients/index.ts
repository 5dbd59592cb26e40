/** Patients: the registration and the chart. */
export { listAllergies, listConditions, listMedications } from './chart-store.ts';
export { confirmIdentity } from './confirm-identity.ts';
export { patientRoutes } from './routes.ts';
export { findPatient, insertPatient, setAllergyStatus } from './store.ts';
