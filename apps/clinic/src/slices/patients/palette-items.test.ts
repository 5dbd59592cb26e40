import type { Role, Visit } from '@medi-os/contract';
import { describe, expect, it } from 'vitest';
import { findPlaces, findVisits, matchesWords, visitHref } from './palette-items.ts';

const LABELS = {
  board: 'Go to Board',
  triage: 'Go to Triage',
  consultations: 'Go to Consultations',
  patients: 'Go to Patients',
  register: 'Register a patient',
  alerts: 'Go to Alerts',
  admin: 'Go to Administration',
};

function visit(
  token: string | null,
  familyName: string,
  givenName: string,
  state = 'waitingForDoctor',
): Visit {
  // Only what the palette reads of a visit.
  return {
    id: `v-${familyName}`,
    token,
    state,
    patient: { id: `p-${familyName}`, familyName, givenName },
  } as Visit;
}

describe('words that begin words', () => {
  it.each([
    ['Núñez, Ana', 'nun an', true],
    ['Núñez, Ana', 'ñuñ', true],
    ['Núñez, Ana', 'anú', false],
    ['A-042', '042', true],
    ['A-042', 'a-042', false],
    ['Go to Board', '', true],
    ['Anne-Mari', 'mari', true],
  ])('%j for %j: %s', (text, typed, matches) => expect(matchesWords(text, typed)).toBe(matches));
});

describe('pages and actions', () => {
  it.each<[Role, string, string[]]>([
    ['receptionist', '', ['board', 'patients', 'register']],
    ['doctor', 'go', ['board', 'triage', 'consultations', 'patients', 'alerts']],
    ['nurse', 'patient', ['patients', 'register']],
    ['auditor', '', ['admin']],
    ['admin', 'board', []],
  ])('of a %s for %j', (role, typed, keys) => {
    expect(findPlaces(role, LABELS, typed).map((place) => place.key)).toEqual(keys);
  });
});

describe('visits of today', () => {
  const visits = [
    visit('12', 'Diallo', 'Fatou'),
    visit('1', 'Okafor', 'Deshawn'),
    visit(null, 'Petit', 'Luc'),
  ];

  it.each([
    ['1', ['Okafor', 'Diallo']],
    ['dia', ['Diallo']],
    ['luc petit', ['Petit']],
    ['', []],
    ['nobody', []],
  ])('%j finds %j', (typed, names) => {
    expect(findVisits(visits, typed).map((found) => found.patient.familyName)).toEqual(names);
  });

  it.each<[Role, string, string]>([
    ['doctor', 'inConsultation', '/consultations/v-Petit'],
    ['nurse', 'inConsultation', '/patients/p-Petit'],
    ['nurse', 'waitingForTriage', '/triage/v-Petit'],
    ['receptionist', 'waitingForTriage', '/patients/p-Petit'],
    ['doctor', 'waitingForDoctor', '/patients/p-Petit'],
  ])('leads a %s in state %s to %s', (role, state, href) => {
    expect(visitHref(role, visit('3', 'Petit', 'Luc', state))).toBe(href);
  });
});
