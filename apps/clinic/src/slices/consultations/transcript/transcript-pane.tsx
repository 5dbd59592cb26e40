/** What was said: the turns, the characters that the looked-at sentence rests on, and the ways to bring in more. */
import type { Consultation, Evidence } from '@medi-os/contract';
import { EmptyState } from '@medi-os/ui';
import { useMessages } from '../../../messages/messages.tsx';
import classes from '../consultation.module.css';
import { BringIn } from './bring-in.tsx';
import { TurnList } from './turn-list.tsx';

export interface TranscriptPaneProps {
  readonly consultation: Consultation;
  readonly onConsultation: (consultation: Consultation) => void;
  /** What is lit: the evidence of a sentence or of something said but not written. */
  readonly evidence: readonly Evidence[];
  readonly selectedTurnId: string | null;
  readonly onTurn: (turnId: string | null) => void;
  /** How many sentences rest on the selected turn. */
  readonly citingCount: number;
  readonly onUnsent: (unsent: boolean) => void;
}

export function TranscriptPane(props: TranscriptPaneProps) {
  const { consultation, evidence, selectedTurnId, onTurn, citingCount } = props;
  const { m } = useMessages();
  const turns = consultation.transcript?.turns ?? [];
  const words = m.consultation;
  return (
    <>
      <header className={classes.paneHead}>
        <h2>{words.transcript}</h2>
        {turns.length > 0 && <span className={classes.quiet}>{words.bringIn.turns(turns.length)}</span>}
      </header>
      {turns.length === 0 ? (
        <EmptyState title={words.bringIn.empty} text={words.bringIn.emptyHelp} />
      ) : (
        <TurnList
          turns={turns}
          evidence={evidence}
          selectedTurnId={selectedTurnId}
          onTurn={onTurn}
          citingCount={citingCount}
        />
      )}
      <BringIn consultation={consultation} onConsultation={props.onConsultation} onUnsent={props.onUnsent} />
    </>
  );
}
