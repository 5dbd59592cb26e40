/** The embedded scribe: from what was said to a draft note whose every sentence says where it was heard. */
import type { ChartContext, DraftSentence, Omission, Turn } from '@medi-os/contract';
import { readVisit } from './note/draft.ts';
import { omissionsOfText } from './note/omissions.ts';

export { ENGINE } from './engine.ts';
export { type DraftInput, draftNote } from './note/draft.ts';
export { renderNote } from './note/render.ts';
export { type ReviseInput, reviseDraft } from './note/revise.ts';
export { BRIEF_STYLE, FULL_STYLE, PROBLEM_STYLE, STYLES, type Style, styleOf } from './note/styles.ts';
export {
  type ParsedTranscript,
  parseTranscript,
  type TranscriptError,
  type TranscriptFormat,
} from './turns/parse-transcript.ts';
export { inferRoles, type RoleInference } from './turns/roles.ts';
export { type NoteSentence, type SentenceVerdict, type VerifyInput, verifyNote } from './verify/verify.ts';

export type OmissionQuery = {
  /** The note, as sentences or as text. */
  readonly sentences?: readonly (Pick<DraftSentence, 'text'> & Partial<Pick<DraftSentence, 'evidence'>>)[];
  readonly text?: string;
  readonly turns: readonly Turn[];
  readonly chart: ChartContext;
};

/** What was said and a note leaves out. Works on any note text, also a person's or a language model's. */
export function findOmissions(query: OmissionQuery): Omission[] {
  return omissionsOfText({ ...query, visit: readVisit(query.turns, query.chart) });
}
export { ICD_10_CM_YEAR } from './coding/icd-10-cm-table.ts';
export { type OrderFile, type OrderFileError, readOrderFile } from './coding/order-file.ts';
export { type CodeSuggestion, suggestCodes } from './coding/suggest-codes.ts';
export { sectionHeader } from './model/section-header.ts';
export {
  type AfterVisitSummary,
  afterVisitSummary,
  type SummaryLine,
} from './patient/after-visit-summary.ts';
export { taskList, type VisitTask } from './patient/task-list.ts';
