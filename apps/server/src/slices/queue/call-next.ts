/** One click: whoever is next by acuity, then waiting time, is called by this doctor. */
import { type AcuityLevel, compareByUrgency, type QueueRank } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { dayOf } from './check-in.ts';
import { applyMove } from './move-visit.ts';
import { listWaitingForDoctor, takeIfWaiting, type VisitRow } from './store.ts';

/**
 * Calls the next patient of the day; those assigned to another doctor are left to them.
 * Two doctors at the same moment get two patients: a visit that the other is just taking is passed over.
 * @throws NOBODY_WAITING
 */
export async function callNext(gateway: Gateway, actor: Actor, roomId: string | undefined): Promise<string> {
  return gateway.write(actor, async (unit) => {
    const nowMs = unit.now.getTime();
    const waiting = await listWaitingForDoctor(unit.query, dayOf(unit.now.toISOString()));
    const mine = waiting.filter(
      (visit) => visit.practitionerId === null || visit.practitionerId === actor.userId,
    );
    mine.sort((a, b) => compareByUrgency(rankOf(a), rankOf(b), nowMs));
    for (const candidate of mine) {
      const visit = await takeIfWaiting(unit.query, candidate.id);
      if (!visit) continue;
      const change = { practitioner_id: actor.userId, ...(roomId === undefined ? {} : { room_id: roomId }) };
      await applyMove(unit, actor, visit, 'call', { change });
      return visit.id;
    }
    throw problem('NOBODY_WAITING');
  });
}

function rankOf(visit: VisitRow): QueueRank {
  return {
    acuity: visit.acuity as AcuityLevel | null, // the table's check constraint says 1 to 5
    arrivedAtMs: Date.parse(visit.arrivedAt ?? visit.stateSince),
    token: visit.token ?? '',
  };
}
