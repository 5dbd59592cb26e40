import type { ReactNode } from 'react';
import { useClock } from '../clock/use-clock.ts';
import { useUi } from '../words/words.ts';
import classes from './patient-banner.module.css';
import { type Severity, SeverityMark } from './severity-mark.tsx';

/** "None known" is an answer; "not asked" is the lack of one. They never look the same. */
export type BannerAllergies =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'noneKnown' }
  | { readonly kind: 'known'; readonly names: readonly string[] };

export interface BannerPatient {
  readonly family: string;
  readonly given: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate?: string | undefined;
  /** The word, in the reader's language. */
  readonly gender: string;
  /** With its kind: `MRN 004 217 883`. */
  readonly identifier: string;
  readonly photoUrl?: string | undefined;
  readonly allergies: BannerAllergies;
}

export interface BannerAlert {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
}

export interface PatientBannerProps {
  readonly patient: BannerPatient;
  readonly alerts?: readonly BannerAlert[];
  /** More pairs of this visit: acuity, token, room. */
  readonly extra?: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** Who this is, on every page about them: values bolder than labels, no colons, allergies always in the same corner. */
export function PatientBanner({ patient, alerts = [], extra = [] }: PatientBannerProps) {
  const { words, format } = useUi();
  const born = useClock((nowMs) =>
    patient.birthDate === undefined
      ? format.date('')
      : `${format.date(patient.birthDate)} (${format.age(patient.birthDate, new Date(nowMs))})`,
  );
  const pairs = [
    { label: words.born, value: born },
    { label: words.gender, value: patient.gender },
    { label: words.id, value: patient.identifier },
    ...extra,
  ];
  return (
    <section
      className={classes.banner}
      aria-label={words.patientBanner(`${patient.given} ${patient.family}`)}
    >
      <Photo patient={patient} />
      <span className={classes.name}>
        <span className={classes.family}>{patient.family}</span>, {patient.given}
      </span>
      <dl className={classes.pairs}>
        {pairs.map((pair) => (
          <div key={pair.label}>
            <dt>{pair.label}</dt>
            <dd>{pair.value}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.end}>
        {alerts.map((alert) => (
          <SeverityMark key={alert.id} severity={alert.severity} text={alert.text} />
        ))}
        <Allergies allergies={patient.allergies} />
      </div>
    </section>
  );
}

function Photo({ patient }: { readonly patient: BannerPatient }) {
  if (patient.photoUrl !== undefined) return <img className={classes.photo} src={patient.photoUrl} alt="" />;
  const initials = `${patient.given.slice(0, 1)}${patient.family.slice(0, 1)}`;
  return (
    <span className={classes.photo} aria-hidden="true">
      {initials}
    </span>
  );
}

function Allergies({ allergies }: { readonly allergies: BannerAllergies }) {
  const { words } = useUi();
  const text = {
    notAsked: () => words.allergiesNotAsked,
    noneKnown: () => words.noKnownAllergies,
    known: () => words.allergy(allergies.kind === 'known' ? allergies.names.join(', ') : ''),
  }[allergies.kind]();
  return (
    <span className={classes.allergies} data-kind={allergies.kind}>
      {text}
    </span>
  );
}
