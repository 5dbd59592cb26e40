/** What the nurse has typed and chosen so far, and reading it back from where it was kept. Pure. */
import type { Acuity } from '@medi-os/contract';
import { VITAL_ORDER, type VitalTexts, type VitalUnits } from './vitals-model.ts';

export interface TriageDraft {
  readonly complaint: string;
  readonly texts: VitalTexts;
  readonly units: VitalUnits;
  /** Vitals whose unlikely value was measured again. */
  readonly confirmed: readonly string[];
  readonly level: Acuity | null;
  /** The answer to a suggestion; it holds only for the level that was suggested then. */
  readonly decision: { readonly suggested: Acuity; readonly take: boolean } | null;
  readonly overrideReason: string;
}

/** Only texts under the names of vitals: storage may hold anything. */
export function textsOf(value: unknown): Partial<Record<(typeof VITAL_ORDER)[number], string>> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter(
    ([key, text]) => VITAL_ORDER.some((vital) => vital === key) && typeof text === 'string',
  );
  return Object.fromEntries(entries);
}

function acuityOf(value: unknown): Acuity | null {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : null;
}

/** What was kept, as far as it is readable; the answer to a suggestion is asked for again. */
export function draftFrom(stored: unknown, start: TriageDraft): TriageDraft {
  if (typeof stored !== 'object' || stored === null) return start;
  const kept: Partial<Record<keyof TriageDraft, unknown>> = stored;
  return {
    ...start,
    complaint: typeof kept.complaint === 'string' ? kept.complaint : start.complaint,
    texts: textsOf(kept.texts),
    units: textsOf(kept.units),
    confirmed: Array.isArray(kept.confirmed) ? kept.confirmed.filter((one) => typeof one === 'string') : [],
    level: acuityOf(kept.level),
    overrideReason: typeof kept.overrideReason === 'string' ? kept.overrideReason : '',
  };
}
