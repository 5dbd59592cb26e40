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
} from './check-dose.ts';
export { DOSES_WANTED } from './doses-wanted.ts';
