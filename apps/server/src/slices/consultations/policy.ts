/** Who may bring in what was said and have it drafted. */
import { type Ability, ALLOWED, refused } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import { problem } from '../../platform/problem.ts';
import { canRedraft, type NoteRecord } from '../notes/index.ts';
import type { ConsultationRecord } from './store.ts';

const NOTE_SIGNED = 'note-signed';

export function abilitiesOf(
  actor: Actor,
  consultation: ConsultationRecord,
  note: NoteRecord | null,
): { bringIn: Ability; draft: Ability } {
  const bringIn = canBringIn(actor, consultation, note);
  return { bringIn, draft: bringIn.allowed ? canRedraft(actor, note) : bringIn };
}

function canBringIn(actor: Actor, { practitioner }: ConsultationRecord, note: NoteRecord | null): Ability {
  if (note?.state === 'signed') return refused(NOTE_SIGNED, 'The note is signed. Add an addendum instead.');
  if (practitioner.id !== actor.userId)
    return refused('not-practitioner', `This is the consultation of ${practitioner.name}.`);
  return ALLOWED;
}

/** @throws NOTE_SIGNED, MOVE_REFUSED */
export function requireAbility(ability: Ability): void {
  if (ability.allowed) return;
  if (ability.code === NOTE_SIGNED) throw problem('NOTE_SIGNED');
  throw problem('MOVE_REFUSED', { code: ability.code, reason: ability.reason });
}
