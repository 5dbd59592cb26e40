import type { Evidence, Turn } from '@medi-os/contract';
import { formatStopwatch } from '@medi-os/ui';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../../messages/messages.tsx';
import { cutAtEvidence, rangesByTurn } from './evidence.ts';
import classes from './transcript.module.css';

export interface TurnListProps {
  readonly turns: readonly Turn[];
  readonly evidence: readonly Evidence[];
  readonly selectedTurnId: string | null;
  readonly onTurn: (turnId: string | null) => void;
  readonly citingCount: number;
}

const NO_RANGES: readonly Evidence[] = [];

/** One stop for Tab; the arrows move between turns, Enter and Space ask which sentences rest on one. */
export function TurnList({ turns, evidence, selectedTurnId, onTurn, citingCount }: TurnListProps) {
  const { m } = useMessages();
  const list = useRef<HTMLOListElement>(null);
  const ranges = useMemo(() => rangesByTurn(evidence), [evidence]);
  useScrollToEvidence(list, evidence);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || list.current === null) return;
    const buttons = [...list.current.querySelectorAll('button')];
    buttons[buttons.findIndex((button) => button.matches(':focus')) + step]?.focus();
    event.preventDefault();
  };
  return (
    <ol ref={list} className={classes.turns} aria-label={m.consultation.turn.list} onKeyDown={onKeyDown}>
      {turns.map((turn, index) => (
        <TurnRow
          key={turn.id}
          turn={turn}
          number={index + 1}
          ranges={ranges.get(turn.id) ?? NO_RANGES}
          selected={turn.id === selectedTurnId}
          citingCount={turn.id === selectedTurnId ? citingCount : 0}
          tabStop={selectedTurnId === null ? index === 0 : turn.id === selectedTurnId}
          onTurn={onTurn}
        />
      ))}
    </ol>
  );
}

/** The first cited turn comes into sight when what is looked at changes; nothing moves when it is in sight already. */
function useScrollToEvidence(
  list: React.RefObject<HTMLOListElement | null>,
  evidence: readonly Evidence[],
): void {
  const first = evidence[0]?.turnId;
  useEffect(() => {
    if (first === undefined) return;
    const cited = list.current?.querySelector('[data-cited]');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    cited?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }, [list, first]);
}

interface TurnRowProps {
  readonly turn: Turn;
  readonly number: number;
  readonly ranges: readonly Evidence[];
  readonly selected: boolean;
  readonly citingCount: number;
  readonly tabStop: boolean;
  readonly onTurn: (turnId: string | null) => void;
}

const TurnRow = memo(function TurnRow(props: TurnRowProps) {
  const { turn, number, ranges, selected, citingCount, tabStop, onTurn } = props;
  const { m } = useMessages();
  const words = m.consultation.turn;
  const cited = ranges.length > 0;
  const at = turn.startMs === undefined ? String(number) : formatStopwatch(turn.startMs);
  return (
    <li
      className={classes.turn}
      data-speaker={turn.speaker}
      data-cited={cited || undefined}
      data-turn-id={turn.id}
    >
      <button
        type="button"
        className={classes.turnButton}
        aria-pressed={selected}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onTurn(selected ? null : turn.id)}
      >
        <span className={classes.speaker}>
          {m.consultation.speaker[turn.speaker]}
          <span className="visually-hidden">, </span>
          <small>{at}</small>
        </span>
        <span className={classes.said} dir="auto">
          {cutAtEvidence(turn.text, ranges).map((piece, index) =>
            piece.cited ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place
              <mark key={index}>{piece.text}</mark>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <span key={index}>{piece.text}</span>
            ),
          )}
        </span>
      </button>
      {selected && (
        <p role="status" className={classes.citing}>
          {citingCount === 0 ? words.citedByNone : words.citedBy(citingCount)}
        </p>
      )}
    </li>
  );
});
