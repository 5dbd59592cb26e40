/** Saving what a person wrote. */
import type { Note, NoteContent, NoteEdit } from '@medi-os/contract';
import type { ScribeEngine } from '../../engines/scribe/scribe-engine.ts';
import type { Verdict } from '../../engines/scribe/scribe-tasks.ts';
import type { Actor } from '../../platform/actor.ts';
import type { FieldChange } from '../../platform/audit/audit-record.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { toPrintable } from '../../platform/printable.ts';
import { changeNote, requireChange } from './change-note.ts';
import { readChart } from './chart.ts';
import { applyEdit, sentencesOf } from './content.ts';
import { presentNote } from './present.ts';
import { findNote, type NoteRecord, readTurns } from './store.ts';

interface Save {
  noteId: string;
  expectedVersion: number;
  edit: NoteEdit;
}

interface House {
  gateway: Gateway;
  scribe: ScribeEngine;
  clock: () => number;
}

type Edited = Pick<NoteRecord, 'content' | 'removed' | 'omissions'> & { changes: FieldChange[] };

/**
 * Stores the edit as the next version. The machine's words that a person changed are judged afresh.
 * @throws NOT_FOUND, NOTE_SIGNED, STALE_VERSION, MOVE_REFUSED
 */
export async function saveNote(house: House, actor: Actor, { edit, ...of }: Save): Promise<Note> {
  const asked = { ...of, move: 'save' } as const;
  const { note, turns, chart } = await house.gateway.read(
    actor,
    'unaudited', // nothing of it is shown to anybody; the save below leaves its row
    async (query) => {
      const found = requireChange(actor, asked, await findNote(query, asked.noteId));
      return {
        note: found,
        turns: await readTurns(query, found.visitId),
        chart: await readChart(query, found, new Date(house.clock())),
      };
    },
  );
  const { content, removed, reworded } = applyEdit(note.content, note.removed, edit);
  const sentences = sentencesOf(content).map(({ id, text }) => ({ id, text }));
  // Outside of the transaction: no lock and no connection waits for the engine. A version's content never changes, so
  // what was worked out for the expected version holds when that version is still the last.
  const { verdicts, omissions } = await house.scribe.run('review', {
    sentences,
    judge: [...reworded],
    turns,
    chart,
  });
  const judged = withVerdicts(content, verdicts);
  const changes = sentenceChanges(note.content, judged);
  return storeEdit(house.gateway, actor, asked, { content: judged, removed, omissions, changes });
}

function storeEdit(
  gateway: Gateway,
  actor: Actor,
  asked: Parameters<typeof changeNote>[2],
  { changes, ...edited }: Edited,
): Promise<Note> {
  return gateway.write(actor, async (unit) => {
    const written = await changeNote(unit, actor, asked, (note) => ({
      note: { ...note, ...edited },
      cause: 'edited',
      changes,
    }));
    return presentNote(unit.query, actor, written);
  });
}

/** The state said how the machine's words stood to what was said; the person's words stand for themselves. */
function withVerdicts(content: NoteContent, verdicts: readonly Verdict[]): NoteContent {
  if (verdicts.length === 0) return content;
  const of = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  return {
    sections: content.sections.map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.map((sentence) => {
        const verdict = of.get(sentence.id);
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
