/** Why something about a note or a consultation may not be done, in the reader's words. */
import type { Ability } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { errorText } from '../../api/error-text.ts';
import type { Catalogue } from '../../messages/messages.tsx';

function known(code: string, m: Catalogue): string | undefined {
  const refusals: Partial<Record<string, string>> = m.consultation.refusals;
  return refusals[code];
}

/** For `disabledReason`; `undefined` when it is allowed. `state` is the word of the note's or visit's present state. */
export function refusalText(ability: Ability, m: Catalogue, state?: string): string | undefined {
  if (ability.allowed) return undefined;
  if (ability.code === 'wrong-state' && state !== undefined)
    return m.consultation.noteState(state.toLocaleLowerCase());
  const reasons: Partial<Record<string, string>> = m.errors.byReason;
  return known(ability.code, m) ?? reasons[ability.code] ?? ability.reason;
}

/** A failed write, with the refusals of notes and consultations in words of their own. */
export function noteErrorText(error: unknown, m: Catalogue): string {
  const data = asApiError(error)?.data;
  const code = typeof data === 'object' && data !== null && 'code' in data ? data.code : undefined;
  return (typeof code === 'string' ? known(code, m) : undefined) ?? errorText(error, m);
}
