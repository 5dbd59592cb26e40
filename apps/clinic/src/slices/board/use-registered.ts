import type { Visit } from '@medi-os/contract';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '../../api/client.ts';
import type { BoardDialog } from './use-row-actions.ts';

/**
 * Whoever was just registered for a check-in comes back here as `/?checkIn=<patient>`: the next dialog is open already.
 * `visits` is undefined until the board was loaded.
 */
export function useRegistered(
  visits: readonly Visit[] | undefined,
  open: (dialog: BoardDialog) => void,
): void {
  const navigate = useNavigate();
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const patientId = new URLSearchParams(search).get('checkIn');
  const isLoaded = visits !== undefined;
  const awaited = visits?.find(({ patient, can }) => patient.id === patientId && can.checkIn.allowed)?.id;
  useEffect(() => {
    if (patientId === null || !isLoaded) return;
    // Taken out of the address first: a reload must not open it again.
    void navigate({ to: '/', replace: true });
    if (awaited !== undefined) open({ kind: 'checkIn', visitId: awaited });
    else
      void api.patients.get({ patientId }).then(
        (patient) => open({ kind: 'add', patient: { ...patient, score: 1 } }),
        () => open({ kind: 'add' }),
      );
  }, [patientId, isLoaded, awaited, open, navigate]);
}
