/**
 * How long each triage level may wait for a clinician, as clocks.
 *
 * Manchester: Mackway-Jones K, Marsden J, Windle J (eds). Emergency Triage, 3rd ed. Wiley 2014: 0, 10, 60, 120, 240 min.
 * CTAS: Beveridge R et al. CJEM 1999;1(suppl): 0, 15, 30, 60, 120 min. ATS: Australasian College for Emergency Medicine,
 * policy P06: 0, 10, 30, 60, 120 min. ESI itself sets no times; a clinic that wants clocks with ESI picks one of these.
 */
import type { Reason } from '../result.ts';
import type { EsiLevel } from './esi.ts';

export type TriageSystem = 'manchester' | 'ctas' | 'ats';

const TARGETS: Readonly<Record<TriageSystem, Readonly<Record<EsiLevel, number>>>> = {
  manchester: { 1: 0, 2: 10, 3: 60, 4: 120, 5: 240 },
  ctas: { 1: 0, 2: 15, 3: 30, 4: 60, 5: 120 },
  ats: { 1: 0, 2: 10, 3: 30, 4: 60, 5: 120 },
};

/** Minutes that each level may wait. */
export function triageTargets(system: TriageSystem): Readonly<Record<EsiLevel, number>> {
  return TARGETS[system];
}

export interface ClockState {
  readonly state: 'within' | 'due-soon' | 'overdue';
  readonly targetMinutes: number;
  readonly waitedMinutes: number;
  /** Negative once overdue. */
  readonly remainingMinutes: number;
  readonly reason: Reason;
}

/** The last fifth of the target is "due soon": early enough to act on, late enough to be rare. */
const DUE_SOON_SHARE = 0.8;

/**
 * Where a wait stands against its target. `waitedMinutes` counts from arrival; a negative wait (a clock that was set
 * back) counts as none.
 */
export function triageClock(system: TriageSystem, level: EsiLevel, waitedMinutes: number): ClockState {
  const targetMinutes = TARGETS[system][level];
  const waited = Number.isFinite(waitedMinutes) ? Math.max(0, waitedMinutes) : 0;
  const remainingMinutes = targetMinutes - waited;
  const state =
    remainingMinutes < 0 ? 'overdue' : waited >= targetMinutes * DUE_SOON_SHARE ? 'due-soon' : 'within';
  const minutes = Math.round(Math.abs(remainingMinutes));
  const sentence =
    state === 'overdue'
      ? `Overdue by ${minutes} min: level ${level} should be seen within ${targetMinutes} min.`
      : `${minutes} min left of ${targetMinutes} for level ${level}.`;
  return {
    state,
    targetMinutes,
    waitedMinutes: waited,
    remainingMinutes,
    reason: { code: `clock.${state}`, sentence, parameters: { level, targetMinutes, minutes } },
  };
}
