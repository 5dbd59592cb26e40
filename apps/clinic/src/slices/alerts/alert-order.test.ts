import { expect, it } from 'vitest';
import { inWorkingOrder, newestAcknowledgedFirst } from './alert-order.ts';

const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`;
const alert = (
  name: string,
  severity: 'critical' | 'warning' | 'information',
  hour: number,
  acknowledgedHour?: number,
) => ({
  name,
  severity,
  raisedAt: at(hour),
  state: acknowledgedHour === undefined ? ('open' as const) : ('acknowledged' as const),
  acknowledgedAt: acknowledgedHour === undefined ? null : at(acknowledgedHour),
});

const ALERTS = [
  alert('old warning', 'warning', 8),
  alert('done critical', 'critical', 7, 10),
  alert('information', 'information', 12),
  alert('old critical', 'critical', 6),
  alert('new critical', 'critical', 9),
  alert('done warning', 'warning', 5, 11),
];

it('puts what is open and worst first, the newest of it on top', () => {
  expect(inWorkingOrder(ALERTS).map((one) => one.name)).toEqual([
    'new critical',
    'old critical',
    'old warning',
    'information',
    'done critical',
    'done warning',
  ]);
});

it('reads the history backwards', () => {
  const done = ALERTS.filter((one) => one.state === 'acknowledged');
  expect(newestAcknowledgedFirst(done).map((one) => one.name)).toEqual(['done warning', 'done critical']);
});
