import type { Ability } from '@medi-os/contract';
import type { Catalogue } from '../messages/messages.tsx';

/** Why something may not be done, for `disabledReason`; `undefined` when it may. */
export function refusalText(ability: Ability, m: Catalogue): string | undefined {
  if (ability.allowed) return undefined;
  const known: Partial<Record<string, string>> = m.errors.byReason;
  return known[ability.code] ?? ability.reason;
}
