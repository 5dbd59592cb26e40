/** Registered people who may be the one being typed, each beside what was typed, each to be answered. */
import { Button } from '@mantine/core';
import type { PatientMatch } from '@medi-os/contract';
import type { Format } from '@medi-os/ui';
import { type Catalogue, useMessages } from '../../messages/messages.tsx';
import { readDate } from './read-date.ts';
import classes from './registration.module.css';
import { GENDERS, type Registration } from './registration.ts';

interface DuplicatesProps {
  readonly typed: Registration;
  /** Not yet answered. */
  readonly candidates: readonly PatientMatch[];
  readonly answeredCount: number;
  readonly onSame: (candidate: PatientMatch) => void;
  readonly onDifferent: (candidate: PatientMatch) => void;
}

export function Duplicates(props: DuplicatesProps) {
  const { m } = useMessages();
  const words = m.patients.duplicates;
  const { candidates, answeredCount } = props;
  return (
    <section className={classes.duplicates} aria-live="polite" aria-label={words.registered}>
      {candidates.length > 0 && (
        <>
          <h2>{words.title(candidates.length)}</h2>
          <p>{words.help}</p>
        </>
      )}
      {candidates.map((candidate) => (
        <Candidate key={candidate.id} candidate={candidate} {...props} />
      ))}
      {answeredCount > 0 && <p className={classes.answered}>{words.answered(answeredCount)}</p>}
    </section>
  );
}

const fold = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
/** The word of a chosen gender; nothing while none is chosen. */
function genderWord(m: Catalogue, chosen: string): string {
  const gender = GENDERS.find((one) => one === chosen);
  return gender === undefined ? '' : m.common.gender[gender];
}
const digits = (value: string) => value.replace(/\D/g, '');

interface Compared {
  readonly label: string;
  readonly typed: string;
  readonly known: string;
  readonly same: boolean;
}

/** Field by field: what was typed, what is registered, and whether they are the same but for case and accents. */
function compare(candidate: PatientMatch, typed: Registration, m: Catalogue, format: Format): Compared[] {
  const field = m.patients.field;
  const typedDate = readDate(typed.birthDate);
  return [
    {
      label: field.family,
      typed: typed.familyName,
      known: candidate.familyName,
      same: fold(typed.familyName) === fold(candidate.familyName),
    },
    {
      label: field.given,
      typed: typed.givenName,
      known: candidate.givenName,
      same: fold(typed.givenName) === fold(candidate.givenName),
    },
    {
      label: field.birthDate,
      typed: typedDate === undefined ? typed.birthDate : format.date(typedDate),
      known: format.date(candidate.birthDate),
      same: typedDate === candidate.birthDate,
    },
    {
      label: field.gender,
      typed: genderWord(m, typed.gender),
      known: m.common.gender[candidate.gender],
      same: typed.gender === candidate.gender,
    },
    {
      label: field.phone,
      typed: typed.phone,
      known: candidate.phone ?? '',
      same: digits(typed.phone) === digits(candidate.phone ?? ''),
    },
    { label: field.mrn, typed: '', known: candidate.mrn, same: false },
  ];
}

function Candidate({
  candidate,
  typed,
  onSame,
  onDifferent,
}: Pick<DuplicatesProps, 'typed' | 'onSame' | 'onDifferent'> & { readonly candidate: PatientMatch }) {
  const { m, format } = useMessages();
  const words = m.patients.duplicates;
  const name = `${candidate.givenName} ${candidate.familyName}`;
  const rows = compare(candidate, typed, m, format);
  return (
    <article className={classes.candidate} aria-label={name}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.typed}</th>
            <th scope="col">{words.registered}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.typed === '' ? '—' : row.typed}</td>
              <td>{row.known === '' ? '—' : row.known}</td>
              <td>{row.typed !== '' && <Comparison same={row.same} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.buttons}>
        <Button variant="filled" aria-label={words.itIsNamed(name)} onClick={() => onSame(candidate)}>
          {words.itIs}
        </Button>
        <Button aria-label={words.somebodyElseNamed(name)} onClick={() => onDifferent(candidate)}>
          {words.somebodyElse}
        </Button>
      </div>
    </article>
  );
}

function Comparison({ same }: { readonly same: boolean }) {
  const { m } = useMessages();
  const words = m.patients.duplicates;
  return (
    <span className={same ? classes.same : classes.differs}>
      {same ? `= ${words.same}` : `≠ ${words.differs}`}
    </span>
  );
}
