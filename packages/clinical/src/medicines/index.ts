export type { AllergySeverity } from './allergy-rules.ts';
export {
  type Allergy,
  type AllergyCheck,
  type AllergyCode,
  type AllergyFinding,
  checkAllergies,
} from './check-allergies.ts';
export { findMedicines } from './find-medicines.ts';
export { allMedicines, classesOf, className, medicineByName } from './medicine-index.ts';
export { nearestMedicine } from './nearest-medicine.ts';
export { tallMan } from './tall-man.ts';
export type { Medicine, MedicineMention, NearMedicine, Source } from './types.ts';
