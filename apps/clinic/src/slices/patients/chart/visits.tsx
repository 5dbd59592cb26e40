import type { Chart } from '@medi-os/contract';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../../messages/messages.tsx';
import { useMay } from '../../../session/session.tsx';
import classes from './chart.module.css';
import { ChartSection, Item } from './chart-section.tsx';

/** Past and present visits, newest first, each with the way to its note. */
export function Visits({ chart }: { readonly chart: Chart }) {
  const { m, format } = useMessages();
  const words = m.patients.visits;
  const mayConsult = useMay('consultations:read');
  const mayNotes = useMay('notes:read');
  const states: Partial<Record<string, string>> = m.board.state;
  return (
    <ChartSection id="visits" title={words.title}>
      {chart.encounters.length === 0 && <p className={classes.empty}>{words.none}</p>}
      <ul className={classes.items}>
        {chart.encounters.map((visit) => (
          <Item
            key={visit.id}
            name={format.dateTime(visit.startedAt)}
            detail={[visit.reason ?? words.noReason, states[visit.state] ?? visit.state].join(' · ')}
          >
            {visit.noteId !== null && mayNotes && (
              <Link
                to="/notes/$noteId/print"
                params={{ noteId: visit.noteId }}
                className={classes.link ?? ''}
                aria-label={words.noteOf(format.dateTime(visit.startedAt))}
              >
                {words.note}
              </Link>
            )}
            {mayConsult && (
              <Link
                to="/consultations/$visitId"
                params={{ visitId: visit.id }}
                className={classes.link ?? ''}
                aria-label={`${words.consultation}, ${format.dateTime(visit.startedAt)}`}
              >
                {words.consultation}
              </Link>
            )}
          </Item>
        ))}
      </ul>
    </ChartSection>
  );
}
