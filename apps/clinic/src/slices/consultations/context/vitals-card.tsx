import { assessVital, unitText, VITAL_NAMES, VITALS, type VitalName } from '@medi-os/clinical';
import type { Vitals } from '@medi-os/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { errorText } from '../../../api/error-text.ts';
import { useMessages } from '../../../messages/messages.tsx';
import { ErrorText } from '../error-line.tsx';
import { Card } from './card.tsx';
import classes from './context.module.css';

/** What was measured last at triage, with a mark on what is not normal at this age. */
export function VitalsCard({ visitId }: { readonly visitId: string }) {
  const { m, format } = useMessages();
  const { data, error } = useQuery({
    queryKey: ['triage', visitId],
    queryFn: () => api.triage.previous({ visitId }),
  });
  if (error) return <ErrorText>{errorText(error, m)}</ErrorText>;
  if (!data) return null;
  const { previousVitals, ageYears } = data;
  return (
    <Card title={m.consultation.vitals}>
      {previousVitals === null ? (
        <p className={classes.quiet}>{m.consultation.nothingRecorded}</p>
      ) : (
        <>
          <ul>
            {measured(previousVitals.vitals).map(([vital, value]) => (
              <VitalRow key={vital} vital={vital} value={value} ageYears={ageYears} />
            ))}
          </ul>
          <p className={classes.faint}>{format.dateTime(previousVitals.measuredAt)}</p>
        </>
      )}
    </Card>
  );
}

/** Those that were taken, in the order of the bedside. */
function measured(vitals: Vitals): [VitalName, number][] {
  return VITAL_NAMES.flatMap((vital): [VitalName, number][] => {
    const value = vitals[vital];
    return typeof value === 'number' ? [[vital, value]] : [];
  });
}

interface VitalRowProps {
  readonly vital: VitalName;
  readonly value: number;
  readonly ageYears: number;
}

function VitalRow({ vital, value, ageYears }: VitalRowProps) {
  const { m, format } = useMessages();
  const assessed = assessVital(vital, value, { ageYears });
  const level = assessed.ok ? assessed.level : 'normal';
  return (
    <li>
      <span>{m.triage.vital[vital]}</span>
      <span className={classes.value} data-level={level}>
        {level !== 'normal' && (
          <>
            <span aria-hidden="true">{level.endsWith('low') ? '↓ ' : '↑ '}</span>
            <span className="visually-hidden">{m.consultation.abnormal}: </span>
          </>
        )}
        <span className="num">{format.number(value)}</span>
        {unitText(VITALS[vital].unit)}
      </span>
    </li>
  );
}
