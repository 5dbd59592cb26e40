/** What the nurse has typed and chosen so far. It survives a reload; saving and signing out remove it. */
import type { Acuity, Visit } from '@medi-os/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../../session/session.tsx';
import { keepDraft, readDraft, removeDraft } from '../../shared/drafts.ts';
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

const UNITS_KEY = 'medi-os.units';

/** Units are a habit of the desk, not of a patient: kept by the browser. */
function rememberedUnits(): VitalUnits {
  try {
    return textsOf(JSON.parse(localStorage.getItem(UNITS_KEY) ?? '{}'));
  } catch {
    return {};
  }
}

export function rememberUnits(units: VitalUnits): void {
  try {
    localStorage.setItem(UNITS_KEY, JSON.stringify(units));
  } catch {
    // The choice then holds for this patient.
  }
}

/** Only texts under the names of vitals: storage may hold anything. */
function textsOf(value: unknown): Partial<Record<(typeof VITAL_ORDER)[number], string>> {
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

export function useTriageDraft(visit: Visit) {
  const { user } = useSession();
  const name = `triage.${user.id}.${visit.id}`;
  const [draft, setDraft] = useState<TriageDraft>(() =>
    draftFrom(readDraft(name), {
      complaint: visit.reason ?? '',
      texts: {},
      units: rememberedUnits(),
      confirmed: [],
      level: null,
      decision: null,
      overrideReason: '',
    }),
  );
  const untouched = useRef(draft);
  useEffect(() => {
    if (draft !== untouched.current) keepDraft(name, draft);
  }, [name, draft]);
  const change = useCallback(
    (part: Partial<TriageDraft>) => setDraft((before) => ({ ...before, ...part })),
    [],
  );
  const forget = useCallback(() => removeDraft(name), [name]);
  return { draft, change, forget };
}
