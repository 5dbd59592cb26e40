/** The columns of the board; each tab shows the times that it is about. */
import type { Role, Visit } from '@medi-os/contract';
import { roleHolds } from '@medi-os/contract';
import { AcuityMark, type Column } from '@medi-os/ui';
import { useMemo } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import type { BoardTab } from './board-model.ts';
import {
  EndedCell,
  ExpectedCell,
  PatientCell,
  PlaceCell,
  StateCell,
  TasksCell,
  TimerCell,
  TokenCell,
  VitalsCell,
} from './cells.tsx';
import { type RowActions, StepCell } from './step-cell.tsx';

interface ColumnsOf {
  readonly tab: BoardTab;
  readonly role: Role;
  readonly actions: RowActions;
  /** Without any note among the rows the room of that column goes to the vitals. */
  readonly hasNotes: boolean;
}

/** `actions` must be the same object between renderings, or every row is drawn again. */
export function useColumns({ tab, role, actions, hasNotes }: ColumnsOf): readonly Column<Visit>[] {
  const { m } = useMessages();
  return useMemo(() => {
    const names = m.board.columns;
    const clinical = roleHolds(role, 'chart:read');
    const token: Column<Visit> = {
      key: 'token',
      header: names.token,
      cell: (visit) => <TokenCell visit={visit} />,
    };
    const patient: Column<Visit> = {
      key: 'patient',
      header: names.patient,
      rowHeader: true,
      narrow: 'title',
      cell: (visit) => <PatientCell visit={visit} onCheckIn={actions.checkIn} />,
    };
    const acuity: Column<Visit> = {
      key: 'acuity',
      header: names.acuity,
      cell: (visit) => <AcuityMark level={visit.acuity ?? undefined} />,
    };
    const state: Column<Visit> = {
      key: 'state',
      header: names.state,
      cell: (visit) => <StateCell state={visit.state} />,
    };
    const place: Column<Visit> = {
      key: 'place',
      header: names.place,
      cell: (visit) => <PlaceCell visit={visit} />,
    };
    const next: Column<Visit> = {
      key: 'next',
      header: names.next,
      headerHidden: true,
      align: 'end',
      narrow: 'action',
      cell: (visit) => <StepCell visit={visit} role={role} actions={actions} />,
    };
    const vitals: Column<Visit> = {
      key: 'vitals',
      header: names.vitals,
      narrow: 'hidden',
      cell: (visit) => <VitalsCell visit={visit} />,
    };
    const tasks: Column<Visit> = {
      key: 'tasks',
      header: names.tasks,
      narrow: 'hidden',
      cell: (visit) => <TasksCell visit={visit} />,
    };
    if (tab === 'expected') return [timeColumn(tab, names), patient, state, place, next];
    const present = tab === 'waiting' || tab === 'inRoom';
    const rest = [...(clinical && present ? [vitals] : []), ...(clinical && hasNotes ? [tasks] : [])];
    return [token, patient, acuity, state, timeColumn(tab, names), place, ...rest, next];
  }, [m, tab, role, actions, hasNotes]);
}

function timeColumn(
  tab: BoardTab,
  names: { readonly timer: string; readonly expectedAt: string; readonly ended: string },
): Column<Visit> {
  if (tab === 'expected')
    return { key: 'time', header: names.expectedAt, cell: (visit) => <ExpectedCell visit={visit} /> };
  if (tab === 'done' || tab === 'left')
    return { key: 'time', header: names.ended, cell: (visit) => <EndedCell visit={visit} /> };
  return { key: 'time', header: names.timer, cell: (visit) => <TimerCell visit={visit} /> };
}
