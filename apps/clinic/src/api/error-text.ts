/** What an error says to the person who meets it: our words where we have them, else the title from the contract. */
import { asApiError } from '@medi-os/sdk';
import type { Catalogue } from '../messages/messages.tsx';

/** A sentence for the screen; never a stack, a code or a status. */
export function errorText(error: unknown, m: Catalogue): string {
  const known = asApiError(error);
  if (known === null) return m.errors.network;
  const data = known.data;
  const words: Partial<Record<string, string>> = m.errors.byCode;
  if (data !== null && typeof data === 'object') {
    // A refused move says why in its own words; the reason codes are translated where a page knows them.
    if ('code' in data && typeof data.code === 'string') {
      const reasons: Partial<Record<string, string>> = m.errors.byReason;
      const reason = 'reason' in data && typeof data.reason === 'string' ? data.reason : undefined;
      return reasons[data.code] ?? reason ?? words[known.code] ?? known.message;
    }
    if ('issues' in data && Array.isArray(data.issues)) {
      const issues = data.issues as { path: string; message: string }[]; // as the contract's Issue
      const fields = issues.map((issue) => `${issue.path}: ${issue.message}`).join('; ');
      return `${words[known.code] ?? known.message} ${fields}`;
    }
  }
  return words[known.code] ?? known.message;
}
