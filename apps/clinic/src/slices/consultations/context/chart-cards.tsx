import type { Chart } from '@medi-os/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../../api/client.ts';
import { errorText } from '../../../api/error-text.ts';
import { useMessages } from '../../../messages/messages.tsx';
import { ErrorText } from '../error-line.tsx';
import { Card } from './card.tsx';
import classes from './context.module.css';
import { VitalsCard } from './vitals-card.tsx';

const NOTES_SHOWN = 5;

interface Row {
  readonly key: string;
  readonly text: ReactNode;
  readonly detail: string | null;
}

/** What the chart knows, as short lists. */
export function ChartCards({ patientId, visitId }: { readonly patientId: string; readonly visitId: string }) {
  const { m } = useMessages();
  const words = m.consultation;
  const { data: chart, error } = useQuery({
    queryKey: ['patients', 'chart', patientId],
    queryFn: () => api.patients.chart({ patientId }),
  });
  if (!chart) return <ErrorText>{error ? errorText(error, m) : undefined}</ErrorText>;
  const medicines = chart.medications.filter(({ status }) => status === 'active');
  const problems = chart.conditions.filter(({ status }) => status === 'active');
  return (
    <>
      <Rows
        title={words.medicines}
        rows={medicines.map(({ id, name, dose }) => ({ key: id, text: name, detail: dose }))}
      />
      <Rows
        title={words.problems}
        rows={problems.map(({ id, name, onsetOn }) => ({
          key: id,
          text: name,
          detail: onsetOn?.slice(0, 4) ?? null,
        }))}
      />
      <Rows title={words.allergies} rows={allergyRows(chart)} empty={allergyEmpty(chart, words)} />
      <VitalsCard visitId={visitId} />
      <LastNotes chart={chart} visitId={visitId} />
    </>
  );
}

function Rows({
  title,
  rows,
  empty,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly empty?: string;
}) {
  const { m } = useMessages();
  return (
    <Card title={title}>
      {rows.length === 0 && <p className={classes.quiet}>{empty ?? m.consultation.nothingRecorded}</p>}
      <ul>
        {rows.map(({ key, text, detail }) => (
          <li key={key}>
            <span dir="auto">{text}</span>
            {detail !== null && <span className={classes.faint}>{detail}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function allergyRows(chart: Chart): Row[] {
  return chart.allergies.map(({ id, substance, reaction }) => ({
    key: id,
    text: substance,
    detail: reaction,
  }));
}

/** "None known" is an answer, "not asked" is the lack of one. */
function allergyEmpty(chart: Chart, words: { allergyNone: string; allergyNotAsked: string }): string {
  return chart.patient.allergyStatus === 'none-known' ? words.allergyNone : words.allergyNotAsked;
}

function LastNotes({ chart, visitId }: { readonly chart: Chart; readonly visitId: string }) {
  const { m, format } = useMessages();
  const earlier = chart.encounters
    .filter(({ id, noteId }) => noteId !== null && id !== visitId)
    .slice(0, NOTES_SHOWN);
  return (
    <Rows
      title={m.consultation.lastNotes}
      rows={earlier.map(({ id, noteId, reason, startedAt }) => ({
        key: id,
        text: (
          <Link to="/notes/$noteId/print" params={{ noteId: noteId ?? '' }} className={classes.link}>
            {reason ?? m.consultation.note}
          </Link>
        ),
        detail: format.date(startedAt),
      }))}
    />
  );
}
