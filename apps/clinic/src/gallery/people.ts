/** Invented people for the gallery: a waiting room as on a busy morning. */
import type { AcuityLevel, StateTone } from '@medi-os/ui';
import type { Catalogue } from '../messages/messages.tsx';

export interface GalleryVisit {
  readonly key: string;
  readonly token: string;
  readonly name: string;
  readonly reason: string;
  readonly alert?: string;
  readonly acuity: AcuityLevel | undefined;
  readonly tone: StateTone;
  readonly state: keyof Catalogue['board']['state'];
  readonly inStateMinutes: number;
  readonly totalMinutes: number;
  readonly vitals: string;
  readonly staff?: string;
  readonly refusal?: string;
}

const MORNING: readonly Omit<GalleryVisit, 'key'>[] = [
  {
    token: 'A-014',
    name: 'Marta Lindqvist',
    reason: '58 F · chest tightness since 8:00',
    alert: 'ECG due',
    acuity: 2,
    tone: 'doctor',
    state: 'waitingForDoctor',
    inStateMinutes: 14,
    totalMinutes: 22,
    vitals: 'BP 168/102 · SpO₂ 95',
    staff: 'Dr Baptiste',
  },
  {
    token: 'A-021',
    name: 'Deshawn Okafor',
    reason: '34 M · asthma, short of breath',
    acuity: 2,
    tone: 'doctor',
    state: 'waitingForDoctor',
    inStateMinutes: 6,
    totalMinutes: 15,
    vitals: 'SpO₂ 92 · RR 26',
  },
  {
    token: 'A-009',
    name: 'Ines Carvalho',
    reason: '7 F · fever 39.4, ear pain',
    acuity: 3,
    tone: 'called',
    state: 'called',
    inStateMinutes: 1,
    totalMinutes: 58,
    vitals: 'T 39.4 · HR 128',
    staff: 'Dr Baptiste',
  },
  {
    token: 'A-023',
    name: 'Tomasz Wieczorek',
    reason: '45 M · back pain after lifting',
    acuity: 3,
    tone: 'triage',
    state: 'inTriage',
    inStateMinutes: 4,
    totalMinutes: 11,
    vitals: '',
    staff: 'Nurse Osei',
  },
  {
    token: 'A-017',
    name: 'Grace Nakamura',
    reason: '71 F · diabetes review, dizzy',
    acuity: 3,
    tone: 'doctor',
    state: 'waitingForDoctor',
    inStateMinutes: 41,
    totalMinutes: 65,
    vitals: 'BP 104/62 · glucose 61',
    refusal: 'Dr Baptiste has called someone and not started yet',
  },
  {
    token: 'A-026',
    name: 'Liam Achterberg',
    reason: '29 M · sore throat, 3 days',
    acuity: 4,
    tone: 'ready',
    state: 'waitingForTriage',
    inStateMinutes: 8,
    totalMinutes: 8,
    vitals: '',
  },
  {
    token: 'A-027',
    name: 'Fatou Diallo',
    reason: '52 F · wound check',
    acuity: undefined,
    tone: 'ready',
    state: 'waitingForTriage',
    inStateMinutes: 5,
    totalMinutes: 5,
    vitals: '',
  },
  {
    token: 'A-028',
    name: 'Noah Petersen',
    reason: '19 M · repeat prescription',
    acuity: 5,
    tone: 'hold',
    state: 'onHold',
    inStateMinutes: 2,
    totalMinutes: 12,
    vitals: '',
  },
  {
    token: 'A-002',
    name: 'Aurelio Brandt-Mbeki',
    reason: '63 M · collapsed at the door',
    alert: 'Danger-zone vitals',
    acuity: 1,
    tone: 'room',
    state: 'inConsultation',
    inStateMinutes: 9,
    totalMinutes: 9,
    vitals: 'BP 82/40 · HR 141',
    staff: 'Dr Baptiste',
  },
];

/** As many visits as asked for, the morning over and over, each with a token of its own. */
export function galleryVisits(count: number): readonly GalleryVisit[] {
  return Array.from({ length: count }, (_, index) => {
    const visit = MORNING[index % MORNING.length];
    if (!visit) throw new Error('the morning has visits');
    const round = Math.floor(index / MORNING.length);
    return {
      ...visit,
      key: `visit-${index}`,
      token: round === 0 ? visit.token : `B-${String(index).padStart(3, '0')}`,
    };
  });
}
