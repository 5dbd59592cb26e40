import type { AlertCase, AlertRule } from '../types.ts';
import * as acuteKidneyInjury from './acute-kidney-injury.ts';
import * as allergyConflict from './allergy-conflict.ts';
import * as calcium from './calcium.ts';
import * as consciousness from './consciousness.ts';
import * as dangerZoneChild from './danger-zone-child.ts';
import * as digoxinLevel from './digoxin-level.ts';
import * as egfrFalling from './egfr-falling.ts';
import * as glucoseLow from './glucose-low.ts';
import * as hemoglobinFalling from './hemoglobin-falling.ts';
import * as hemoglobinLow from './hemoglobin-low.ts';
import * as infantFever from './infant-fever.ts';
import * as inrHigh from './inr-high.ts';
import * as lactate from './lactate.ts';
import * as lithiumLevel from './lithium-level.ts';
import * as medicineSafety from './medicine-safety.ts';
import * as neutropenicFever from './neutropenic-fever.ts';
import * as news2High from './news2-high.ts';
import * as news2Rising from './news2-rising.ts';
import * as overdueAmiodaroneThyroid from './overdue-amiodarone-thyroid.ts';
import * as overdueAorticUltrasound from './overdue-aortic-ultrasound.ts';
import * as overdueBoneDensity from './overdue-bone-density.ts';
import * as overdueCervicalScreening from './overdue-cervical-screening.ts';
import * as overdueClozapineCount from './overdue-clozapine-count.ts';
import * as overdueColorectalScreening from './overdue-colorectal-screening.ts';
import * as overdueHba1c from './overdue-hba1c.ts';
import * as overdueHepatitisC from './overdue-hepatitis-c.ts';
import * as overdueInr from './overdue-inr.ts';
import * as overdueLithiumLevel from './overdue-lithium-level.ts';
import * as overdueMammography from './overdue-mammography.ts';
import * as overdueMethotrexateMonitoring from './overdue-methotrexate-monitoring.ts';
import * as overdueRetina from './overdue-retina.ts';
import * as overdueUrineAlbumin from './overdue-urine-albumin.ts';
import * as oxygenSaturation from './oxygen-saturation.ts';
import * as plateletsLow from './platelets-low.ts';
import * as potassium from './potassium.ts';
import * as potassiumWithMedicines from './potassium-with-medicines.ts';
import * as pregnancyHypertension from './pregnancy-hypertension.ts';
import * as pulse from './pulse.ts';
import * as qtc from './qtc.ts';
import * as respiratoryRate from './respiratory-rate.ts';
import * as saidAllergy from './said-allergy.ts';
import * as saidFallAnticoagulated from './said-fall-anticoagulated.ts';
import * as saidMedicine from './said-medicine.ts';
import * as saidRedFlag from './said-red-flag.ts';
import * as saidStoppedMedicine from './said-stopped-medicine.ts';
import * as sepsisSuspected from './sepsis-suspected.ts';
import * as shockIndex from './shock-index.ts';
import * as sodium from './sodium.ts';
import * as systolicPressureHigh from './systolic-pressure-high.ts';
import * as systolicPressureLow from './systolic-pressure-low.ts';
import * as temperature from './temperature.ts';
import * as weightGainHeartFailure from './weight-gain-heart-failure.ts';

/** Every rule with the cases that stand in its file, for tests and the documentation; products import the rules alone. */
export const RULES_WITH_CASES: readonly { readonly rule: AlertRule; readonly cases: readonly AlertCase[] }[] =
  [
    acuteKidneyInjury,
    allergyConflict,
    calcium,
    consciousness,
    dangerZoneChild,
    digoxinLevel,
    egfrFalling,
    glucoseLow,
    hemoglobinFalling,
    hemoglobinLow,
    infantFever,
    inrHigh,
    lactate,
    lithiumLevel,
    medicineSafety,
    neutropenicFever,
    news2High,
    news2Rising,
    overdueAmiodaroneThyroid,
    overdueAorticUltrasound,
    overdueBoneDensity,
    overdueCervicalScreening,
    overdueClozapineCount,
    overdueColorectalScreening,
    overdueHba1c,
    overdueHepatitisC,
    overdueInr,
    overdueLithiumLevel,
    overdueMammography,
    overdueMethotrexateMonitoring,
    overdueRetina,
    overdueUrineAlbumin,
    oxygenSaturation,
    plateletsLow,
    potassium,
    potassiumWithMedicines,
    pregnancyHypertension,
    pulse,
    qtc,
    respiratoryRate,
    saidAllergy,
    saidFallAnticoagulated,
    saidMedicine,
    saidRedFlag,
    saidStoppedMedicine,
    sepsisSuspected,
    shockIndex,
    sodium,
    systolicPressureHigh,
    systolicPressureLow,
    temperature,
    weightGainHeartFailure,
  ];
