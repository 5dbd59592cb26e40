/** ICD-10-CM candidates for the diagnoses of a visit, each with where it was heard. A person chooses; nothing is coded here. */
import type { ChartContext, Evidence, Turn } from '@medi-os/contract';
import type { Fact } from '../facts/fact.ts';
import { readVisit } from '../note/draft.ts';
import { mergeEvidence } from '../note/wording.ts';
import { ICD_10_CM_TABLE } from './icd-10-cm-table.ts';
import type { OrderFile } from './order-file.ts';

export type CodeSuggestion = {
  readonly code: string;
  readonly description: string;
  /** The scribe's name of what was heard. */
  readonly heard: string;
  /** `possible` when the doctor only suspected it: outpatient rules code the symptom then, not the suspicion. */
  readonly certainty: 'stated' | 'possible';
  readonly evidence: readonly Evidence[];
  /** Whether the loaded order file still has the code as billable; absent when none was loaded. */
  readonly billable?: boolean;
};

type Row = { readonly side: string; readonly code: string; readonly description: string };

const ROWS = new Map<string, Row[]>();
for (const line of ICD_10_CM_TABLE.split('\n')) {
  const [name, side, code, description] = line.split('|');
  if (name === undefined || side === undefined || code === undefined || description === undefined) continue;
  ROWS.set(name, [...(ROWS.get(name) ?? []), { side, code, description }]);
}

const MAX_SUGGESTIONS = 12;

function rowFor(fact: Fact): Row | undefined {
  const rows = ROWS.get(fact.name) ?? [];
  return (
    rows.find((row) => row.side !== '' && row.side === fact.laterality) ?? rows.find((row) => row.side === '')
  );
}

/** What was named as the patient's own and present, diagnoses before symptoms; a symptom only when no diagnosis was stated. */
export function suggestCodes(input: {
  readonly turns: readonly Turn[];
  readonly chart: ChartContext;
  readonly orderFile?: OrderFile;
}): CodeSuggestion[] {
  const facts = readVisit(input.turns, input.chart).facts.filter(
    (fact) =>
      fact.person === undefined &&
      fact.polarity === 'present' &&
      fact.certainty !== 'conditional' &&
      (fact.kind === 'condition' || fact.kind === 'diagnosis' || fact.kind === 'finding'),
  );
  const grouped = new Map<string, Fact[]>();
  for (const fact of facts) grouped.set(fact.name, [...(grouped.get(fact.name) ?? []), fact]);
  const out: (CodeSuggestion & { readonly rank: number })[] = [];
  for (const [name, group] of grouped) {
    const best = group.findLast((fact) => fact.laterality !== undefined) ?? group.at(-1);
    const row = best === undefined ? undefined : rowFor(best);
    if (best === undefined || row === undefined) continue;
    const stated = group.some((fact) => fact.certainty === 'certain');
    const rank =
      (best.kind === 'finding' ? 2 : 0) + (group.some((fact) => fact.speaker === 'doctor') ? 0 : 1);
    out.push({
      code: row.code,
      description: row.description,
      heard: name,
      certainty: stated ? 'stated' : 'possible',
      evidence: mergeEvidence(
        group.map((fact) => fact.evidence),
        8,
      ),
      ...(input.orderFile === undefined ? {} : { billable: input.orderFile.isBillable(row.code) }),
      rank,
    });
  }
  const distinct = [
    ...new Map(out.sort((a, b) => a.rank - b.rank).map((each) => [each.code, each])).values(),
  ];
  return distinct.slice(0, MAX_SUGGESTIONS).map(({ rank: _rank, ...suggestion }) => suggestion);
}
