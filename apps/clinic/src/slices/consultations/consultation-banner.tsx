import type { PatientBanner as BannerData } from '@medi-os/contract';
import { type BannerAllergies, PatientBanner, type PatientBannerProps } from '@medi-os/ui';
import { useMessages } from '../../messages/messages.tsx';

export interface ConsultationBannerProps extends Pick<PatientBannerProps, 'extra'> {
  readonly banner: BannerData;
}

export function ConsultationBanner({ banner, extra = [] }: ConsultationBannerProps) {
  const { m } = useMessages();
  return (
    <PatientBanner
      patient={{
        family: banner.familyName,
        given: banner.givenName,
        birthDate: banner.birthDate,
        gender: m.common.gender[banner.gender],
        identifier: m.patients.mrn(banner.mrn),
        allergies: allergiesOf(banner),
      }}
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
