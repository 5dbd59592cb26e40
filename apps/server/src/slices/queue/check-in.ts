/** From "expected" to "waiting": the patient is who they say, gets a token, and stands on the board. */
import type { Identifier, Visit } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import { diffFields } from '../../platform/audit/audit-record.ts';
import { uniqueViolation } from '../../platform/database/availability.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { newId } from '../../platform/identifiers.ts';
import { problem } from '../../platform/problem.ts';
import { expectVersion } from '../../platform/versions.ts';
import { confirmIdentity, findPatient } from '../patients/index.ts';
import { applyMove } from './move-visit.ts';
import { findPractitioner, findVisitForUpdate, insertVisit, nextToken } from './store.ts';

export interface ExpectedVisit {
  patientId: string;
  reason: string;
  expectedAt?: string | undefined;
  practitionerId?: string | undefined;
}

/**
 * Puts a patient on the list of the day. Without a time the patient stands at the desk: walked in just now.
 * @throws NOT_FOUND, ALREADY_EXISTS when the patient has an open visit on that day.
 */
export async function expectVisit(gateway: Gateway, actor: Actor, input: ExpectedVisit): Promise<string> {
  const { patientId, reason, expectedAt, practitionerId = null } = input;
  const id = newId();
  try {
    await gateway.write(actor, async ({ query, now, audit, emit }) => {
      if (!(await findPatient(query, patientId))) throw problem('NOT_FOUND');
      if (practitionerId !== null && !(await findPractitioner(query, practitionerId)))
        throw problem('NOT_FOUND');
      const visit = {
        id,
        patientId,
        reason,
        practitionerId,
        state: expectedAt === undefined ? ('arrived' as const) : ('expected' as const),
        day: dayOf(expectedAt ?? now.toISOString()),
        expectedAt: expectedAt ?? null,
        arrivedAt: expectedAt === undefined ? now.toISOString() : null,
      };
      await insertVisit(query, { ...visit, organizationId: actor.organizationId });
      audit({
        action: 'visit.expect',
        targetType: 'visit',
        targetId: id,
        patientId,
        changes: diffFields(null, visit),
      });
      emit({ topic: 'queue', type: 'visit.expected', id, version: 1 });
    });
  } catch (error) {
    if (uniqueViolation(error) === 'encounter_open') throw problem('ALREADY_EXISTS', { field: 'patientId' });
    throw error;
  }
  return id;
}

/** The day of the clinic is the UTC day of the visit; time zones of sites come with scheduling. */
export function dayOf(instant: string): Visit['stateSince'] {
  return new Date(instant).toISOString().slice(0, 10);
}

/** @throws NOT_FOUND, STALE_VERSION, IDENTITY_NOT_CONFIRMED, MOVE_REFUSED */
export async function checkIn(
  gateway: Gateway,
  actor: Actor,
  expectedVersion: number,
  { visitId, identifiers }: { visitId: string; identifiers: Identifier[] },
): Promise<void> {
  await gateway.write(actor, async (unit) => {
    const visit = expectVersion(await findVisitForUpdate(unit.query, visitId), expectedVersion);
    const patient = await findPatient(unit.query, visit.patientId);
    if (!patient) throw problem('NOT_FOUND');
    confirmIdentity(patient, identifiers);
    const token = visit.token ?? (await nextToken(unit.query, actor.organizationId, visit.day));
    const change = { token, ...(visit.arrivedAt === null ? { arrived_at: unit.now } : {}) };
    await applyMove(unit, actor, visit, 'checkIn', { change });
  });
}
