/** What a row offers: its next step as one button, everything else in a menu. */
import { Menu } from '@mantine/core';
import type { Role, Visit, VisitMove } from '@medi-os/contract';
import { ReasonedButton } from '@medi-os/ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { refusalText } from '../../shared/ability-text.ts';
import classes from './board.module.css';
import { isForward, movesFrom, nextStep, type Step } from './board-model.ts';
import { fullName } from './use-moves.ts';

/** Visits are named by id and looked up when something is done, so that it is done to what is on the screen then. */
export interface RowActions {
  readonly checkIn: (visitId: string) => void;
  readonly step: (visitId: string, step: Step) => void;
  readonly move: (visitId: string, move: VisitMove) => void;
  readonly assign: (visitId: string) => void;
  readonly undo: (visitId: string) => void;
}

interface StepCellProps {
  readonly visit: Visit;
  readonly role: Role;
  readonly actions: RowActions;
}

export function StepCell({ visit, role, actions }: StepCellProps) {
  const { m } = useMessages();
  const step = nextStep(visit, role);
  return (
    <span className={`${classes.above} ${classes.step}`}>
      <ReasonedButton
        variant={isForward(step) ? 'light' : 'default'}
        size="xs"
        onClick={() => actions.step(visit.id, step)}
      >
        {m.board.steps[step]}
        <span className="visually-hidden">: {fullName(visit.patient)}</span>
      </ReasonedButton>
      <RowMenu visit={visit} role={role} actions={actions} />
    </span>
  );
}

/** A letter typed in the open menu looks for an item; it must not call a patient behind it. */
function keepLetters(event: KeyboardEvent): void {
  if (event.key.length === 1) event.stopPropagation();
}

/**
 * The button is plain and the menu is made when it is pressed: two hundred menus that nobody opens would cost more than
 * the two hundred rows.
 */
function RowMenu({ visit, actions }: StepCellProps) {
  const { m } = useMessages();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = m.board.actions.more(fullName(visit.patient));
  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  return (
    <span className={classes.menu}>
      <button
        ref={button}
        type="button"
        className={classes.more}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      >
        ⋯
      </button>
      {opened && (
        <Menu
          opened
          onChange={close}
          position="bottom-end"
          width={260}
          // The first item has the focus; inside the page's main part, where a reader looks for it.
          withInitialFocusPlaceholder={false}
          portalProps={{ target: '#content' }}
        >
          <Menu.Target>
            {/* Lies over the button, so that a second press closes. */}
            <span className={classes.menuTarget} aria-hidden="true" />
          </Menu.Target>
          <Menu.Dropdown aria-label={label} onKeyDown={keepLetters}>
            <RowMenuItems visit={visit} actions={actions} />
          </Menu.Dropdown>
        </Menu>
      )}
    </span>
  );
}

function RowMenuItems({ visit, actions }: Omit<StepCellProps, 'role'>) {
  const { m } = useMessages();
  return (
    <>
      {movesFrom(visit.state).map((move) => (
        <RowMenuItem
          key={move}
          label={m.board.moves[move]}
          refusal={refusalText(visit.can[move], m)}
          onChoose={() => actions.move(visit.id, move)}
        />
      ))}
      {movesFrom(visit.state).length > 0 && <Menu.Divider />}
      <RowMenuItem
        label={m.board.actions.assign}
        refusal={refusalText(visit.can.assign, m)}
        onChoose={() => actions.assign(visit.id)}
      />
      <RowMenuItem
        label={m.board.actions.undo}
        refusal={refusalText(visit.can.undo, m)}
        onChoose={() => actions.undo(visit.id)}
      />
      <RowMenuItem label={m.board.steps.openPatient} onChoose={() => actions.step(visit.id, 'openPatient')} />
    </>
  );
}

interface RowMenuItemProps {
  readonly label: string;
  readonly refusal?: string | undefined;
  readonly onChoose: () => void;
}

/** An item that may not be chosen stays where it is and says why. */
function RowMenuItem({ label, refusal, onChoose }: RowMenuItemProps) {
  if (refusal === undefined) return <Menu.Item onClick={onChoose}>{label}</Menu.Item>;
  return (
    <Menu.Item className={classes.refused} aria-disabled closeMenuOnClick={false}>
      {label}
      <small>{refusal}</small>
    </Menu.Item>
  );
}
