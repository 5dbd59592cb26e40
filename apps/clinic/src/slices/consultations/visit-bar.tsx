/** Where the visit stands, the way back, and the end of it. */
import type { Consultation, Visit } from '@medi-os/contract';
import { LiveMark, ReasonedButton } from '@medi-os/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useLiveStatus } from '../../live/live.tsx';
import { useMessages } from '../../messages/messages.tsx';
import classes from './consultation.module.css';
import { ErrorText } from './error-line.tsx';
import { noteErrorText, refusalText } from './refusal-text.ts';

export interface VisitBarProps {
  readonly consultation: Consultation;
  readonly visit: Visit | undefined;
}

export function VisitBar({ consultation, visit }: VisitBarProps) {
  const { m } = useMessages();
  const words = m.consultation;
  const client = useQueryClient();
  const finish = useMutation({
    mutationFn: ({ id, version }: Visit) =>
      api.queue.move({ visitId: id, move: 'finish' }, { context: { version } }),
    onSettled: () => {
      for (const topic of ['queue', 'consultations']) void client.invalidateQueries({ queryKey: [topic] });
    },
  });
  const stateWords: Partial<Record<string, string>> = m.board.state;
  const state = stateWords[visit?.state ?? consultation.visitState];
  return (
    <div className={classes.bar}>
      <Link to="/consultations" className={classes.back}>
        ‹ {words.back}
      </Link>
      <span className={classes.quiet}>
        {state} · {consultation.practitioner.name}
      </span>
      <ErrorText>{finish.error ? noteErrorText(finish.error, m) : undefined}</ErrorText>
      <span className={classes.barEnd}>
        <ReasonedButton
          size="xs"
          onClick={() => {
            if (visit) finish.mutate(visit);
          }}
          loading={finish.isPending}
          disabledReason={visit ? refusalText(visit.can.finish, m) : m.common.loading}
        >
          {words.actions.finishVisit}
        </ReasonedButton>
        <LiveMark status={useLiveStatus()} />
      </span>
    </div>
  );
}
