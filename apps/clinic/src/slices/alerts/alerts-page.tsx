/** Alerts of the clinic: what is open, worst first, and what was answered, by whom and how. */
import { Button } from '@mantine/core';
import type { Alert } from '@medi-os/contract';
import { CountTabs, EmptyState, KeyLine, LiveMark, StickyFilters, useHotkeys, useRowKeys } from '@medi-os/ui';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useLiveStatus } from '../../live/live.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { useMay } from '../../session/session.tsx';
import { ErrorLine } from '../../shared/error-line.tsx';
import { Page as Frame } from '../../shell/index.ts';
import { AlertCard } from './alert-card.tsx';
import classes from './alerts.module.css';
import { useAcknowledge } from './use-acknowledge.tsx';
import { type AlertFilter, useAlerts } from './use-alerts.ts';

type Tab = AlertFilter['state'];

export function Page() {
  const { m } = useMessages();
  const mayRead = useMay('alerts:read');
  return (
    <Frame title={m.alerts.title} live={<LiveMark status={useLiveStatus()} />}>
      {mayRead ? <Alerts /> : <EmptyState title={m.common.forbidden} text={m.alerts.mayNotRead} />}
    </Frame>
  );
}

function Alerts() {
  const { m } = useMessages();
  const words = m.alerts;
  const [tab, setTab] = useState<Tab>('open');
  const { alerts, openCount, error, showMore, loadingMore } = useAlerts({ state: tab });
  const { ask, dialog } = useAcknowledge();
  const empty = { open: words.none, acknowledged: words.noneAcknowledged, all: words.noneAll }[tab];
  return (
    <>
      <StickyFilters
        tabs={
          <CountTabs
            label={words.tabsLabel}
            selected={tab}
            onSelect={setTab}
            tabs={[
              {
                key: 'open',
                label: words.tabs.open,
                ...(openCount === undefined ? {} : { count: openCount }),
              },
              { key: 'acknowledged', label: words.tabs.acknowledged },
              { key: 'all', label: words.tabs.all },
            ]}
          />
        }
      />
      <p className="visually-hidden" role="status">
        {openCount === undefined ? '' : words.count(openCount)}
      </p>
      <ErrorLine error={error} />
      {dialog}
      {alerts && (
        <div className={classes.frame}>
          {alerts.length === 0 ? (
            <EmptyState title={empty} {...(tab === 'open' ? { text: words.noneHelp } : {})} />
          ) : (
            <Rows alerts={alerts} onAcknowledge={ask} />
          )}
        </div>
      )}
      {showMore && (
        <Button mt="sm" loading={loadingMore} onClick={showMore}>
          {words.more}
        </Button>
      )}
      <KeyLine
        items={[
          { keys: ['J', 'K'], label: m.common.moveRows },
          { keys: ['A'], label: words.acknowledge },
          { keys: ['Enter'], label: words.openChart },
          { keys: ['?'], label: m.common.showKeys },
        ]}
      />
    </>
  );
}

interface RowsProps {
  readonly alerts: readonly Alert[];
  readonly onAcknowledge: (alert: Alert) => void;
}

function Rows({ alerts, onAcknowledge }: RowsProps) {
  const { m } = useMessages();
  const navigate = useNavigate();
  const keys = useMemo(() => alerts.map((alert) => alert.id), [alerts]);
  const find = (key: string | undefined) => alerts.find((alert) => alert.id === key);
  const rows = useRowKeys<HTMLUListElement>(keys, (key) => {
    const alert = find(key);
    if (alert) void navigate({ to: '/patients/$patientId', params: { patientId: alert.patientId } });
  });
  const acknowledgeSelected = () => {
    const alert = find(rows.selectedKey);
    if (alert?.state === 'open' && alert.can.acknowledge.allowed) onAcknowledge(alert);
  };
  useHotkeys([{ keys: ['a'], label: m.alerts.acknowledge, run: acknowledgeSelected }]);
  return (
    <ul
      ref={rows.containerRef}
      className={classes.list}
      aria-label={m.alerts.list}
      onKeyDown={rows.onKeyDown}
      onFocus={(event) => {
        const key = event.target.closest<HTMLElement>('[data-row-key]')?.dataset.rowKey;
        if (key !== undefined) rows.select(key);
      }}
    >
      {alerts.map((alert) => (
        <li
          key={alert.id}
          data-row-key={alert.id}
          // A row of a list that the arrows move through, as in a table: it is what the keys act on.
          tabIndex={alert.id === rows.tabStopKey ? 0 : -1}
          {...(alert.id === rows.selectedKey ? { 'aria-current': true } : {})}
        >
          <AlertCard alert={alert} withPatient onAcknowledge={onAcknowledge} />
        </li>
      ))}
    </ul>
  );
}
