/** What all templates share: the visit as material, one candidate, facts that are settled. */
import type { ChartContext, SectionKind } from '@medi-os/contract';
import type { Visit } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import { BODY_PARTS } from '../lexicon/terms.ts';
import type { Candidate } from './candidate.ts';
import type { Style } from './styles.ts';
import { mergeEvidence } from './wording.ts';

export type Material = { readonly visit: Visit; readonly chart: ChartContext; readonly style: Style };

export const candidate = (
  section: SectionKind,
  key: string,
  text: string,
  facts: readonly Fact[],
  order = 0,
): Candidate => ({
  section,
  key: `${section}|${key}`,
  text,
  evidence: mergeEvidence(facts.map((fact) => fact.evidence)),
  origin: 'template',
  worth: 1,
  order,
});

/** Name with its side: "left knee pain". */
export function shown(fact: Fact): string {
  const first = fact.name.split(' ')[0] ?? '';
  const sided = BODY_PARTS.has(first) || PROCEDURE_PARTS.has(first);
  return fact.laterality === undefined || !sided ? fact.name : `${fact.laterality} ${fact.name}`;
}

/** Joints and tendons that open the name of an injury or an operation. */
const PROCEDURE_PARTS = new Set([
  'rotator',
  'carpal',
  'meniscal',
  'ACL',
  'MCL',
  'lateral',
  'medial',
  'ankle',
  'wrist',
  'trigger',
]);

/** One fact a name, the latest; names that were both affirmed and denied are left to the clauses. */
export function settled(facts: readonly Fact[]): Fact[] {
  const byName = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = byName.get(fact.name);
    if (list === undefined) byName.set(fact.name, [fact]);
    else list.push(fact);
  }
  const out: Fact[] = [];
  for (const list of byName.values()) {
    const last = list.at(-1);
    if (last !== undefined && list.every((fact) => fact.polarity === last.polarity)) {
      const detailed = list.findLast((fact) => fact.laterality !== undefined) ?? last;
      out.push({
        ...detailed,
        evidence: mergeEvidence(
          list.map((fact) => fact.evidence),
          8,
        ),
      });
    }
  }
  return out;
}

export const ofPatient = (fact: Fact): boolean => fact.person === undefined;
export const isFirm = (fact: Fact): boolean => fact.certainty === 'certain';
