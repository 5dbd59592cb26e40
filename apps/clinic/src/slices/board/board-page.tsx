/** The board: who is expected, who waits, who is where, and for each the one thing to do next. */
import { roleHolds, type Visit } from '@medi-os/contract';
import { clock, EmptyState, KeyLine, LiveMark, StatTiles, useClock, useHotkeys } from '@medi-os/ui';
import { useCallback, useRef } from 'react';
import { api } from '../../api/client.ts';
import { errorText } from '../../api/error-text.ts';
import { useLiveStatus } from '../../live/live.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { useSession } from '../../session/session.tsx';
import { Page as Shell } from '../../shell/index.ts';
import classes from './board.module.css';
import { BoardDialogs } from './board-dialogs.tsx';
import { BoardFilters } from './board-filters.tsx';
import { BOARD_TABS, filterVisits, NO_FILTERS, visitsOfTab } from './board-model.ts';
import { BoardNotice } from './board-notice.tsx';
import { BoardRows } from './board-rows.tsx';
import { PageActions } from './page-actions.tsx';
import { type Board, useBoard } from './use-board.ts';
import { useBoardDialog } from './use-board-dialog.ts';
import { useBoardView } from './use-filters.ts';
import { fullName, useMoves } from './use-moves.ts';
import { useRegistered } from './use-registered.ts';
import { useOwnRoom } from './use-room.ts';
import { useRowActions } from './use-row-actions.ts';

const NO_VISITS: readonly Visit[] = [];

export function Page() {
  const { m, format } = useMessages();
  const { user } = useSession();
  const board = useBoard();
  const visits = board.data?.visits ?? NO_VISITS;
  const view = useBoardView();
  const moves = useMoves();
  const dialogs = useBoardDialog();
  const room = useOwnRoom(user.role === 'nurse' ? ['triage'] : ['consultation', 'treatment']);
  const field = useRef<HTMLInputElement>(null);
  const { setTab } = view;
  const showCalled = useCallback(() => setTab('inRoom'), [setTab]);
  const actions = useRowActions({
    visits,
    moves,
    roomId: room.roomId,
    openDialog: dialogs.open,
    onCalled: showCalled,
  });
  useRegistered(board.data?.visits, dialogs.open);
  const callNext = async () => {
    if (moves.isPending || !roleHolds(user.role, 'queue:call')) return;
    const called = await moves.run({
      name: m.board.actions.callNext,
      send: () => api.queue.callNext(room.roomId === undefined ? {} : { roomId: room.roomId }),
      say: (visit) => m.board.moved(fullName(visit.patient), m.board.state[visit.state]),
    });
    if (called) showCalled();
  };
  useHotkeys([
    { keys: ['c'], label: m.board.actions.callNext, run: () => void callNext() },
    ...(moves.notice?.undo ? [] : [{ keys: ['u'], label: m.board.actions.undo, run: moves.undo }]),
    { keys: ['/'], label: m.board.actions.filter, run: () => field.current?.focus() },
    ...BOARD_TABS.map((tab, index) => ({
      keys: [String(index + 1)],
      label: m.board.actions.tab(m.board.tabs[tab]),
      run: () => setTab(tab),
    })),
  ]);
  const today = useClock((nowMs) => `${format.longDay(new Date(nowMs))}, ${format.time(new Date(nowMs))}`);
  const shown = filterVisits(visitsOfTab(visits, view.tab), view.filters, {
    userId: user.id,
    nowMs: clock.nowMs(),
  });
  return (
    <Shell
      title={m.board.title}
      live={<LiveMark status={useLiveStatus()} />}
      detail={today}
      actions={
        <PageActions
          room={room}
          pending={moves.isPending}
          onAdd={() => dialogs.open({ kind: 'add' })}
          onCallNext={() => void callNext()}
        />
      }
    >
      {board.data === undefined && board.isError ? (
        <LoadFailed error={board.error} onRetry={() => void board.refetch()} />
      ) : (
        <>
          <Today summary={board.data?.summary} />
          <BoardFilters
            visits={visits}
            tab={view.tab}
            onTab={setTab}
            filters={view.filters}
            onFilters={view.setFilters}
            field={field}
          />
          <BoardRows
            tab={view.tab}
            visits={shown}
            allVisits={board.data?.visits}
            isFiltered={view.filters !== NO_FILTERS && shown.length < visitsOfTab(visits, view.tab).length}
            onClearFilters={() => view.setFilters(NO_FILTERS)}
            actions={actions}
          />
          <Keys />
        </>
      )}
      <BoardDialogs
        dialog={dialogs.dialog}
        visits={visits}
        moves={moves}
        onOpen={dialogs.open}
        onClose={dialogs.close}
      />
      <BoardNotice moves={moves} />
    </Shell>
  );
}

function Today({ summary }: { readonly summary: Board['summary'] | undefined }) {
  const { m } = useMessages();
  const words = m.board.today;
  const median = summary?.medianWaitMinutes;
  return (
    <StatTiles
      label={words.label}
      tiles={[
        {
          label: words.waiting,
          value: String(summary?.waiting ?? '–'),
          note: summary && summary.overLimit > 0 ? words.overLimit(summary.overLimit) : undefined,
        },
        {
          label: words.medianWait,
          value: median == null ? '–' : words.minutes(median),
          note: summary && median === null ? words.nobodySeen : undefined,
        },
        {
          label: words.seen,
          value: String(summary?.seen ?? '–'),
          note: summary ? words.ofExpected(summary.expected) : undefined,
        },
        { label: words.left, value: String(summary?.leftWithoutBeingSeen ?? '–') },
      ]}
    />
  );
}

function LoadFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { m } = useMessages();
  return (
    <div className={classes.failed} role="alert">
      <EmptyState
        title={m.board.loadFailed}
        text={errorText(error, m)}
        action={
          <button type="button" className={classes.retry} onClick={onRetry}>
            {m.common.retry}
          </button>
        }
      />
    </div>
  );
}

function Keys() {
  const { m } = useMessages();
  return (
    <KeyLine
      items={[
        { keys: ['J', 'K'], label: m.common.moveRows },
        { keys: ['Enter'], label: m.board.steps.openConsultation },
        { keys: ['C'], label: m.board.actions.callNext },
        { keys: ['U'], label: m.board.actions.undo },
        { keys: ['/'], label: m.board.actions.filter },
        { keys: ['?'], label: m.common.showKeys },
      ]}
    />
  );
}
