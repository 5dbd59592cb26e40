/** The banner of one patient, asked for and kept live: every page about a patient begins with it. */
import type { AlertSeverity, PatientBanner as Banner } from '@medi-os/contract';
import { type BannerAlert, type BannerAllergies, PatientBanner, type Severity } from '@medi-os/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../api/client.ts';
import { useMessages } from '../messages/messages.tsx';
import { useMay } from '../session/session.tsx';
import { ErrorLine } from './error-line.tsx';

/** How the severity of an alert is drawn. */
export const SEVERITY_OF: Readonly<Record<AlertSeverity, Severity>> = {
  critical: 'critical',
  warning: 'moderate',
  information: 'low',
};

const WORST_FIRST: readonly AlertSeverity[] = ['critical', 'warning', 'information'];

function allergiesOf(banner: Banner): BannerAllergies {
  if (banner.allergyStatus === 'none-known') return { kind: 'noneKnown' };
  if (banner.allergyStatus === 'not-asked') return { kind: 'notAsked' };
  return { kind: 'known', names: banner.allergies.map((allergy) => allergy.substance) };
}

/** The query of the banner, so that other parts of a page share its answer. */
export function bannerQuery(patientId: string) {
  return { queryKey: ['patients', 'banner', patientId], queryFn: () => api.patients.banner({ patientId }) };
}

export interface PatientHeaderProps {
  readonly patientId: string;
  /** More pairs of this visit: acuity, token, room. */
  readonly extra?: readonly { readonly label: string; readonly value: ReactNode }[];
}

export function PatientHeader({ patientId, extra = [] }: PatientHeaderProps) {
  const { m } = useMessages();
  const banner = useQuery(bannerQuery(patientId));
  const alerts = useBannerAlerts(patientId);
  if (!banner.data) return <ErrorLine error={banner.error} />;
  const { familyName, givenName, birthDate, gender, mrn } = banner.data;
  return (
    <PatientBanner
      patient={{
        family: familyName,
        given: givenName,
        birthDate,
        gender: m.common.gender[gender],
        identifier: m.patients.mrn(mrn),
        allergies: allergiesOf(banner.data),
      }}
      alerts={alerts}
      extra={extra}
    />
  );
}

/** One mark for all open alerts of the patient: how many, and the worst severity among them. */
function useBannerAlerts(patientId: string): BannerAlert[] {
  const { m } = useMessages();
  const mayRead = useMay('alerts:read');
  const open = useQuery({
    queryKey: ['alerts', 'banner', patientId],
    queryFn: () => api.alerts.list({ patientId, state: 'open' }),
    enabled: mayRead,
  });
  const items = open.data?.items ?? [];
  const worst = WORST_FIRST.find((severity) => items.some((alert) => alert.severity === severity));
  if (!open.data || worst === undefined) return [];
  return [{ id: 'open', severity: SEVERITY_OF[worst], text: m.alerts.count(open.data.openCount) }];
}
