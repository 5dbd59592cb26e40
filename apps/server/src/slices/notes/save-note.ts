/** Saving what a person wrote. */
import type { ChartContext, Note, NoteContent, NoteEdit, Turn } from '@medi-os/contract';
import { findOmissions, verifyNote } from '@medi-os/scribe';
import type { Actor } from '../../platform/actor.ts';
import type { FieldChange } from '../../platform/audit/audit-record.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { toPrintable } from '../../platform/printable.ts';
import { changeNote } from './change-note.ts';
import { readChart } from './chart-store.ts';
import { applyEdit, sentencesOf } from './content.ts';
import { presentNote } from './present.ts';
import { readTurns } from './store.ts';

interface Save {
  noteId: string;
  expectedVersion: number;
  edit: NoteEdit;
}

/** Stores the edit as the next version. The machine's words that a person changed are judged afresh. */
export function saveNote(
  { gateway, clock }: { gateway: Gateway; clock: () => number },
  actor: Actor,
  { noteId, expectedVersion, edit }: Save,
): Promise<Note> {
  return gateway.write(actor, async (unit) => {
    const asked = { noteId, expectedVersion, move: 'save' } as const;
    const written = await changeNote(unit, actor, asked, async (note) => {
      const { content, removed, reworded } = applyEdit(note.content, note.removed, edit);
      const changes = sentenceChanges(note.content, content);
      if (changes.length === 0) return { note: { ...note, content, removed }, cause: 'edited', changes };
      const turns = await readTurns(unit.query, note.visitId);
      const chart = await readChart(unit.query, note.patientId, new Date(clock()));
      const judged = judge(content, reworded, turns, chart);
      const omissions = findOmissions({ sentences: sentencesOf(judged), turns, chart });
      return { note: { ...note, content: judged, removed, omissions }, cause: 'edited', changes };
    });
    return presentNote(unit.query, actor, written);
  });
}

/** The state said how the machine's words stood to what was said; the person's words stand for themselves. */
function judge(
  content: NoteContent,
  reworded: ReadonlySet<string>,
  turns: readonly Turn[],
  chart: ChartContext,
): NoteContent {
  if (reworded.size === 0) return content;
  const sentences = sentencesOf(content).filter(({ id }) => reworded.has(id));
  const verdicts = new Map(verifyNote({ sentences, turns, chart }).map((verdict) => [verdict.id, verdict]));
  return {
    sections: content.sections.map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.map((sentence) => {
        const verdict = verdicts.get(sentence.id);
        if (verdict === undefined) return sentence;
        return { ...sentence, state: verdict.state, reason: toPrintable(verdict.reason.slice(0, 500)) };
      }),
    })),
  };
}

/** Sentence by sentence, so that the audit trail shows what was changed without repeating the note. */
function sentenceChanges(before: NoteContent, after: NoteContent): FieldChange[] {
  const placed = (content: NoteContent) =>
    new Map(
      content.sections.flatMap(({ kind, sentences }) =>
        sentences.map(({ id, text }) => [id, { section: kind, text }] as const),
      ),
    );
  const old = placed(before);
  const now = placed(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    if (was?.text === is?.text && was?.section === is?.section) return [];
    return [{ field: `sentence ${id}`, before: was, after: is }];
  });
}
