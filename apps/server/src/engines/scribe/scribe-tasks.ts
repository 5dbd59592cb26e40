/** What the scribe does for the server, as it runs in its thread. */
import type { ChartContext, NoteDraft, Omission, SentenceState, Turn } from '@medi-os/contract';
import {
  draftNote,
  findOmissions,
  type ParsedTranscript,
  parseTranscript,
  verifyNote,
} from '@medi-os/scribe';

interface Heard {
  turns: readonly Turn[];
  chart: ChartContext;
}

interface Sentence {
  id: string;
  text: string;
}

export interface Verdict {
  id: string;
  state: SentenceState;
  reason: string;
}

export interface Review {
  /** Of the sentences that were to be judged. */
  verdicts: Verdict[];
  omissions: Omission[];
}

export const scribeTasks = {
  parse: (text: string): ParsedTranscript => parseTranscript(text),

  draft: (heard: Heard): NoteDraft => draftNote(heard),

  /** What was said and the note leaves out, and how some of its sentences stand to what was said. */
  review: ({
    sentences,
    judge,
    turns,
    chart,
  }: Heard & { sentences: readonly Sentence[]; judge: readonly string[] }): Review => {
    const judged = sentences.filter(({ id }) => judge.includes(id));
    const verdicts = judged.length === 0 ? [] : verifyNote({ sentences: judged, turns, chart });
    return {
      verdicts: verdicts.map(({ id, state, reason }) => ({ id, state, reason })),
      omissions: findOmissions({ sentences, turns, chart }),
    };
  },
};

export type ScribeTasks = typeof scribeTasks;
