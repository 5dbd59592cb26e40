import { Button } from '@mantine/core';
import { useMessages } from '../../messages/messages.tsx';
import { useMay } from '../../session/session.tsx';
import { ErrorLine } from '../../shared/error-line.tsx';
import { AlertCard } from './alert-card.tsx';
import classes from './alerts.module.css';
import { useAcknowledge } from './use-acknowledge.tsx';
import { type AlertFilter, useAlerts } from './use-alerts.ts';

interface AlertListProps {
  readonly patientId?: string;
  readonly visitId?: string;
  /** Open ones when left out. */
  readonly state?: AlertFilter['state'];
}

/** The alerts of one patient or one visit, to stand inside another page; acknowledged in place, kept live. */
export function AlertList({ patientId, visitId, state = 'open' }: AlertListProps) {
  const { m } = useMessages();
  const mayRead = useMay('alerts:read');
  if (!mayRead) return <p className={classes.none}>{m.alerts.mayNotRead}</p>;
  return <ReadableAlerts state={state} patientId={patientId} visitId={visitId} />;
}

function ReadableAlerts(filter: AlertFilter) {
  const { m } = useMessages();
  const { alerts, error, showMore, loadingMore } = useAlerts(filter);
  const { ask, dialog } = useAcknowledge();
  if (!alerts) return <ErrorLine error={error} />;
  const none = filter.state === 'open' ? m.alerts.none : m.alerts.noneAll;
  return (
    <>
      {alerts.length === 0 && <p className={classes.none}>{none}</p>}
      <ul className={classes.list} aria-label={m.alerts.list} data-plain>
        {alerts.map((alert) => (
          <li key={alert.id}>
            <AlertCard alert={alert} withPatient={false} onAcknowledge={ask} />
          </li>
        ))}
      </ul>
      {showMore && (
        <Button variant="subtle" loading={loadingMore} onClick={showMore}>
          {m.alerts.more}
        </Button>
      )}
      {dialog}
    </>
  );
}
