/** The banner above every page about one patient, with what the chart knows. */

import type { PatientBanner as BannerData } from '@medi-os/contract';
import { PatientBanner as Banner, type BannerAllergies, type PatientBannerProps } from '@medi-os/ui';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { useMessages } from '../messages/messages.tsx';

interface PatientBannerOfProps extends Pick<PatientBannerProps, 'extra'> {
  readonly patientId: string;
}

export function PatientBannerOf({ patientId, extra = [] }: PatientBannerOfProps) {
  const { m } = useMessages();
  const { data } = useQuery({
    queryKey: ['patients', patientId, 'banner'],
    queryFn: () => api.patients.banner({ patientId }),
  });
  if (!data) return null;
  return (
    <Banner
      patient={{
        family: data.familyName,
        given: data.givenName,
        birthDate: data.birthDate,
        gender: m.common.gender[data.gender],
        identifier: m.patients.mrn(data.mrn),
        allergies: allergiesOf(data),
      }}
      alerts={
        data.openAlerts > 0 ? [{ id: 'open', severity: 'high', text: m.board.alerts(data.openAlerts) }] : []
      }
      extra={extra}
    />
  );
}

function allergiesOf({ allergyStatus, allergies }: BannerData): BannerAllergies {
  if (allergyStatus === 'not-asked') return { kind: 'notAsked' };
  if (allergyStatus === 'none-known') return { kind: 'noneKnown' };
  const names = allergies.map(({ substance, reaction }) =>
    reaction === null ? substance : `${substance} (${reaction})`,
  );
  return { kind: 'known', names };
}
