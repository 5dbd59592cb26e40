/** Decisions about medicines that no sentence of the plan carries, in the shortest form: "Continue lisinopril." */
import type { Visit } from '../facts/extract.ts';
import type { Fact, MedicationChange } from '../facts/fact.ts';
import { conceptsOf } from '../lexicon/concepts.ts';
import { tokenize } from '../text/tokens.ts';
import { clauseOrder } from './arrange.ts';
import type { Candidate } from './candidate.ts';
import { candidate, isFirm, ofPatient } from './templates.ts';
import { medicineLine } from './templates-history.ts';

const VERBS: Partial<Record<MedicationChange, string>> = {
  start: 'Start',
  stop: 'Stop',
  increase: 'Increase',
  decrease: 'Decrease',
  continue: 'Continue',
};

function isDecision(fact: Fact): boolean {
  return (
    fact.kind === 'medication' &&
    fact.speaker === 'doctor' &&
    ofPatient(fact) &&
    isFirm(fact) &&
    fact.polarity === 'present' &&
    fact.time !== 'past' &&
    // "I can give you something for the pain" is an offer; with its dose it is a prescription.
    (fact.change !== 'start' || fact.value !== undefined)
  );
}

/** One sentence for each medicine that the doctor decided on and that the plan does not name. */
export function decisionsLeftOut(visit: Visit, written: readonly Candidate[]): Candidate[] {
  const named = new Set(
    written
      .filter((each) => each.section === 'plan' || each.section === 'patientInstructions')
      .flatMap((each) => conceptsOf(tokenize(each.text)).map((concept) => concept.name)),
  );
  const latest = new Map<string, Fact>();
  for (const fact of visit.facts)
    if (isDecision(fact) && fact.change !== undefined && !named.has(fact.name)) latest.set(fact.name, fact);
  return [...latest.values()].flatMap((fact) => {
    const verb = fact.change === undefined ? undefined : VERBS[fact.change];
    return verb === undefined
      ? []
      : [
          candidate(
            'plan',
            `decision|${fact.name}`,
            `${verb} ${medicineLine(fact)}.`,
            [fact],
            clauseOrder(fact.turnIndex, 0),
          ),
        ];
  });
}
