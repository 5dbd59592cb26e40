/** The house watching: each event that may mean danger is evaluated, and what the rules find is raised. */
import type { AppContext } from '../../context.ts';
import type { Actor } from '../../platform/actor.ts';
import { diffFields } from '../../platform/audit/audit-record.ts';
import type { UnitOfWork } from '../../platform/database/gateway.ts';
import type { Reaction } from '../../platform/events/reactions.ts';
import type { AlertCandidate } from './candidate.ts';
import { EVALUATIONS } from './evaluate.ts';
import { type AlertSubject, insertAlert } from './store.ts';

/** Reading the facts and raising the alerts is one transaction, recorded although nothing was found. */
export function alertReaction({ gateway, clock }: AppContext): Reaction {
  return {
    name: 'alerts',
    types: Object.keys(EVALUATIONS),
    react: async (event) => {
      const evaluate = EVALUATIONS[event.type];
      if (!evaluate) return;
      const { organizationId } = event;
      const house: Actor = { userId: null, organizationId, role: 'system', requestId: null };
      await gateway.write(house, async (unit) => {
        const evaluated = await evaluate(unit.query, event, clock());
        const patientId = evaluated?.patientId ?? null;
        unit.audit({ action: 'alert.evaluate', targetType: 'patient', targetId: patientId, patientId });
        if (!evaluated) return;
        const subject = { organizationId, patientId: evaluated.patientId, visitId: evaluated.visitId };
        for (const candidate of evaluated.candidates) await raise(unit, subject, candidate, clock());
      });
    },
  };
}

async function raise(
  { query, audit, emit }: UnitOfWork,
  subject: AlertSubject,
  candidate: AlertCandidate,
  nowMs: number,
): Promise<void> {
  const raised = await insertAlert(query, subject, candidate, nowMs);
  if (raised === null) return;
  const { ruleCode, ruleVersion, severity, sentence } = candidate;
  // Where it was heard, not what was said: the words of a consultation do not belong in the trail.
  const evidence = candidate.evidence.map(({ kind, reference }) => ({ kind, reference }));
  audit({
    action: 'alert.raise',
    targetType: 'alert',
    targetId: raised.id,
    patientId: subject.patientId,
    changes: diffFields(null, { ruleCode, ruleVersion, severity, sentence, evidence }),
  });
  emit({ topic: 'alerts', type: 'alert.raised', id: raised.id, version: raised.version });
}
