/** The audit explorer: who did what to whom and when, field by field, and whether the trail is whole. */
import { Button } from '@mantine/core';
import { EmptyState } from '@medi-os/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { ErrorLine } from '../../shared/error-line.tsx';
import classes from './admin.module.css';
import { AuditFilters } from './audit-filters.tsx';
import { AuditRow } from './audit-row.tsx';
import { type AuditFilter, NO_FILTER, readFilter } from './audit-text.ts';
import { VerifyTrail } from './verify-trail.tsx';

const PAGE = 50;

export function Audit() {
  const { m } = useMessages();
  const words = m.admin.audit;
  const [text, setText] = useState(NO_FILTER);
  const read = readFilter(text);
  const [lastGood, setLastGood] = useState<AuditFilter>({});
  const filter = read.ok ? read.filter : lastGood;
  // The trail is never refreshed under the reader: it grows with each look into it, this one too.
  const trail = useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) =>
      api.admin.audit({ ...filter, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) }),
    initialPageParam: null as string | null, // widened: later pages have a cursor
    getNextPageParam: (last) => last.nextCursor,
    refetchOnWindowFocus: false,
  });
  const change = (next: typeof text) => {
    setText(next);
    const reading = readFilter(next);
    if (reading.ok) setLastGood(reading.filter);
  };
  const rows = trail.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <VerifyTrail />
      <AuditFilters text={text} wrong={read.ok ? undefined : read.wrong} rows={rows} onChange={change} />
      <ErrorLine error={trail.error} />
      {trail.data && rows.length === 0 && <EmptyState title={words.none} text={words.noneHelp} />}
      {rows.length > 0 && (
        <div className={classes.frame}>
          <table className={classes.trail}>
            <caption className="visually-hidden">{words.list}</caption>
            <thead>
              <tr>
                <th scope="col">{words.position}</th>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.target}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.changes(2)}</span>
                </th>
              </tr>
            </thead>
            {rows.map((entry) => (
              <AuditRow
                key={entry.position}
                entry={entry}
                onOnlyActor={(actorId) => change({ ...text, actorId })}
                onOnlyPatient={(patientId) => change({ ...text, patientId })}
              />
            ))}
          </table>
        </div>
      )}
      {trail.hasNextPage && (
        <Button mt="sm" loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}
