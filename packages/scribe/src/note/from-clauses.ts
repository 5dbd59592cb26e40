/** Where no template fits: the clause itself, cleaned and in the third person. */
import type { ChartContext, SectionKind } from '@medi-os/contract';
import type { HeardClause } from '../facts/analyse.ts';
import { rangeOf, type Visit } from '../facts/extract.ts';
import { rewriteClause } from '../text/rewrite.ts';
import type { Candidate } from './candidate.ts';
import { personOf } from './wording.ts';

const MIN_WORDS = 4;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

const EXAM_WORDS = set(
  'auscultation tenderness palpation murmur edema lungs abdomen rhythm reflexes sensation flexion extension erythema swelling range effusion exam examination clear distress gait',
);
const RESULT_WORDS = set(
  'x-ray x-rays mri ct ekg echocardiogram labs results showed shows reveals lipid panel hemoglobin ultrasound biopsy test',
);
const PLAN_WORDS = set(
  'order prescribe refer referral schedule start continue increase recommend follow-up follow therapy come want going plan return avoid take send',
);
const SOCIAL_WORDS = set(
  'smoke smoking smoker drink alcohol work job live lives married retired drugs cigarettes beer wine marijuana',
);

function countIn(heard: HeardClause, words: ReadonlySet<string>): number {
  return heard.clause.tokens.filter((token) => words.has(token.text)).length;
}

function sectionOfClause(
  heard: HeardClause,
  speaker: string,
  late: boolean,
): { section: SectionKind; worth: number } | undefined {
  const clinical = heard.concepts.length;
  if (speaker === 'doctor') {
    if (countIn(heard, RESULT_WORDS) >= 2 || (late && countIn(heard, RESULT_WORDS) >= 1 && clinical > 1))
      return { section: 'results', worth: 0.5 };
    if (countIn(heard, EXAM_WORDS) >= 1) return { section: 'physicalExamination', worth: 0.6 };
    if (late && countIn(heard, PLAN_WORDS) >= 1) return { section: 'plan', worth: 0.5 + 0.1 * clinical };
    return clinical > 0 && late ? { section: 'assessment', worth: 0.4 } : undefined;
  }
  if (countIn(heard, SOCIAL_WORDS) >= 1) return { section: 'socialHistory', worth: 0.5 };
  return clinical > 0 ? { section: 'historyOfPresentIllness', worth: 0.4 + 0.1 * clinical } : undefined;
}

/** A candidate for every clause that says something clinical and is no question. */
export function candidatesFromClauses(visit: Visit, chart: ChartContext): Candidate[] {
  const patient = personOf(chart);
  const out: Candidate[] = [];
  visit.turns.forEach((heard, turnIndex) => {
    heard.clauses.forEach((each, clauseIndex) => {
      if (each.clause.isQuestion || each.clause.tokens.length < MIN_WORDS) return;
      const place = sectionOfClause(each, heard.turn.speaker, turnIndex > visit.turns.length * 0.4);
      if (place === undefined) return;
      const text = rewriteClause(each.clause.tokens, { speaker: heard.turn.speaker, patient });
      if (text.split(' ').length < MIN_WORDS) return;
      const { tokens } = each.clause;
      out.push({
        ...place,
        text,
        key: `${place.section}|${heard.turn.id}|${each.clause.start}`,
        evidence: [rangeOf(heard.turn, tokens, 0, tokens.length)],
        origin: 'clause',
        order: 10 + turnIndex + clauseIndex / 100,
      });
    });
  });
  return out;
}
