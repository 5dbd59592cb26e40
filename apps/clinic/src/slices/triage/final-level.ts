import type { Acuity, SecondLook } from '@medi-os/contract';
import type { TriageDraft } from './draft.ts';

/** The server asks for as much. */
const REASON_MIN_CHARACTERS = 3;

/** The level that would be stored; `undefined` while a suggestion has not been answered. */
export function finalLevelOf(
  draft: TriageDraft,
  { look }: { readonly look: SecondLook | undefined },
): Acuity | undefined {
  if (draft.level === null || !look?.moreUrgent || look.suggestedLevel === null)
    return draft.level ?? undefined;
  if (draft.decision?.suggested !== look.suggestedLevel) return undefined;
  if (draft.decision.take) return look.suggestedLevel;
  return draft.overrideReason.trim().length >= REASON_MIN_CHARACTERS ? draft.level : undefined;
}
