import type { Alert } from '@medi-os/contract';

const WEIGHT: Readonly<Record<Alert['severity'], number>> = { critical: 0, warning: 1, information: 2 };

/** The order in which alerts are worked: open before acknowledged, worse before milder, newer before older. */
export function inWorkingOrder<One extends Pick<Alert, 'state' | 'severity' | 'raisedAt'>>(
  alerts: readonly One[],
): One[] {
  return alerts.toSorted(
    (one, other) =>
      Number(one.state === 'acknowledged') - Number(other.state === 'acknowledged') ||
      WEIGHT[one.severity] - WEIGHT[other.severity] ||
      Date.parse(other.raisedAt) - Date.parse(one.raisedAt),
  );
}

/** The history reads backwards in time: by when it was acknowledged. */
export function newestAcknowledgedFirst<One extends Pick<Alert, 'acknowledgedAt' | 'raisedAt'>>(
  alerts: readonly One[],
): One[] {
  const when = (alert: One) => Date.parse(alert.acknowledgedAt ?? alert.raisedAt);
  return alerts.toSorted((one, other) => when(other) - when(one));
}
