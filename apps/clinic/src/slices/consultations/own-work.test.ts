import type { Visit } from '@medi-os/contract';
import { describe, expect, it } from 'vitest';
import { patientsOf, splitNotes } from './own-work.ts';

// Only what the rule reads.
const visit = (id: string, state: Visit['state'], practitionerId: string | null) =>
  ({ id, state, practitioner: practitionerId && { id: practitionerId, name: practitionerId } }) as Visit;
const note = (id: string, state: 'draft' | 'submitted' | 'rejected', isAuthor: boolean) => ({
  id,
  visitId: id,
  patientName: id,
  state,
  updatedAt: '2026-11-20T10:00:00Z',
  isAuthor,
});

describe('a doctor’s own work', () => {
  it('is the patients called by or assigned to them, in the room first, in the order of the board', () => {
    const visits = [
      visit('waits', 'waitingForDoctor', 'me'),
      visit('other', 'called', 'somebody'),
      visit('nobody', 'waitingForDoctor', null),
      visit('called', 'called', 'me'),
      visit('done', 'done', 'me'),
      visit('inRoom', 'inConsultation', 'me'),
      visit('waits2', 'waitingForDoctor', 'me'),
    ];
    expect(patientsOf(visits, 'me').map(({ id }) => id)).toEqual(['inRoom', 'called', 'waits', 'waits2']);
  });
  it('is their own notes, and those of others only once they were handed in', () => {
    const { own, toApprove } = splitNotes([
      note('mine', 'rejected', true),
      note('handedIn', 'submitted', false),
      note('others', 'draft', false),
    ]);
    expect([own.map(({ id }) => id), toApprove.map(({ id }) => id)]).toEqual([['mine'], ['handedIn']]);
  });
});
