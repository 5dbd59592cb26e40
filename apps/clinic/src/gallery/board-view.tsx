import {
  AcuityMark,
  type Column,
  CountTabs,
  clock,
  DataTable,
  EmptyState,
  FilterChip,
  KeyLine,
  LiveMark,
  type LiveStatus,
  ReasonedButton,
  SeverityMark,
  StateMark,
  StatTiles,
  StickyFilters,
  Timer,
  UndoToast,
  useHotkeys,
} from '@medi-os/ui';
import { useMemo, useState } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { Page } from '../shell/index.ts';
import classes from './gallery.module.css';
import { type GalleryVisit, galleryVisits } from './people.ts';

const MINUTE_MS = 60_000;
const LIMIT_MS = 10 * MINUTE_MS;

function useColumns(onCall: (visit: GalleryVisit) => void): readonly Column<GalleryVisit>[] {
  const { m } = useMessages();
  return useMemo(() => {
    const openedMs = clock.nowMs();
    return [
      {
        key: 'token',
        header: m.board.columns.token,
        cell: (visit) => <span className={classes.token}>{visit.token}</span>,
      },
      {
        key: 'patient',
        header: m.board.columns.patient,
        rowHeader: true,
        narrow: 'title',
        cell: (visit) => (
          <>
            <span className={classes.who}>{visit.name}</span>{' '}
            {visit.alert !== undefined && (
              <SeverityMark severity={visit.acuity === 1 ? 'critical' : 'high'} text={visit.alert} />
            )}
            <span className={classes.why}>{visit.reason}</span>
          </>
        ),
      },
      { key: 'acuity', header: m.board.columns.acuity, cell: (visit) => <AcuityMark level={visit.acuity} /> },
      {
        key: 'state',
        header: m.board.columns.state,
        cell: (visit) => <StateMark tone={visit.tone} word={m.board.state[visit.state]} />,
      },
      {
        key: 'timer',
        header: m.board.columns.timer,
        cell: (visit) => (
          <Timer
            stateSinceMs={openedMs - visit.inStateMinutes * MINUTE_MS}
            visitSinceMs={openedMs - visit.totalMinutes * MINUTE_MS}
            limitMs={LIMIT_MS}
            perState={[
              { word: m.board.state.waitingForTriage, durationMs: 5 * MINUTE_MS },
              { word: m.board.state.inTriage, durationMs: 3 * MINUTE_MS },
            ]}
          />
        ),
      },
      {
        key: 'vitals',
        header: m.board.columns.vitals,
        narrow: 'hidden',
        cell: (visit) => visit.vitals || '—',
      },
      { key: 'with', header: m.board.columns.place, cell: (visit) => visit.staff ?? '—' },
      {
        key: 'next',
        header: m.board.columns.next,
        headerHidden: true,
        align: 'end',
        narrow: 'action',
        cell: (visit) => (
          <ReasonedButton
            variant={visit.tone === 'doctor' ? 'filled' : 'default'}
            size="xs"
            onClick={() => onCall(visit)}
            disabledReason={visit.refusal}
          >
            {visit.tone === 'ready' ? m.board.steps.startTriage : m.board.steps.call}
          </ReasonedButton>
        ),
      },
    ];
  }, [m, onCall]);
}

const rowKey = (visit: GalleryVisit) => visit.key;
const isCollapsed = (visit: GalleryVisit) => visit.acuity === 1;

/** The board's parts together, as full as `count` says. */
export function BoardView({ count, status }: { readonly count: number; readonly status: LiveStatus }) {
  const { m, format } = useMessages();
  const [tab, setTab] = useState<keyof typeof m.board.tabs>('waiting');
  const [mine, setMine] = useState(false);
  const [called, setCalled] = useState<GalleryVisit>();
  const [today] = useState(() => new Date());
  const visits = useMemo(() => galleryVisits(count), [count]);
  const columns = useColumns(setCalled);
  useHotkeys([{ keys: ['c'], label: m.board.actions.callNext, run: () => setCalled(visits[0]) }]);
  return (
    <Page title={m.board.title} live={<LiveMark status={status} />} detail={format.longDay(today)}>
      <StatTiles
        label={m.board.today.label}
        tiles={[
          { label: m.board.today.waiting, value: '9', note: m.board.today.overLimit(2) },
          { label: m.board.today.medianWait, value: m.board.today.minutes(21) },
          { label: m.board.today.seen, value: '31', note: m.board.today.ofExpected(58) },
          { label: m.board.today.left, value: '1' },
        ]}
      />
      <StickyFilters
        tabs={
          <CountTabs
            label={m.board.columns.state}
            selected={tab}
            onSelect={setTab}
            tabs={[
              { key: 'expected', label: m.board.tabs.expected, count: 18 },
              { key: 'waiting', label: m.board.tabs.waiting, count },
              { key: 'inRoom', label: m.board.tabs.inRoom, count: 5 },
              { key: 'done', label: m.board.tabs.done, count: 31 },
              { key: 'left', label: m.board.tabs.left, count: 1 },
            ]}
          />
        }
      >
        <FilterChip pressed={!mine} onToggle={() => setMine(false)}>
          {m.board.filters.allStaff}
        </FilterChip>
        <FilterChip pressed={mine} onToggle={() => setMine(true)}>
          {m.board.filters.mine}
        </FilterChip>
        <FilterChip pressed={false} onToggle={() => {}}>
          {m.board.filters.overLimit(2)}
        </FilterChip>
      </StickyFilters>
      <DataTable
        caption={m.board.waitingCount(count)}
        columns={columns}
        rows={tab === 'waiting' ? visits : []}
        rowKey={rowKey}
        isHighlighted={isCollapsed}
        empty={<EmptyState title={m.board.empty.title} text={m.board.empty.waiting} />}
      />
      <KeyLine
        items={[
          { keys: ['J', 'K'], label: m.common.moveRows },
          { keys: ['C'], label: m.board.actions.callNext },
          { keys: ['?'], label: m.common.showKeys },
        ]}
      />
      {called && (
        <UndoToast
          text={m.board.moved(called.name, m.board.state.called)}
          onUndo={() => setCalled(undefined)}
          onClose={() => setCalled(undefined)}
        />
      )}
    </Page>
  );
}
