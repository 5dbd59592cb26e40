/** Saving an assessment: what it still waits for, the write, and the way back to the list. */
import type { Visit, Vitals } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { errorText } from '../../api/error-text.ts';
import { type Catalogue, useMessages } from '../../messages/messages.tsx';
import { fullName } from '../board/index.ts';
import type { TriageDraft } from './draft.ts';
import { finalLevelOf } from './final-level.ts';
import { handOver } from './just-triaged.ts';
import { vitalNames } from './second-look.tsx';
import type { LookState } from './use-second-look.ts';
import { blockedVitals } from './vitals-model.ts';

/** Where an assessment may be stored; a patient who waits for the doctor is assessed again. */
const ASSESSABLE: readonly Visit['state'][] = ['waitingForTriage', 'inTriage', 'waitingForDoctor'];

interface Saving {
  readonly visit: Visit;
  readonly draft: TriageDraft;
  readonly person: { readonly ageYears: number; readonly sex?: 'female' | 'male' | undefined };
  readonly vitals: Vitals;
  readonly look: LookState;
  /** Returns how to bring back what was typed, should the saving be taken back. */
  readonly onSaved: () => () => void;
}

function waitsFor({ visit, draft, person, look }: Saving, m: Catalogue): string | undefined {
  const words = m.triage.waitFor;
  if (!ASSESSABLE.includes(visit.state)) return words.ended;
  if (draft.complaint.trim() === '') return words.complaint;
  const blocked = blockedVitals({ ...draft, person });
  if (blocked.length > 0) return words.vitals(vitalNames(blocked, m));
  if (draft.level === null) return words.level;
  if (look.isAsking) return words.look;
  return finalLevelOf(draft, look) === undefined ? words.decision : undefined;
}

export function useSaveTriage(saving: Saving) {
  const { m } = useMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { visit, draft, vitals, look, onSaved } = saving;
  const finalLevel = finalLevelOf(draft, look);
  const assessed = useMutation({
    mutationFn: async () => {
      const { level, overrideReason, decision } = draft;
      if (level === null || finalLevel === undefined) throw new Error('saved before a level was chosen');
      const keeps = decision?.take === false && finalLevel === level && look.look?.moreUrgent;
      await api.triage.assess(
        {
          visitId: visit.id,
          complaint: draft.complaint.trim(),
          vitals,
          nurseLevel: level,
          finalLevel,
          confirmedVitals: [...draft.confirmed],
          ...(keeps ? { overrideReason: overrideReason.trim() } : {}),
        },
        { context: { version: visit.version } },
      );
      // What was saved is saved, whatever becomes of this question: it only makes the undo possible.
      return api.queue.get({ visitId: visit.id }).catch(() => undefined);
    },
    onSuccess: async (after) => {
      const bringBack = onSaved();
      const moved = visit.state === 'waitingForDoctor' ? undefined : after;
      handOver({ name: fullName(visit.patient), visit: moved, bringBack });
      await client.invalidateQueries({ queryKey: ['queue'] });
      await navigate({ to: '/triage' });
    },
    onError: () => {
      void client.invalidateQueries({ queryKey: ['queue'] });
      void client.invalidateQueries({ queryKey: ['second-look'] });
    },
  });
  const waiting = waitsFor(saving, m);
  return {
    save: () => {
      if (!assessed.isPending) assessed.mutate();
    },
    isPending: assessed.isPending,
    waitsFor: waiting,
    waitsForDecision: waiting === m.triage.waitFor.decision,
    failure: assessed.isError ? failureText(assessed.error, m) : undefined,
  };
}

function failureText(error: unknown, m: Catalogue): string {
  const known = asApiError(error);
  if (known?.code === 'STALE_VERSION') return m.triage.stale;
  if (known?.code === 'IMPLAUSIBLE_VITALS') {
    const { issues } = known.data as { issues: { path: string }[] }; // the contract's data of this error
    return m.triage.waitFor.vitals(
      vitalNames(
        issues.map(({ path }) => path.replace('vitals.', '')),
        m,
      ),
    );
  }
  return errorText(error, m);
}
