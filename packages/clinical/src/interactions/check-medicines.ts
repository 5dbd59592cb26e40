import { type Allergy, type AllergyFinding, checkAllergies } from '../medicines/index.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkInteractions } from './check-interactions.ts';
import { checkPatient, type MedicinePatient } from './check-patient.ts';
import { type PatientRefusal, readPatient } from './read-patient.ts';
import { LIST_MAXIMUM, readMedicines } from './tags.ts';
import { bySeverity, type MedicineFinding } from './types.ts';

export interface MedicineCheck {
  /** Interactions, duplicates and what the person's state adds, worst first. */
  readonly findings: readonly MedicineFinding[];
  readonly allergyFindings: readonly AllergyFinding[];
  readonly unknownMedicines: readonly string[];
  /** Names after the first hundred, which were not looked at. */
  readonly beyondLimit: readonly string[];
  readonly unknownAllergens: readonly string[];
  /** Values of the patient that cannot be true and were not used. */
  readonly refused: readonly PatientRefusal[];
  /** Checks that were not made, by the name of what is missing. */
  readonly notChecked: readonly (keyof MedicinePatient)[];
}

/** Without these a check is silently absent, so it is named. Pregnancy is asked only where it can be. */
function missing(patient: MedicinePatient): (keyof MedicinePatient)[] {
  const names: (keyof MedicinePatient)[] = [];
  if (patient.ageYears === undefined) names.push('ageYears');
  if (patient.egfrMlMin === undefined) names.push('egfrMlMin');
  const canBePregnant =
    patient.sex !== 'male' &&
    (patient.ageYears === undefined || (patient.ageYears >= 11 && patient.ageYears <= 55));
  if (canBePregnant && patient.pregnant === undefined) names.push('pregnant');
  return names;
}

/**
 * The whole check of a medication list: interactions, duplicates, allergies, kidneys, liver, pregnancy,
 * breastfeeding, age and QTc. Answers at once what it found, what it could not read and what it could not check.
 * A finding supports the prescriber and never blocks: overriding it takes a reason.
 */
export function checkMedicines(
  medicines: readonly string[],
  given: MedicinePatient = {},
  allergies: readonly Allergy[] = [],
): MedicineCheck {
  const { patient, refused } = readPatient(given);
  const { ingredients, unknown, beyondLimit } = readMedicines(medicines);
  const allergy = checkAllergies(medicines.slice(0, LIST_MAXIMUM), allergies);
  const findings = [
    ...checkInteractions(medicines).findings,
    ...checkDuplicates(ingredients),
    ...checkPatient(ingredients, patient),
  ];
  return {
    findings: findings.sort(bySeverity),
    allergyFindings: allergy.findings,
    unknownMedicines: unknown,
    beyondLimit,
    unknownAllergens: allergy.unknownAllergens,
    refused,
    notChecked: missing(patient),
  };
}
