import type { AppContext } from '../../context.ts';
import type { AuditRecord } from '../../platform/audit/audit-record.ts';
import { authorised } from '../../platform/http/authorise.ts';
import { problem } from '../../platform/problem.ts';
import { assess } from './assess.ts';
import { lookAgain } from './second-look.ts';
import { findTriageVisit, latestVitals, listAssessments, type TriageVisit } from './store.ts';
import { readVitals } from './vital-issues.ts';

export function triageRoutes({ implementer: { triage }, gateway, clock }: AppContext) {
  return {
    previous: triage.previous.handler(async ({ context, input }) => {
      const { actor } = authorised(context);
      const { visit, ...found } = await gateway.read(actor, traceOf('triage.read'), async (query) => {
        const visit = await findTriageVisit(query, input.visitId, clock());
        if (!visit) throw problem('NOT_FOUND');
        const previousVitals = await latestVitals(query, visit.patientId);
        return { visit, previousVitals, assessments: await listAssessments(query, visit.visitId) };
      });
      return { ...found, ageYears: visit.patient.ageYears, visitVersion: visit.version };
    }),
    secondLook: triage.secondLook.handler(async ({ context, input }) => {
      const { actor } = authorised(context);
      const { visit } = await gateway.read(actor, traceOf('triage.second-look'), async (query) => {
        const visit = await findTriageVisit(query, input.visitId, clock());
        if (!visit) throw problem('NOT_FOUND');
        return { visit };
      });
      const { patient } = visit;
      const { complaint, vitals, nurseLevel } = input;
      return {
        secondLook: lookAgain({ complaint, vitals, patient }, nurseLevel),
        issues: readVitals(vitals, patient).issues,
      };
    }),
    assess: triage.assess.handler(({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      return assess(gateway, actor, expectedVersion, input, clock());
    }),
  };
}

function traceOf(action: string): (result: { visit: TriageVisit }) => AuditRecord[] {
  return ({ visit: { visitId, patientId } }) => [
    { action, targetType: 'visit', targetId: visitId, patientId },
  ];
}
