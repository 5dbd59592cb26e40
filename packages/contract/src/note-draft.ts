/**
 * The draft of a clinical note, as every scribe engine makes it and every screen shows it.
 *
 * A draft is machine text: it is data, it is never signed by itself, and each sentence says where it was heard.
 */
import { z } from 'zod';

/** Who spoke. `other` is a relative, an interpreter, a student; `unknown` until roles were inferred. */
export const Speaker = z.enum(['doctor', 'patient', 'other', 'unknown']);
export type Speaker = z.infer<typeof Speaker>;

/** One uninterrupted piece of speech. `id` is unique within its transcript and never reused. */
export const Turn = z.object({
  id: z.string().min(1).max(64),
  speaker: Speaker,
  text: z.string().max(100_000),
  startMs: z.number().int().min(0).optional(),
  endMs: z.number().int().min(0).optional(),
  /** 0–1, as the speech engine gave it. */
  confidence: z.number().min(0).max(1).optional(),
});
export type Turn = z.infer<typeof Turn>;

/** Where a sentence was heard: half-open character range `[start, end)` in the text of one turn, in UTF-16 units. */
export const Evidence = z.object({
  turnId: z.string().min(1).max(64),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});
export type Evidence = z.infer<typeof Evidence>;

/**
 * How a sentence stands to what was said and what the chart knows.
 * - `supported`: said, with evidence.
 * - `inferred`: follows from what was said or is in the chart, but nobody said it in these words.
 * - `unsupported`: no evidence was found.
 * - `contradicted`: the transcript or the chart says otherwise.
 */
export const SentenceState = z.enum(['supported', 'inferred', 'unsupported', 'contradicted']);
export type SentenceState = z.infer<typeof SentenceState>;

/** Sections in the order in which a note prints them. */
export const SECTION_KINDS = [
  'chiefComplaint',
  'historyOfPresentIllness',
  'reviewOfSystems',
  'pastMedicalHistory',
  'pastSurgicalHistory',
  'familyHistory',
  'socialHistory',
  'medications',
  'allergies',
  'vitals',
  'physicalExamination',
  'results',
  'assessment',
  'plan',
  'patientInstructions',
] as const;
export const SectionKind = z.enum(SECTION_KINDS);
export type SectionKind = z.infer<typeof SectionKind>;

/** The four letters of SOAP. */
export const SoapPart = z.enum(['subjective', 'objective', 'assessment', 'plan']);
export type SoapPart = z.infer<typeof SoapPart>;

/** Which letter of SOAP each section belongs to. */
export const SOAP_OF_SECTION: Record<SectionKind, SoapPart> = {
  chiefComplaint: 'subjective',
  historyOfPresentIllness: 'subjective',
  reviewOfSystems: 'subjective',
  pastMedicalHistory: 'subjective',
  pastSurgicalHistory: 'subjective',
  familyHistory: 'subjective',
  socialHistory: 'subjective',
  medications: 'subjective',
  allergies: 'subjective',
  vitals: 'objective',
  physicalExamination: 'objective',
  results: 'objective',
  assessment: 'assessment',
  plan: 'plan',
  patientInstructions: 'plan',
};

/** One sentence of a draft. Its `id` is stable for as long as the facts behind it are. */
export const DraftSentence = z.object({
  id: z.string().min(1).max(64),
  text: z.string().min(1).max(4_000),
  state: SentenceState,
  evidence: z.array(Evidence).max(64),
  /** Why the state is what it is, in words for the clinician: "25 mg at 06:09". */
  reason: z.string().max(500).optional(),
});
export type DraftSentence = z.infer<typeof DraftSentence>;

export const DraftSection = z.object({
  kind: SectionKind,
  sentences: z.array(DraftSentence).max(400),
});
export type DraftSection = z.infer<typeof DraftSection>;

/** A fact that was said and that no sentence of the note carries. */
export const Omission = z.object({
  id: z.string().min(1).max(64),
  text: z.string().min(1).max(1_000),
  section: SectionKind,
  evidence: z.array(Evidence).min(1).max(64),
});
export type Omission = z.infer<typeof Omission>;

/** Which engine made the draft, so that a reader years later can tell. */
export const EngineVersion = z.object({ engine: z.string().max(64), version: z.string().max(64) });
export type EngineVersion = z.infer<typeof EngineVersion>;

/**
 * What a scribe engine returns. Silence, noise, small talk or an unknown language give `nothingHeard`,
 * which has no sections: there is no such thing as an empty note.
 */
export const NoteDraft = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('drafted'),
    madeBy: EngineVersion,
    sections: z.array(DraftSection).max(SECTION_KINDS.length),
    omissions: z.array(Omission).max(400),
  }),
  z.object({
    outcome: z.literal('nothingHeard'),
    madeBy: EngineVersion,
    reason: z.enum(['silence', 'noise', 'small-talk', 'unknown-language']),
  }),
]);
export type NoteDraft = z.infer<typeof NoteDraft>;

/** What the chart already knows, given to an engine beside the transcript. */
export const ChartContext = z.object({
  givenName: z.string().optional(),
  familyName: z.string().optional(),
  ageYears: z.number().int().min(0).max(150).optional(),
  sex: z.enum(['female', 'male', 'other', 'unknown']).optional(),
  /** Why the visit was booked, in the words of the booking. */
  reasonForVisit: z.string().optional(),
  problems: z.array(z.string()),
  medications: z.array(z.string()),
  /** `undefined` means nobody asked; an empty list means "none known". */
  allergies: z.array(z.string()).optional(),
});
export type ChartContext = z.infer<typeof ChartContext>;
