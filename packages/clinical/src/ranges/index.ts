export {
  assessConsciousness,
  assessVital,
  type Consciousness,
  type Person,
  type VitalAssessment,
  type VitalLevel,
  type VitalRefusal,
} from './assess-vital.ts';
export { VITAL_NAMES, VITALS, type VitalName } from './vitals.ts';
