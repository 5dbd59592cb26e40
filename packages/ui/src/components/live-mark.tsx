import { useClock } from '../clock/use-clock.ts';
import { formatStaleness } from '../format/duration.ts';
import { useHint } from '../hint/hint.tsx';
import { useUi } from '../words/words.ts';
import classes from './marks.module.css';

export type LiveStatus =
  | { readonly kind: 'live' }
  | { readonly kind: 'connecting' }
  /** Nothing was heard since that instant (epoch milliseconds), and why, in words for the person who looks at it. */
  | { readonly kind: 'stale'; readonly sinceMs: number; readonly reason: string };

/** Whether what is shown is true now. Counts aloud only the change of status, not each second. */
export function LiveMark({ status }: { readonly status: LiveStatus }) {
  const { words } = useUi();
  const age = useClock((nowMs) => (status.kind === 'stale' ? formatStaleness(nowMs - status.sinceMs) : ''));
  const reason = status.kind === 'stale' ? status.reason : undefined;
  const hint = useHint(reason);
  const text =
    status.kind === 'live' ? words.live : status.kind === 'connecting' ? words.connecting : words.stale(age);
  return (
    <span className={classes.live} data-status={status.kind} {...hint}>
      <span className={classes.dot} aria-hidden="true" />
      <span aria-hidden="true">{text}</span>
      {reason !== undefined && (
        <span aria-hidden="true" className={classes.liveReason}>
          {reason}
        </span>
      )}
      <span className="visually-hidden" role="status">
        {status.kind === 'stale' ? `${words.staleStatus}: ${status.reason}` : text}
      </span>
    </span>
  );
}
