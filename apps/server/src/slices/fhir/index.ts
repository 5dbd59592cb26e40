/** FHIR: charts from other systems. */
export { importBundle } from './import-bundle.ts';
