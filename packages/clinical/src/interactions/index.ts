export { checkInteractions, type InteractionCheck } from './check-interactions.ts';
export { checkMedicines, type MedicineCheck } from './check-medicines.ts';
export type { ChildPughClass, MedicinePatient } from './check-patient.ts';
export { type PatientRefusal, readPatient } from './read-patient.ts';
export { type FindingSeverity, interrupts, type MedicineFinding, type MedicineFindingCode } from './types.ts';
