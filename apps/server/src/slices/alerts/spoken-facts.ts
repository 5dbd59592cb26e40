/** What was said in a consultation, as the alert rules read it. */
import { type AlertTranscriptSegment, contextReader, findMedicines } from '@medi-os/clinical';
import type { Turn } from '@medi-os/contract';
import type { SpokenConsultation } from './store.ts';

/** A turn of nobody known counts as the patient's: a complaint must not be lost for want of a label. */
const SPEAKER: Record<Turn['speaker'], AlertTranscriptSegment['speaker']> = {
  doctor: 'clinician',
  patient: 'patient',
  other: 'other',
  unknown: 'other',
};

export function toSegments({ turns, startedAtMs }: SpokenConsultation): AlertTranscriptSegment[] {
  return turns.map(({ id, speaker, text, startMs = 0 }) => ({
    id,
    text,
    speaker: SPEAKER[speaker],
    atMs: startedAtMs + startMs,
  }));
}

export interface SaidMedicine {
  name: string;
  turnId: string;
  /** The sentence in which it was said. */
  words: string;
}

/** "I'll start you on", "let's give you", "take": right before the name, within one sentence. */
const PRESCRIBING =
  /\b(?:prescribe|prescribing|prescription for|start you on|starting you on|start|put you on|putting you on|give you|giving you|switch you to|order|take|try)\b[^.?!;]{0,60}$/iu;

/** Medicines that the doctor says will be given: the last moment at which an allergy can still be heard. */
export function saidToBeGiven(turns: readonly Turn[]): SaidMedicine[] {
  return turns
    .filter(({ speaker }) => speaker === 'doctor')
    .flatMap(({ id, text }) => {
      const contextOf = contextReader(text);
      return findMedicines(text).flatMap((mention) => {
        if (!PRESCRIBING.test(text.slice(Math.max(0, mention.start - 80), mention.start))) return [];
        const { polarity, temporality, experiencer, asked } = contextOf(mention);
        const isMeant = polarity !== 'negated' && temporality !== 'historical' && experiencer === 'patient';
        return isMeant && !asked
          ? [{ name: mention.name, turnId: id, words: sentenceAround(text, mention.start, mention.end) }]
          : [];
      });
    });
}

const SENTENCE_END = /[.?!;\n]/u;

function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !SENTENCE_END.test(text.charAt(to))) to += 1;
  return text.slice(from, to + 1).trim();
}
