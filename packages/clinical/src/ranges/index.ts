export {
  assessConsciousness,
  assessVital,
  type Consciousness,
  type Person,
  type VitalAssessment,
  type VitalRefusal,
} from './assess-vital.ts';
export {
  assessLaboratory,
  LABORATORY,
  type LaboratoryAssessment,
  type LaboratoryName,
} from './laboratory.ts';
export type { VitalLevel } from './level.ts';
export { VITAL_NAMES, VITALS, type VitalName } from './vitals.ts';
