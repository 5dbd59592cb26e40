/** What the palette offers for what was typed: pages and actions by their words, visits of today by token or name. */
import type { Permission, Role, Visit } from '@medi-os/contract';
import { roleHolds } from '@medi-os/contract';

/** Small letters without accents: "Núñez" is found by "nunez". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** True when every word that was typed begins a word of the text. */
export function matchesWords(text: string, typed: string): boolean {
  const words = fold(text).split(/[\s,/-]+/);
  return fold(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

export interface Destination {
  readonly key: string;
  readonly label: string;
  readonly href: string;
}

interface Place {
  readonly key: 'board' | 'triage' | 'consultations' | 'patients' | 'register' | 'alerts' | 'admin';
  readonly href: string;
  /** Any of them opens it. */
  readonly needs: readonly Permission[];
}

const PLACES: readonly Place[] = [
  { key: 'board', href: '/', needs: ['queue:read'] },
  { key: 'triage', href: '/triage', needs: ['triage:read'] },
  { key: 'consultations', href: '/consultations', needs: ['notes:write'] },
  { key: 'patients', href: '/patients', needs: ['patients:read'] },
  { key: 'register', href: '/patients/new', needs: ['patients:write'] },
  { key: 'alerts', href: '/alerts', needs: ['alerts:read'] },
  { key: 'admin', href: '/admin', needs: ['users:read', 'audit:read'] },
];

export type PlaceKey = Place['key'];

/** Pages and actions of the role that match; all of them while nothing is typed. */
export function findPlaces(
  role: Role,
  labels: Readonly<Record<PlaceKey, string>>,
  typed: string,
): Destination[] {
  return PLACES.filter((place) => place.needs.some((permission) => roleHolds(role, permission)))
    .map(({ key, href }) => ({ key, href, label: labels[key] }))
    .filter((place) => matchesWords(place.label, typed));
}

const MAX_VISITS = 6;

/** Visits of today by token (`42`, `A-42`) or by name; a token typed whole comes first. */
export function findVisits(visits: readonly Visit[], typed: string): Visit[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const isToken = (visit: Visit) => visit.token !== null && fold(visit.token) === wanted;
  return visits
    .filter(
      (visit) =>
        (visit.token !== null && matchesWords(visit.token, typed)) ||
        matchesWords(`${visit.patient.familyName} ${visit.patient.givenName}`, typed),
    )
    .sort((one, other) => Number(isToken(other)) - Number(isToken(one)))
    .slice(0, MAX_VISITS);
}

/** Where a visit is worked on by this role. */
export function visitHref(role: Role, visit: Visit): string {
  const isWithDoctor = visit.state === 'called' || visit.state === 'inConsultation' || visit.state === 'done';
  if (isWithDoctor && roleHolds(role, 'consultations:read')) return `/consultations/${visit.id}`;
  const isInTriage = visit.state === 'waitingForTriage' || visit.state === 'inTriage';
  if (isInTriage && roleHolds(role, 'triage:write')) return `/triage/${visit.id}`;
  return `/patients/${visit.patient.id}`;
}
