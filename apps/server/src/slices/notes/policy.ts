/** What may be done to a note, by whom, and why not. */
import {
  type Ability,
  ALLOWED,
  canMoveNote,
  type MissingBeforeSigning,
  moveNote,
  NOTE_MOVES,
  type NoteContent,
  type NoteMove,
  type NoteSentence,
  type NoteState,
  type Patient,
  type Role,
  refused,
} from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import { problem } from '../../platform/problem.ts';
import { isUntouched, sentencesOf } from './content.ts';
import type { NoteRecord, OpenAlert } from './store.ts';

const QUOTE_CHARACTERS_MAX = 120;

interface By {
  role: Role;
  isAuthor: boolean;
}

/** @throws when it is not a person who acts: the house itself moves no note. */
export function byActor(actor: Actor, note: Pick<NoteRecord, 'author'>): By {
  if (actor.role === 'system') throw new Error('only a person moves a note');
  return { role: actor.role, isAuthor: note.author.id === actor.userId };
}

/**
 * The state after the move.
 * @throws NOTE_SIGNED, or MOVE_REFUSED with the code and the reason of the note's table.
 */
export function requireMove(
  actor: Actor,
  note: Pick<NoteRecord, 'author' | 'state'>,
  move: NoteMove,
): NoteState {
  const outcome = moveNote(note.state, move, byActor(actor, note));
  if (outcome.accepted) return outcome.state;
  if (outcome.code === 'note-signed') throw problem('NOTE_SIGNED');
  throw problem('MOVE_REFUSED', { code: outcome.code, reason: outcome.reason });
}

/** What the actor may do with the note; a signature also waits for what is missing. */
export function abilitiesOf(
  actor: Actor,
  note: Pick<NoteRecord, 'author' | 'state'>,
  missing: readonly MissingBeforeSigning[],
): Record<NoteMove, Ability> {
  const by = byActor(actor, note);
  const can = Object.fromEntries(
    NOTE_MOVES.map((move) => [move, canMoveNote(note.state, move, by)]),
  ) as Record<NoteMove, Ability>; // keys are the moves themselves
  const first = missing.find(({ blocking }) => blocking);
  if (!can.sign.allowed || first === undefined) return can;
  return { ...can, sign: refused('something-missing', first.reason) };
}

/**
 * What is to be settled before a signature.
 *
 * Machine words that are contradicted or unsupported block: somebody has to put them right, take them out, or make them
 * their own. Once a person has written the words, a contradiction is shown and no longer blocks, because the transcript
 * may have misheard and the person was there: a machine does not overrule a doctor.
 */
export function missingBeforeSigning(
  content: NoteContent,
  patient: Pick<Patient, 'id' | 'allergyStatus'>,
  alerts: readonly OpenAlert[],
): MissingBeforeSigning[] {
  const sentences = sentencesOf(content);
  const empty: MissingBeforeSigning[] =
    sentences.length > 0
      ? []
      : [{ code: 'empty-note', reason: 'The note has no words.', reference: null, blocking: true }];
  const notAsked: MissingBeforeSigning[] =
    patient.allergyStatus !== 'not-asked'
      ? []
      : [
          {
            code: 'allergies-not-asked',
            reason: 'The patient was not asked about allergies.',
            reference: patient.id,
            blocking: false,
          },
        ];
  return [
    ...empty,
    ...sentences.flatMap(missingOfSentence),
    ...alerts.map(
      ({ id, sentence }): MissingBeforeSigning => ({
        code: 'open-critical-alert',
        reason: `A critical alert is open: ${sentence}`,
        reference: id,
        blocking: true,
      }),
    ),
    ...notAsked,
  ];
}

function missingOfSentence(sentence: NoteSentence): MissingBeforeSigning[] {
  const { id, state, text, reason } = sentence;
  const quote =
    text.length > QUOTE_CHARACTERS_MAX ? `${text.slice(0, QUOTE_CHARACTERS_MAX).toWellFormed()}…` : text;
  if (state === 'contradicted') {
    const why = reason === undefined ? '' : ` (${reason})`;
    return [
      {
        code: 'contradicted-sentence',
        reason: `Contradicted by what was said or by the chart: “${quote}”${why}`,
        reference: id,
        blocking: isUntouched(sentence),
      },
    ];
  }
  if (state === 'unsupported' && isUntouched(sentence))
    return [
      {
        code: 'unsupported-sentence',
        reason: `Nobody said this: “${quote}”`,
        reference: id,
        blocking: true,
      },
    ];
  return [];
}

/** Whether a new draft may be made for the visit: there is no note yet, or it may be edited. */
export function canRedraft(actor: Actor, note: NoteRecord | null): Ability {
  return note === null ? ALLOWED : canMoveNote(note.state, 'save', byActor(actor, note));
}
