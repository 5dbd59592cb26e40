/** The visit in plain words for the patient: what was found, what to take, what happens next. Only what the doctor said. */
import type { ChartContext, Evidence, Turn } from '@medi-os/contract';
import type { Fact } from '../facts/fact.ts';
import { readVisit } from '../note/draft.ts';
import { listed } from '../note/wording.ts';

export type SummaryLine = { readonly text: string; readonly evidence: readonly Evidence[] };
export type AfterVisitSummary = {
  readonly whatWeTalkedAbout: readonly SummaryLine[];
  readonly medicines: readonly SummaryLine[];
  readonly tests: readonly SummaryLine[];
  readonly nextSteps: readonly SummaryLine[];
};

/** Clinical words that a reader of a newspaper may not know. */
const PLAIN: Readonly<Record<string, string>> = {
  hypertension: 'high blood pressure',
  hyperlipidemia: 'high cholesterol',
  'gastroesophageal reflux disease': 'acid reflux',
  'shortness of breath': 'trouble breathing',
  syncope: 'fainting',
  dysuria: 'pain when passing urine',
  'myocardial infarction': 'heart attack',
  'atrial fibrillation': 'an irregular heartbeat (atrial fibrillation)',
  'urinary tract infection': 'a urine infection',
  'chronic obstructive pulmonary disease': 'COPD (a long-term lung disease)',
  'congestive heart failure': 'heart failure',
  'otitis media': 'an ear infection',
  'meniscal tear': 'a torn cartilage in the knee',
  'contact dermatitis': 'a skin reaction (contact dermatitis)',
  hypothyroidism: 'an underactive thyroid',
  'rotator cuff tendinopathy': 'an irritated shoulder tendon',
  'lumbar strain': 'a strained lower back',
};

const CHANGE: Readonly<Record<string, string>> = {
  start: 'Start taking',
  stop: 'Stop taking',
  increase: 'Take more of',
  decrease: 'Take less of',
  continue: 'Keep taking',
};

const plain = (name: string): string => PLAIN[name] ?? name;

const own = (fact: Fact): boolean =>
  fact.person === undefined && fact.polarity === 'present' && fact.certainty !== 'conditional';

function distinct(facts: readonly Fact[], text: (fact: Fact) => string): SummaryLine[] {
  const out = new Map<string, SummaryLine>();
  for (const fact of facts) {
    const line = text(fact);
    if (!out.has(line)) out.set(line, { text: line, evidence: fact.evidence });
  }
  return [...out.values()];
}

function medicineText(fact: Fact): string {
  const dose = [fact.value ?? '', fact.frequency ?? ''].filter((part) => part !== '').join(', ');
  const name = fact.said ?? fact.name;
  return `${CHANGE[fact.change ?? 'continue']} ${name}${dose === '' || fact.change === 'stop' ? '' : `: ${dose}`}.`;
}

/** The summary of a visit; empty lists where nothing was said. */
export function afterVisitSummary(input: {
  readonly turns: readonly Turn[];
  readonly chart: ChartContext;
}): AfterVisitSummary {
  const facts = readVisit(input.turns, input.chart).facts.filter(own);
  const doctor = facts.filter((fact) => fact.speaker === 'doctor');
  const conditions = doctor.filter((fact) => fact.kind === 'condition' || fact.kind === 'diagnosis');
  return {
    whatWeTalkedAbout: distinct(
      conditions,
      (fact) =>
        `${fact.certainty === 'possible' ? 'Your doctor thinks it may be' : 'You talked about'} ${plain(fact.name)}.`,
    ),
    medicines: distinct(
      doctor.filter((fact) => fact.kind === 'medication' && fact.change !== undefined),
      medicineText,
    ),
    tests: distinct(
      doctor.filter((fact) => fact.kind === 'order'),
      (fact) =>
        `You need ${listed([fact.name])}${fact.laterality === undefined ? '' : ` of the ${fact.laterality} side`}.`,
    ),
    nextSteps: [
      ...distinct(
        doctor.filter((fact) => fact.kind === 'referral'),
        (fact) => `You will be referred to ${fact.name}.`,
      ),
      ...distinct(
        doctor.filter((fact) => fact.kind === 'followUp'),
        (fact) => `Come back in ${fact.duration}.`,
      ),
    ],
  };
}
