/**
 * Molar masses in g/mol, for conversion between mass and amount of substance.
 *
 * Source: IUPAC standard atomic weights 2021 (Prohaska et al., Pure Appl Chem 2022;94:573), summed over the formula
 * named beside each. Where laboratories report the element (urea as nitrogen, phosphate as phosphorus) so do we.
 */
export const ANALYTES = {
  /** C6H12O6 */
  glucose: { label: 'Glucose', gramsPerMole: 180.156 },
  /** C4H7N3O */
  creatinine: { label: 'Creatinine', gramsPerMole: 113.12 },
  /** Two atoms of nitrogen: mg/dL of urea nitrogen against mmol/L of urea. */
  'urea-nitrogen': { label: 'Urea nitrogen', gramsPerMole: 28.014 },
  /** C27H46O, also for HDL and LDL cholesterol. */
  cholesterol: { label: 'Cholesterol', gramsPerMole: 386.65 },
  /** Triolein, the conventional mean triglyceride. */
  triglycerides: { label: 'Triglycerides', gramsPerMole: 885.4 },
  /** C33H36N4O6 */
  bilirubin: { label: 'Bilirubin', gramsPerMole: 584.67 },
  calcium: { label: 'Calcium', gramsPerMole: 40.078 },
  magnesium: { label: 'Magnesium', gramsPerMole: 24.305 },
  /** As phosphorus. */
  phosphate: { label: 'Phosphate', gramsPerMole: 30.974 },
  iron: { label: 'Iron', gramsPerMole: 55.845 },
  /** C5H4N4O3 */
  urate: { label: 'Uric acid', gramsPerMole: 168.11 },
  /** C3H6O3, lactic acid */
  lactate: { label: 'Lactate', gramsPerMole: 90.078 },
  /** C2H6O */
  ethanol: { label: 'Ethanol', gramsPerMole: 46.069 },
  /** C8H9NO2 */
  paracetamol: { label: 'Paracetamol', gramsPerMole: 151.165 },
} as const;

export type Analyte = keyof typeof ANALYTES;
