import type { PatientMatch, Visit } from '@medi-os/contract';
import { errorText } from '../../api/error-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useMay, useSession } from '../../session/session.tsx';
import { useToday } from '../../shared/use-today.ts';
import { findPlaces, findVisits, visitHref } from './palette-items.ts';
import { usePatientSearch } from './use-patient-search.ts';

export interface PaletteOption {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly href: string;
  /** False while it answers what was typed before: Enter must not choose it. */
  readonly settled: boolean;
}

export interface PaletteGroup {
  readonly key: string;
  readonly label: string;
  readonly options: readonly PaletteOption[];
}

const MAX_PATIENTS = 8;

/** What the palette shows for what was typed, in the order in which it is read; empty groups left out. */
export function usePaletteGroups(text: string, visits: readonly Visit[]) {
  const { m } = useMessages();
  const { role } = useSession().user;
  const mayPatients = useMay('patients:read');
  const search = usePatientSearch(text, { limit: MAX_PATIENTS, enabled: mayPatients });
  const describe = useDescription();
  const { navigation } = m.shell;
  const { goTo } = m.patients.palette;
  const labels = {
    board: goTo(navigation.board),
    triage: goTo(navigation.triage),
    consultations: goTo(navigation.consultations),
    patients: goTo(navigation.patients),
    register: m.patients.register,
    alerts: goTo(navigation.alerts),
    admin: goTo(navigation.admin),
  };
  const groups: PaletteGroup[] = [
    {
      key: 'visits',
      label: m.patients.palette.visits,
      options: findVisits(visits, text).map((visit) => ({
        key: visit.id,
        label: `${visit.token ?? '—'}  ${visit.patient.familyName}, ${visit.patient.givenName}`,
        detail: describe(visit.patient),
        href: visitHref(role, visit),
        settled: true,
      })),
    },
    {
      key: 'patients',
      label: m.patients.palette.patients,
      options: (search.matches ?? []).map((match) => ({
        key: match.id,
        label: `${match.familyName}, ${match.givenName}`,
        detail: describe(match) + (search.onlySimilar ? ` · ${m.patients.palette.similar}` : ''),
        href: `/patients/${match.id}`,
        settled: search.settled,
      })),
    },
    {
      key: 'pages',
      label: m.patients.palette.pages,
      options: findPlaces(role, labels, text).map((place) => ({ ...place, detail: '', settled: true })),
    },
  ];
  return {
    groups: groups.filter((group) => group.options.length > 0),
    searching: search.searching,
    error: search.error === null ? undefined : errorText(search.error, m),
  };
}

/** Date of birth with age, gender, record number: what tells two people of one name apart. */
function useDescription() {
  const { m, format } = useMessages();
  const now = new Date(`${useToday()}T12:00`);
  return (patient: Pick<PatientMatch, 'birthDate' | 'gender' | 'mrn'>) =>
    [
      `${format.date(patient.birthDate)} (${format.age(patient.birthDate, now)})`,
      m.common.gender[patient.gender],
      m.patients.mrn(patient.mrn),
    ].join(' · ');
}
