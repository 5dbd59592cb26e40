import classes from './marks.module.css';

/** Hues of visit states; none of them is an acuity colour, and the two never share a column. */
export type StateTone = 'expected' | 'ready' | 'triage' | 'doctor' | 'called' | 'room' | 'hold' | 'done';

export interface StateMarkProps {
  readonly tone: StateTone;
  readonly word: string;
}

/** Where a visit stands: its word beside a narrow bar. */
export function StateMark({ tone, word }: StateMarkProps) {
  return (
    <span className={classes.state} data-tone={tone}>
      <span className={classes.bar} aria-hidden="true" />
      {word}
    </span>
  );
}
