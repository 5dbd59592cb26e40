/** Bringing in what was said. What cannot be read changes nothing and says why, with the line where it is known. */
import { type Consultation, TRANSCRIPT_MAX_CHARACTERS, type Turn } from '@medi-os/contract';
import type { ScribeEngine } from '../../engines/scribe/scribe-engine.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { toPrintable } from '../../platform/printable.ts';
import { problem } from '../../platform/problem.ts';
import { findNoteOfVisit } from '../notes/index.ts';
import { abilitiesOf, requireAbility } from './policy.ts';
import { consultationRecord, presentConsultation } from './present.ts';
import { findConsultation, lockConsultation, updateTurns } from './store.ts';

const TURNS_MAX = 20_000;

interface Brought {
  consultationId: string;
  source: 'typed' | 'pasted' | 'uploaded';
  text: string;
  mode: 'append' | 'replace';
}

/** @throws NOT_FOUND, TRANSCRIPT_UNREADABLE, NOTE_SIGNED, MOVE_REFUSED */
export async function bringIn(
  { gateway, scribe }: { gateway: Gateway; scribe: ScribeEngine },
  actor: Actor,
  brought: Brought,
): Promise<Consultation> {
  const read = await readTurns(scribe, brought.text);
  return gateway.write(actor, async ({ query, audit, emit }) => {
    const consultation = await lockConsultation(query, brought.consultationId);
    if (consultation === null) throw problem('NOT_FOUND');
    const note = await findNoteOfVisit(query, consultation.visitId);
    requireAbility(abilitiesOf(actor, consultation, note).bringIn);
    const before = consultation.transcript?.turns ?? [];
    const fresh = numberAfter(before, read);
    const turns = brought.mode === 'append' ? [...before, ...fresh] : fresh;
    refuseTooLong(turns);
    await updateTurns(query, consultation, turns);
    audit({
      ...consultationRecord('consultation.bring-in', consultation),
      changes: [
        { field: 'turns', before: before.length, after: turns.length },
        { field: 'source', before: null, after: `${brought.source}, ${brought.mode}` },
      ],
    });
    const { id, version } = consultation;
    emit({ topic: 'consultations', type: 'consultation.transcribed', id, version: version + 1 });
    const written = await findConsultation(query, id);
    if (written === null) throw new Error('a consultation that was just written is gone');
    return presentConsultation(query, actor, written);
  });
}

async function readTurns(scribe: ScribeEngine, text: string): Promise<Turn[]> {
  const parsed = await scribe.run('parse', text);
  if (!parsed.ok) {
    const { message: reason, line } = parsed.error;
    throw problem('TRANSCRIPT_UNREADABLE', { reason, ...(line === undefined ? {} : { line }) });
  }
  // Cleaned before it is stored, because evidence counts characters in what is stored.
  const turns = parsed.turns
    .map((turn) => ({ ...turn, text: toPrintable(turn.text) }))
    .filter(({ text: words }) => words !== '');
  if (turns.length === 0) throw problem('TRANSCRIPT_UNREADABLE', { reason: 'The transcript has no words.' });
  return turns;
}

/** Ids count on from the highest there is, also when the old turns go: evidence never points at other words. */
function numberAfter(before: readonly Turn[], turns: readonly Turn[]): Turn[] {
  const last = Math.max(0, ...before.slice(-1).map(({ id }) => Number(id.slice(1))));
  return turns.map((turn, index) => ({ ...turn, id: `t${last + index + 1}` }));
}

function refuseTooLong(turns: readonly Turn[]): void {
  const characters = turns.reduce((sum, { text }) => sum + text.length, 0);
  if (characters <= TRANSCRIPT_MAX_CHARACTERS && turns.length <= TURNS_MAX) return;
  throw problem('TRANSCRIPT_UNREADABLE', {
    reason: `The transcript would be longer than ${TRANSCRIPT_MAX_CHARACTERS.toLocaleString('en')} characters or ${TURNS_MAX.toLocaleString('en')} turns.`,
  });
}
