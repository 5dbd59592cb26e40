import { useClock } from '../clock/use-clock.ts';
import { formatDuration } from '../format/duration.ts';
import { useHint } from '../hint/hint.tsx';
import { useUi } from '../words/words.ts';
import classes from './marks.module.css';

/** How long a visit stood in one state, for the list behind the timer. */
export interface StateDuration {
  readonly word: string;
  readonly durationMs: number;
}

export interface TimerProps {
  /** When the present state began, epoch milliseconds. */
  readonly stateSinceMs: number;
  /** When the visit began, epoch milliseconds. */
  readonly visitSinceMs: number;
  /** When it ended; the timer then stands still. */
  readonly endedMs?: number | undefined;
  /** How long `limited` may last; beyond it its number becomes a filled chip. */
  readonly limitMs?: number | undefined;
  /** What the limit is of: the present state, or the whole visit (a wait is counted from arrival). */
  readonly limited?: 'state' | 'visit';
  /** Earlier states with their lengths; shown on hover and focus. */
  readonly perState?: readonly StateDuration[];
}

/** Time in state and in total, `12m / 47m`. */
export function Timer({
  stateSinceMs,
  visitSinceMs,
  endedMs,
  limitMs,
  limited = 'state',
  perState,
}: TimerProps) {
  const { words } = useUi();
  const inState = useClock((nowMs) => formatDuration((endedMs ?? nowMs) - stateSinceMs));
  const inTotal = useClock((nowMs) => formatDuration((endedMs ?? nowMs) - visitSinceMs));
  const limitedSinceMs = limited === 'state' ? stateSinceMs : visitSinceMs;
  const over = useClock((nowMs) => limitMs !== undefined && (endedMs ?? nowMs) - limitedSinceMs > limitMs);
  const listed = perState !== undefined && perState.length > 0;
  const hint = useHint(listed ? <PerState perState={perState} /> : undefined);
  const exceeded = over && limitMs !== undefined ? [words.overLimit(formatDuration(limitMs))] : [];
  const spoken = [
    words.inState(inState),
    ...(limited === 'state' ? exceeded : []),
    words.inTotal(inTotal),
    ...(limited === 'visit' ? exceeded : []),
    ...(perState ?? []).map((state) => `${state.word} ${formatDuration(state.durationMs)}`),
  ].join(', ');
  return (
    <span className={classes.timer} {...hint}>
      <span aria-hidden="true">
        <span className={over && limited === 'state' ? classes.over : undefined}>{inState}</span>
        <span className={classes.total}>{' / '}</span>
        <span className={over && limited === 'visit' ? classes.over : classes.total}>{inTotal}</span>
      </span>
      <span className="visually-hidden">{spoken}</span>
    </span>
  );
}

function PerState({ perState }: { readonly perState: readonly StateDuration[] }) {
  const { words } = useUi();
  return (
    <table className={classes.perState}>
      <caption>{words.minutesPerState}</caption>
      <tbody>
        {perState.map((state) => (
          <tr key={state.word}>
            <th scope="row">{state.word}</th>
            <td>{formatDuration(state.durationMs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
