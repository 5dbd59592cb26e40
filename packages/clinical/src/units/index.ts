export { ageYearsBetween } from './age.ts';
export { ANALYTES, type Analyte } from './analytes.ts';
export { type Conversion, convert, type UnitProblem, unitsOf } from './convert.ts';
