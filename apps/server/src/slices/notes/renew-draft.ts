/** Making the note of a visit from what was said, or renewing it; a person's words stay. */
import type { NoteContent, NoteDraft } from '@medi-os/contract';
import { draftNote, findOmissions } from '@medi-os/scribe';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway, UnitOfWork } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { readChart } from './chart-store.ts';
import { isUntouched, mergeDraft, sentencesOf } from './content.ts';
import { canonicalJson } from './content-digest.ts';
import { requireMove } from './policy.ts';
import { noteRecord } from './present.ts';
import { findNoteOfVisit, insertNote, lockNote, type NoteRecord, readTurns, updateNote } from './store.ts';

export interface VisitOfDraft {
  visitId: string;
  patientId: string;
}

type Drafted = Extract<NoteDraft, { outcome: 'drafted' }>;

const WHY_NOTHING: Record<Exclude<NoteDraft, Drafted>['reason'], string> = {
  silence: 'The transcript has no words yet.',
  noise: 'The transcript holds noise only.',
  'small-talk': 'Nothing about the patient’s health was said.',
  'unknown-language': 'The transcript is in a language that the scribe does not read.',
};

/**
 * Drafts the note of a visit.
 * @throws NOTHING_HEARD when there is nothing to draft from; no note is made then.
 * @throws NOTE_SIGNED, MOVE_REFUSED when the note may not be edited by the actor now.
 */
export async function renewDraft(
  { gateway, clock }: { gateway: Gateway; clock: () => number },
  actor: Actor,
  visit: VisitOfDraft,
): Promise<void> {
  // Read and draft outside of the transaction: the engine takes its time, and no lock is to wait for it.
  const { turns, chart } = await gateway.read(actor, noteRead(visit), async (query) => {
    const note = await findNoteOfVisit(query, visit.visitId);
    if (note !== null) requireMove(actor, note, 'save');
    return {
      turns: await readTurns(query, visit.visitId),
      chart: await readChart(query, visit.patientId, new Date(clock())),
    };
  });
  const draft = draftNote({ turns, chart });
  if (draft.outcome === 'nothingHeard') throw problem('NOTHING_HEARD', { reason: WHY_NOTHING[draft.reason] });
  await gateway.write(actor, async (unit) => {
    const made = await addNote(unit, actor, visit, draft);
    if (made) return;
    const before = await lockNote(unit.query, { visitId: visit.visitId });
    if (before === null) throw new Error('a visit that has a note has none');
    requireMove(actor, before, 'save');
    const content = mergeDraft(before.content, before.removed, draft.sections);
    const omissions = findOmissions({ sentences: sentencesOf(content), turns, chart });
    await replaceDraft(unit, actor, before, { ...before, content, omissions, draftedBy: draft.madeBy });
  });
}

function noteRead({ visitId, patientId }: VisitOfDraft) {
  return { action: 'chart.read', targetType: 'encounter', targetId: visitId, patientId };
}

async function addNote(
  { query, audit, emit }: UnitOfWork,
  actor: Actor,
  visit: VisitOfDraft,
  draft: Drafted,
): Promise<boolean> {
  const content = mergeDraft({ sections: [] }, [], draft.sections);
  const { madeBy: draftedBy, omissions } = draft;
  const id = await insertNote(query, actor, { ...visit, content, omissions, draftedBy });
  if (id === null) return false;
  audit({
    ...noteRecord('note.draft', { id, patientId: visit.patientId }),
    changes: [
      { field: 'machineSentences', before: null, after: sentencesOf(content).length },
      { field: 'draftedBy', before: null, after: draftedBy },
    ],
  });
  emit({ topic: 'notes', type: 'note.drafted', id, version: 1 });
  return true;
}

/** A draft that changes nothing makes no version: an open editor is not thrown out for it. */
async function replaceDraft(
  { query, audit, emit }: UnitOfWork,
  actor: Actor,
  before: NoteRecord,
  after: NoteRecord,
): Promise<void> {
  const differs = canonicalJson(shown(before)) !== canonicalJson(shown(after));
  const counts = (content: NoteContent) => sentencesOf(content).filter(isUntouched).length;
  audit({
    ...noteRecord('note.draft', before),
    changes: differs
      ? [{ field: 'machineSentences', before: counts(before.content), after: counts(after.content) }]
      : [],
  });
  if (!differs) return;
  const written = await updateNote(query, actor, after, 'redrafted');
  emit({ topic: 'notes', type: 'note.redrafted', id: before.id, version: written.version });
}

function shown({ content, omissions, draftedBy }: NoteRecord) {
  return { content, omissions, draftedBy };
}
