/** Why the patient came: the chart's reason where it was heard too, else the first complaint of the visit. */
import type { ChartContext, Evidence } from '@medi-os/contract';
import type { Visit } from '../facts/extract.ts';
import { systemOf } from '../lexicon/concepts.ts';
import { mergeNumbers } from '../text/numbers.ts';
import { tokenize } from '../text/tokens.ts';
import { contentWords, EvidenceIndex } from '../verify/evidence-index.ts';

export type Reason = { readonly text: string; readonly evidence: readonly Evidence[] };

/** The complaint with its evidence, or `undefined` when none was heard. */
export function reasonForVisit(visit: Visit, chart: ChartContext): Reason | undefined {
  const booked = chart.reasonForVisit?.trim() ?? '';
  if (booked !== '') {
    const words = contentWords(mergeNumbers(tokenize(booked.slice(0, 300))));
    const support = new EvidenceIndex(visit.turns).support(words);
    if (support.evidence.length > 0)
      return { text: booked.toLowerCase(), evidence: support.evidence.slice(0, 2) };
  }
  const first = visit.facts.find(
    (fact) =>
      (fact.kind === 'finding' || fact.kind === 'condition') &&
      fact.person === undefined &&
      fact.polarity === 'present' &&
      fact.certainty === 'certain' &&
      (fact.kind === 'condition' || systemOf(fact.name) !== undefined || fact.name.endsWith('pain')),
  );
  if (first === undefined) return undefined;
  const side = first.laterality === undefined ? '' : `${first.laterality} `;
  return { text: `${side}${first.name}`, evidence: first.evidence };
}
