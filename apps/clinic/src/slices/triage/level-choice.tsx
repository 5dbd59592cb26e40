import type { Acuity } from '@medi-os/contract';
import { ACUITY_LEVELS, AcuityMark } from '@medi-os/ui';
import { useMessages } from '../../messages/messages.tsx';
import classes from './triage.module.css';

interface LevelChoiceProps {
  readonly level: Acuity | null;
  readonly onChoose: (level: Acuity) => void;
}

/** The nurse's own level, chosen before any rule is heard. */
export function LevelChoice({ level, onChoose }: LevelChoiceProps) {
  const { m } = useMessages();
  return (
    <fieldset className={classes.levels}>
      <legend>{m.triage.level.title}</legend>
      <p className={classes.help}>{m.triage.level.help}</p>
      {ACUITY_LEVELS.map((one) => (
        <label key={one} className={classes.level} data-chosen={one === level || undefined}>
          <input
            type="radio"
            name="level"
            data-level-choice
            checked={one === level}
            onChange={() => onChoose(one)}
          />
          <AcuityMark level={one} />
        </label>
      ))}
    </fieldset>
  );
}
