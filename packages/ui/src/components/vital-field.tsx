import { type KeyboardEvent, useId } from 'react';
import { useUi } from '../words/words.ts';
import classes from './vital-field.module.css';

/** What is said about a value while it is typed. */
export interface VitalRemark {
  /** `implausible` keeps the value from being saved until it was confirmed. */
  readonly level: 'abnormal' | 'danger' | 'implausible';
  readonly text: string;
}

export interface VitalFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly unit: string;
  /** Units to choose from, when there is a choice. */
  readonly units?: readonly string[];
  readonly onUnitChange?: (unit: string) => void;
  /** The value before this one, with its time: `118 · 3 days ago`. */
  readonly previous?: string | undefined;
  readonly remark?: VitalRemark | undefined;
  /** Confirms a value that looks implausible; without it an implausible value cannot be kept. */
  readonly onKeepImplausible?: () => void;
  /** A value that does not come from the keyboard's digits is typed as text (blood pressure `120/80`). */
  readonly inputMode?: 'decimal' | 'text';
}

/** One measurement: name, value, unit, what it was before, and what is odd about it, always in that order. */
export function VitalField(props: VitalFieldProps) {
  const { words } = useUi();
  const id = useId();
  const remark = props.remark;
  const described = [
    `${id}-unit`,
    ...(props.previous === undefined ? [] : [`${id}-previous`]),
    `${id}-remark`,
  ];
  return (
    <div className={classes.field} data-level={remark?.level}>
      <label htmlFor={id}>{props.label}</label>
      <span className={classes.box}>
        <input
          id={id}
          type="text"
          inputMode={props.inputMode ?? 'decimal'}
          autoComplete="off"
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          aria-describedby={described.join(' ')}
          aria-invalid={remark?.level === 'implausible'}
        />
        <Unit {...props} id={`${id}-unit`} />
      </span>
      <span id={`${id}-previous`} className={classes.previous}>
        {props.previous === undefined ? '' : words.previous(props.previous)}
      </span>
      <span id={`${id}-remark`} className={classes.remark} aria-live="polite">
        {remark?.text}
      </span>
      {remark?.level === 'implausible' && props.onKeepImplausible && (
        <button type="button" className={classes.keep} onClick={props.onKeepImplausible}>
          {words.keepImplausible}
        </button>
      )}
    </div>
  );
}

function Unit({ id, label, unit, units = [], onUnitChange }: VitalFieldProps & { readonly id: string }) {
  if (units.length < 2 || !onUnitChange) {
    return (
      <span id={id} className={classes.unit}>
        {unit}
      </span>
    );
  }
  return (
    <select
      id={id}
      className={classes.unit}
      aria-label={`${label}: ${unit}`}
      value={unit}
      onChange={(event) => onUnitChange(event.currentTarget.value)}
    >
      {units.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

/**
 * For a form of such fields: Enter goes to the next field, and on the last one lets the form be submitted. The order
 * is the order on the screen; units are skipped, because they are rarely changed.
 */
export function enterMovesNext(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  const inputs = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]):not(:disabled)'),
  ];
  const next = inputs[inputs.indexOf(event.target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}
