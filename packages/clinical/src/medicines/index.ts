export type { AllergySeverity } from './allergy-rules.ts';
export {
  type Allergy,
  type AllergyCheck,
  type AllergyCode,
  type AllergyFinding,
  checkAllergies,
} from './check-allergies.ts';
export {
  type AdultDose,
  adultDose,
  allAdultDoses,
  checkDose,
  type DosePeriod,
  type DoseRefusal,
  type DoseUnit,
  type DoseVerdict,
  type PrescribedDose,
} from './doses/index.ts';
export { findMedicines } from './find-medicines.ts';
export { allMedicines, classesOf, className, medicineByName } from './medicine-index.ts';
export { nearestMedicine } from './nearest-medicine.ts';
export { tallMan } from './tall-man.ts';
export type { Medicine, MedicineMention, NearMedicine, Source } from './types.ts';
