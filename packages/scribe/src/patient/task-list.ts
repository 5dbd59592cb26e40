/** What the visit leaves to do, from the doctor's own words: order, prescribe, refer, follow up. */
import type { ChartContext, Evidence, Turn } from '@medi-os/contract';
import type { Fact } from '../facts/fact.ts';
import { readVisit } from '../note/draft.ts';
import { medicineLine } from '../note/templates-history.ts';
import { capital } from '../note/wording.ts';
import { stableId } from '../text/hash.ts';

export type VisitTask = {
  readonly id: string;
  readonly kind: 'order' | 'prescription' | 'referral' | 'followUp';
  readonly text: string;
  readonly evidence: readonly Evidence[];
};

const VERB: Readonly<Record<string, string>> = {
  start: 'Start',
  stop: 'Stop',
  increase: 'Increase',
  decrease: 'Decrease',
  continue: 'Continue',
};

function taskOf(fact: Fact): Omit<VisitTask, 'id' | 'evidence'> | undefined {
  if (fact.person !== undefined || fact.polarity === 'absent' || fact.certainty === 'conditional')
    return undefined;
  const side = fact.laterality === undefined ? '' : ` (${fact.laterality})`;
  if (fact.kind === 'order') return { kind: 'order', text: `${capital(fact.name)}${side}` };
  if (fact.speaker !== 'doctor') return undefined;
  if (fact.kind === 'referral') return { kind: 'referral', text: `Refer to ${fact.name}` };
  if (fact.kind === 'followUp')
    return { kind: 'followUp', text: `Follow up in ${fact.duration ?? 'due course'}` };
  if (fact.kind === 'medication' && fact.change !== undefined)
    return { kind: 'prescription', text: `${VERB[fact.change]} ${medicineLine(fact)}` };
  return undefined;
}

/** Tasks in the order in which they were said, each once. */
export function taskList(input: {
  readonly turns: readonly Turn[];
  readonly chart: ChartContext;
}): VisitTask[] {
  const out = new Map<string, VisitTask>();
  for (const fact of readVisit(input.turns, input.chart).facts) {
    const task = taskOf(fact);
    if (task === undefined) continue;
    const id = stableId('k', `${task.kind}|${task.text}`);
    if (!out.has(id)) out.set(id, { id, ...task, evidence: fact.evidence });
  }
  return [...out.values()];
}
