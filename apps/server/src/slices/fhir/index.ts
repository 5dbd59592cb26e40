/** FHIR: charts from other systems. */
export { type ImportReport, importBundle } from './import-bundle.ts';
