import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useHint } from '../hint/hint.tsx';
import classes from './reasoned-button.module.css';

export interface ReasonedButtonProps extends Omit<ButtonProps, 'disabled' | 'children'> {
  readonly onClick: () => void;
  /** Why it may not be pressed now, in words; `undefined` when it may. Nothing is ever hidden instead. */
  readonly disabledReason?: string | undefined;
  readonly type?: 'button' | 'submit';
  readonly children: ReactNode;
}

/** A button that says why it cannot be pressed. It keeps its place in the tab order, so that the reason can be read. */
export function ReasonedButton({
  onClick,
  disabledReason,
  type = 'button',
  children,
  ...button
}: ReasonedButtonProps) {
  const reasonId = useId();
  const hint = useHint(disabledReason);
  const disabled = disabledReason !== undefined;
  return (
    <>
      <Button
        {...button}
        {...hint}
        type={disabled ? 'button' : type}
        className={disabled ? classes.disabled : undefined}
        onClick={() => {
          if (!disabled) onClick();
        }}
        {...(disabled ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
      >
        {children}
      </Button>
      {disabled && (
        <span id={reasonId} className="visually-hidden">
          {disabledReason}
        </span>
      )}
    </>
  );
}
