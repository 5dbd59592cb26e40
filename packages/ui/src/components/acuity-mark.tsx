import { useUi } from '../words/words.ts';
import classes from './marks.module.css';

export type AcuityLevel = 1 | 2 | 3 | 4 | 5;

/** Levels from most to least urgent. */
export const ACUITY_LEVELS: readonly AcuityLevel[] = [1, 2, 3, 4, 5];

/** Fewer corners, less urgent: the shape alone tells the level, for whoever does not see the colour. */
const SHAPE: Readonly<Record<AcuityLevel, string>> = {
  1: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  2: 'M8 .5 15.5 8 8 15.5.5 8z',
  3: 'M8 1.5 15.5 15H.5z',
  4: 'M3.5 1.5h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z',
  5: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

export interface AcuityMarkProps {
  /** `undefined` until someone triaged. */
  readonly level: AcuityLevel | undefined;
  /** Shape and number without the word, where the column is narrow; the word is still read out. */
  readonly short?: boolean;
}

/** Urgency as number, word and shape; the colour only repeats them. */
export function AcuityMark({ level, short = false }: AcuityMarkProps) {
  const { words } = useUi();
  if (level === undefined) {
    return (
      <span className={classes.acuity} data-level="none">
        {words.acuityNotSet}
      </span>
    );
  }
  const word = words.acuity[level];
  return (
    <span className={classes.acuity} data-level={level}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPE[level]} />
      </svg>
      <span aria-hidden="true">
        {level}
        {short ? '' : ` ${word}`}
      </span>
      <span className="visually-hidden">{words.acuityLabel(level, word)}</span>
    </span>
  );
}
