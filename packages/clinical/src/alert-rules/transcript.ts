import { contextReader, type FindingContext, type TextRange } from '../context/index.ts';
import type { AlertEvidence, AlertFacts, AlertTranscriptSegment } from './types.ts';

/** What the patient or a companion said; the clinician's questions and explanations are not complaints. */
export function saidByPatient(facts: AlertFacts): AlertTranscriptSegment[] {
  return (facts.transcript ?? []).filter(({ speaker }) => speaker !== 'clinician');
}

export function transcriptEvidence(segment: AlertTranscriptSegment, range: TextRange): AlertEvidence {
  return {
    kind: 'transcript',
    text: segment.text.slice(range.start, range.end),
    atMs: segment.atMs,
    start: range.start,
    end: range.end,
    ...(segment.id === undefined ? {} : { id: segment.id }),
  };
}

/** Said of the patient, now, as a fact. */
export function isStated(context: FindingContext): boolean {
  return (
    context.polarity === 'affirmed' &&
    context.experiencer === 'patient' &&
    context.temporality === 'recent' &&
    !context.asked
  );
}

export { contextReader };
