/**
 * The parts of FHIR R4 resources that the chart takes, as Zod reads them. Lenient where the standard is (unknown fields
 * are ignored), strict where a wrong value would end up in a chart.
 */
import { z } from 'zod';

const Coding = z.object({
  system: z.string().max(300).optional(),
  code: z.string().max(100).optional(),
  display: z.string().max(500).optional(),
});
const CodeableConcept = z.object({
  coding: z.array(Coding).optional(),
  text: z.string().max(500).optional(),
});
export type CodeableConcept = z.infer<typeof CodeableConcept>;

/** Date, or date-time of which the date counts; partial dates are completed to their first day. */
const FhirDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T.{1,40})?)?)?$/, 'is not a FHIR date')
  .transform((value) =>
    value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value.slice(0, 10),
  )
  .pipe(z.iso.date());

const Instant = z
  .string()
  .max(40)
  .refine((value) => !Number.isNaN(Date.parse(value)), 'is not a date and time')
  .transform((value) => new Date(value).toISOString());

const Reference = z.object({ reference: z.string().max(300) });

const Identified = z.object({ id: z.string().min(1).max(64) });

export const PatientResource = Identified.extend({
  name: z
    .array(
      z.object({
        use: z.string().optional(),
        family: z.string().max(100).optional(),
        given: z.array(z.string().max(100)).optional(),
      }),
    )
    .min(1),
  birthDate: FhirDate,
  gender: z.enum(['male', 'female', 'other', 'unknown']).default('unknown'),
  telecom: z
    .array(z.object({ system: z.string().optional(), value: z.string().max(254).optional() }))
    .optional(),
  address: z
    .array(
      z.object({
        line: z.array(z.string()).optional(),
        city: z.string().optional(),
        state: z.string().optional(),
        postalCode: z.string().optional(),
        country: z.string().optional(),
      }),
    )
    .optional(),
});
export type PatientResource = z.infer<typeof PatientResource>;

export const EncounterResource = Identified.extend({
  status: z.string().max(40),
  type: z.array(CodeableConcept).optional(),
  reasonCode: z.array(CodeableConcept).optional(),
  subject: Reference,
  period: z.object({ start: Instant, end: Instant.optional() }),
});

export const ConditionResource = Identified.extend({
  clinicalStatus: CodeableConcept.optional(),
  code: CodeableConcept,
  subject: Reference,
  onsetDateTime: FhirDate.optional(),
  recordedDate: FhirDate.optional(),
  abatementDateTime: FhirDate.optional(),
});

export const AllergyResource = Identified.extend({
  code: CodeableConcept,
  patient: Reference,
  recordedDate: FhirDate.optional(),
  onsetDateTime: FhirDate.optional(),
  reaction: z
    .array(
      z.object({
        manifestation: z.array(CodeableConcept).optional(),
        severity: z.enum(['mild', 'moderate', 'severe']).optional(),
      }),
    )
    .optional(),
});

export const MedicationResource = Identified.extend({
  status: z.string().max(40),
  medicationCodeableConcept: CodeableConcept.optional(),
  medicationReference: Reference.optional(),
  subject: Reference,
  authoredOn: FhirDate.optional(),
  dosageInstruction: z.array(z.object({ text: z.string().max(300).optional() })).optional(),
});

const Quantity = z.object({ value: z.number(), unit: z.string().max(60).optional() });

const ObservedValue = z.object({
  code: CodeableConcept,
  valueQuantity: Quantity.optional(),
  valueCodeableConcept: CodeableConcept.optional(),
  valueString: z.string().max(2_000).optional(),
});
export type ObservedValue = z.infer<typeof ObservedValue>;

export const ObservationResource = Identified.extend(ObservedValue.shape).extend({
  status: z.string().max(40),
  subject: Reference,
  encounter: Reference.optional(),
  effectiveDateTime: Instant.optional(),
  issued: Instant.optional(),
  component: z.array(ObservedValue).max(50).optional(),
});

export const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ fullUrl: z.string().max(300).optional(), resource: z.unknown() })).max(200_000),
});

/** The words of a concept: its text, else the display of its first coding, else its code. */
export function wordsOf(concept: CodeableConcept): string | null {
  const coding = concept.coding?.find((one) => one.display ?? one.code);
  return concept.text?.trim() || coding?.display?.trim() || coding?.code?.trim() || null;
}

export function codeOf(concept: CodeableConcept | undefined): { code: string | null; system: string | null } {
  const coding = concept?.coding?.find((one) => one.code !== undefined);
  return { code: coding?.code ?? null, system: coding?.system ?? null };
}
