/** Patients and what the chart knows of them: allergies, medications, problems (conditions), vitals (observations). */
import { z } from 'zod';
import { CalendarDate, Id, Instant, text, Version } from './common.ts';
import { route } from './route.ts';

/** FHIR administrative gender. */
export const Gender = z.enum(['female', 'male', 'other', 'unknown']);
export type Gender = z.infer<typeof Gender>;

/** "None known" is an answer; "not asked" is the lack of one. They never look alike on a screen. */
export const AllergyStatus = z.enum(['not-asked', 'none-known', 'recorded']);
export type AllergyStatus = z.infer<typeof AllergyStatus>;

export const Allergy = z.object({
  id: Id,
  substance: z.string(),
  reaction: z.string().nullable(),
  severity: z.enum(['mild', 'moderate', 'severe']).nullable(),
  notedOn: CalendarDate.nullable(),
  version: Version,
});
export type Allergy = z.infer<typeof Allergy>;

export const Medication = z.object({
  id: Id,
  name: z.string(),
  dose: z.string().nullable(),
  status: z.enum(['active', 'stopped']),
  startedOn: CalendarDate.nullable(),
  endedOn: CalendarDate.nullable(),
  version: Version,
});
export type Medication = z.infer<typeof Medication>;

export const Condition = z.object({
  id: Id,
  name: z.string(),
  code: z.string().nullable(),
  codeSystem: z.string().nullable(),
  status: z.enum(['active', 'resolved']),
  onsetOn: CalendarDate.nullable(),
  abatedOn: CalendarDate.nullable(),
  version: Version,
});
export type Condition = z.infer<typeof Condition>;

export const Observation = z.object({
  id: Id,
  code: z.string(),
  name: z.string(),
  value: z.number().nullable(),
  valueText: z.string().nullable(),
  unit: z.string().nullable(),
  effectiveAt: Instant,
});
export type Observation = z.infer<typeof Observation>;

export const Patient = z.object({
  id: Id,
  mrn: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  birthDate: CalendarDate,
  gender: Gender,
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  allergyStatus: AllergyStatus,
  version: Version,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Patient = z.infer<typeof Patient>;

/** What the banner above every page of a patient shows. */
export const PatientBanner = z.object({
  id: Id,
  mrn: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  birthDate: CalendarDate,
  gender: Gender,
  allergyStatus: AllergyStatus,
  allergies: z.array(z.object({ substance: z.string(), reaction: z.string().nullable() })),
  openAlerts: z.number().int(),
});
export type PatientBanner = z.infer<typeof PatientBanner>;

export const PatientInput = z.object({
  familyName: text(100, 1),
  givenName: text(100, 1),
  birthDate: CalendarDate.refine((value) => value >= '1880-01-01', 'is too long ago'),
  gender: Gender,
  phone: text(40).nullable().default(null),
  email: z.email().max(254).nullable().default(null),
  address: text(300).nullable().default(null),
});
export type PatientInput = z.infer<typeof PatientInput>;

export const PatientMatch = Patient.pick({
  id: true,
  mrn: true,
  familyName: true,
  givenName: true,
  birthDate: true,
  gender: true,
  phone: true,
}).extend({
  /** 0–1; 1 is an exact match of what was typed. */
  score: z.number().min(0).max(1),
});
export type PatientMatch = z.infer<typeof PatientMatch>;

const AllergyInput = z.object({
  substance: text(120, 1),
  reaction: text(200).nullable().default(null),
  severity: z.enum(['mild', 'moderate', 'severe']).nullable().default(null),
  notedOn: CalendarDate.nullable().default(null),
});
const MedicationInput = z.object({
  name: text(160, 1),
  dose: text(160).nullable().default(null),
  status: z.enum(['active', 'stopped']).default('active'),
  startedOn: CalendarDate.nullable().default(null),
  endedOn: CalendarDate.nullable().default(null),
});
const ConditionInput = z.object({
  name: text(200, 1),
  code: text(20).nullable().default(null),
  codeSystem: text(100).nullable().default(null),
  status: z.enum(['active', 'resolved']).default('active'),
  onsetOn: CalendarDate.nullable().default(null),
  abatedOn: CalendarDate.nullable().default(null),
});

export const Chart = z.object({
  patient: Patient,
  allergies: z.array(Allergy),
  medications: z.array(Medication),
  conditions: z.array(Condition),
  /** Newest first, bounded. */
  observations: z.array(Observation),
  encounters: z.array(
    z.object({
      id: Id,
      state: z.string(),
      reason: z.string().nullable(),
      startedAt: Instant,
      noteId: Id.nullable(),
    }),
  ),
});
export type Chart = z.infer<typeof Chart>;

const VERSIONED = ['PRECONDITION_REQUIRED', 'STALE_VERSION'] as const;
const OfPatient = z.object({ patientId: Id });

export const patients = {
  search: route({
    method: 'POST',
    path: '/patients/search',
    access: 'patients:read',
    summary: 'Find patients by any of name, date of birth, phone or record number, typing errors allowed',
  })
    // A search is a POST because names and dates of birth do not belong in URLs and their logs.
    .input(z.object({ query: text(120, 2), limit: z.number().int().min(1).max(50).default(20) }))
    .output(z.object({ items: z.array(PatientMatch) })),
  create: route({
    method: 'POST',
    path: '/patients',
    access: 'patients:write',
    summary: 'Register a patient; warns of likely duplicates unless they were looked at',
    status: 201,
    errors: ['POSSIBLE_DUPLICATE'],
  })
    .input(PatientInput.extend({ duplicatesSeen: z.boolean().default(false) }))
    .output(Patient),
  duplicates: route({
    method: 'POST',
    path: '/patients/duplicates',
    access: 'patients:read',
    summary: 'Registered people who may be the same person as the one being typed',
  })
    .input(PatientInput.pick({ familyName: true, givenName: true, birthDate: true, phone: true }))
    .output(z.object({ items: z.array(PatientMatch) })),
  get: route({
    method: 'GET',
    path: '/patients/{patientId}',
    access: 'patients:read',
    summary: 'One patient',
  })
    .input(OfPatient)
    .output(Patient),
  banner: route({
    method: 'GET',
    path: '/patients/{patientId}/banner',
    access: 'patients:read',
    summary: 'What is always visible while in the context of a patient',
  })
    .input(OfPatient)
    .output(PatientBanner),
  update: route({
    method: 'PUT',
    path: '/patients/{patientId}',
    access: 'patients:write',
    summary: 'Correct the registration',
    ifMatch: true,
    errors: VERSIONED,
  })
    .input(PatientInput.extend({ patientId: Id }))
    .output(Patient),
  chart: route({
    method: 'GET',
    path: '/patients/{patientId}/chart',
    access: 'chart:read',
    summary: 'Allergies, medications, problems, vitals and visits',
  })
    .input(OfPatient)
    .output(Chart),
  addAllergy: route({
    method: 'POST',
    path: '/patients/{patientId}/allergies',
    access: 'chart:write',
    summary: 'Record an allergy',
    status: 201,
  })
    .input(AllergyInput.extend({ patientId: Id }))
    .output(Allergy),
  removeAllergy: route({
    method: 'DELETE',
    path: '/patients/{patientId}/allergies/{id}',
    access: 'chart:write',
    summary: 'Take an allergy off the list (its history stays)',
    ifMatch: true,
    errors: VERSIONED,
  })
    .input(z.object({ patientId: Id, id: Id, reason: text(300).optional() }))
    .output(z.object({ removed: z.literal(true) })),
  setNoKnownAllergies: route({
    method: 'POST',
    path: '/patients/{patientId}/no-known-allergies',
    access: 'chart:write',
    summary: 'Record that the patient was asked and knows of no allergy',
    ifMatch: true,
    errors: [...VERSIONED, 'ALREADY_EXISTS'],
  })
    .input(OfPatient)
    .output(Patient),
  addMedication: route({
    method: 'POST',
    path: '/patients/{patientId}/medications',
    access: 'chart:write',
    summary: 'Record a medication',
    status: 201,
  })
    .input(MedicationInput.extend({ patientId: Id }))
    .output(Medication),
  updateMedication: route({
    method: 'PUT',
    path: '/patients/{patientId}/medications/{id}',
    access: 'chart:write',
    summary: 'Change or stop a medication',
    ifMatch: true,
    errors: VERSIONED,
  })
    .input(MedicationInput.extend({ patientId: Id, id: Id }))
    .output(Medication),
  addCondition: route({
    method: 'POST',
    path: '/patients/{patientId}/conditions',
    access: 'chart:write',
    summary: 'Record a problem',
    status: 201,
  })
    .input(ConditionInput.extend({ patientId: Id }))
    .output(Condition),
  updateCondition: route({
    method: 'PUT',
    path: '/patients/{patientId}/conditions/{id}',
    access: 'chart:write',
    summary: 'Change or resolve a problem',
    ifMatch: true,
    errors: VERSIONED,
  })
    .input(ConditionInput.extend({ patientId: Id, id: Id }))
    .output(Condition),
};
