/** Sentences from facts by the style's wordings: what is known for sure reads as a clinician writes it. */
import type { ChartContext, SectionKind } from '@medi-os/contract';
import { agreementIn } from '../facts/agreement.ts';
import { NO_ALLERGIES, type Visit } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import { conceptsOf, systemOf } from '../lexicon/concepts.ts';
import type { BodySystem } from '../lexicon/findings.ts';
import { BLOOD_RELATIVES, BODY_PARTS } from '../lexicon/terms.ts';
import { shapeOf } from '../model/features.ts';
import { tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { reasonForVisit } from './reason.ts';
import type { Style } from './styles.ts';
import { capital, fill, fullName, listed, mergeEvidence, subjectOf } from './wording.ts';

const SYSTEM_TITLES: Readonly<Record<BodySystem, string>> = {
  constitutional: 'Constitutional',
  eyes: 'Eyes',
  ent: 'HENT',
  cardiovascular: 'Cardiovascular',
  respiratory: 'Respiratory',
  gastrointestinal: 'Gastrointestinal',
  genitourinary: 'Genitourinary',
  musculoskeletal: 'Musculoskeletal',
  skin: 'Skin',
  neurological: 'Neurological',
  psychiatric: 'Psychiatric',
  endocrine: 'Endocrine',
  hematologic: 'Hematologic',
};

export type Material = { readonly visit: Visit; readonly chart: ChartContext; readonly style: Style };

const candidate = (
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

const ofPatient = (fact: Fact): boolean => fact.person === undefined;
const isFirm = (fact: Fact): boolean => fact.certainty === 'certain';

/** Symptoms of the history: told or denied by the patient, or said by the doctor before the examination. Each once. */
export function symptoms(visit: Visit): Fact[] {
  const { firstExamTurn } = shapeOf(visit);
  return settled(
    visit.facts.filter(
      (fact) =>
        fact.kind === 'finding' &&
        ofPatient(fact) &&
        isFirm(fact) &&
        (fact.speaker !== 'doctor' || fact.turnIndex < firstExamTurn) &&
        systemOf(fact.name) !== undefined,
    ),
  );
}

function chiefComplaint({ visit, chart }: Material): Candidate[] {
  const reason = reasonForVisit(visit, chart);
  if (reason === undefined) return [];
  return [
    { ...candidate('chiefComplaint', 'reason', `${capital(reason.text)}.`, []), evidence: reason.evidence },
  ];
}

/** Problems of the chart that nobody denied today. */
function standingProblems(visit: Visit, chart: ChartContext): string[] {
  return chart.problems
    .map((problem) => problem.toLowerCase())
    .filter((problem) =>
      conceptsOf(tokenize(problem)).every((concept) => {
        const told = visit.facts.filter((fact) => fact.name === concept.name && fact.person === undefined);
        return told.length === 0 || told.some((fact) => fact.polarity === 'present');
      }),
    );
}

function opening({ visit, chart, style }: Material): Candidate[] {
  const reason = reasonForVisit(visit, chart);
  if (reason === undefined || style.wording.opening === '') return [];
  const sex = chart.sex === 'female' || chart.sex === 'male' ? chart.sex : 'patient';
  const values = {
    name: fullName(chart),
    age: chart.ageYears === undefined ? '' : String(chart.ageYears),
    sex,
    reason: reason.text,
    history: listed(standingProblems(visit, chart).slice(0, 6)),
  };
  const text =
    chart.ageYears === undefined
      ? `${values.name} presents today for evaluation of ${values.reason}.`
      : fill(style.wording.opening, values);
  return [{ ...candidate('historyOfPresentIllness', 'opening', text, []), evidence: reason.evidence }];
}

function reviewOfSystems({ visit, style }: Material): Candidate[] {
  if (!style.reviewOfSystems) return [];
  const bySystem = new Map<BodySystem, Fact[]>();
  for (const fact of symptoms(visit)) {
    const system = systemOf(fact.name);
    if (system === undefined) continue;
    bySystem.set(system, [...(bySystem.get(system) ?? []), fact]);
  }
  return Object.keys(SYSTEM_TITLES).flatMap((name, order) => {
    // Object.keys widens the key; the record's type says that it is a BodySystem.
    const system = name as BodySystem;
    const facts = bySystem.get(system) ?? [];
    const present = facts.filter((fact) => fact.polarity === 'present').map(shown);
    const absent = facts.filter((fact) => fact.polarity === 'absent').map(shown);
    if (facts.length === 0) return [];
    const parts = [
      present.length > 0 ? `Reports ${listed(present)}.` : '',
      absent.length > 0 ? `Denies ${listed(absent, 'or')}.` : '',
    ];
    return [
      candidate(
        'reviewOfSystems',
        system,
        `${SYSTEM_TITLES[system]}: ${parts.join(' ').trim()}`,
        facts,
        order,
      ),
    ];
  });
}

function denials({ visit, chart, style }: Material): Candidate[] {
  const absent = symptoms(visit).filter((fact) => fact.polarity === 'absent');
  if (absent.length === 0) return [];
  const text = fill(style.wording.denies, {
    subject: subjectOf(chart),
    list: listed(absent.map(shown), 'or'),
  });
  return [candidate('historyOfPresentIllness', 'denials', text, absent, 900)];
}

/** What is never a past history by itself. */
const ACUTE = new Set(['fracture', 'pregnancy', 'murmur', 'cancer', 'contusion', 'sepsis']);

function conditions({ visit, style }: Material): Candidate[] {
  const { firstExamTurn } = shapeOf(visit);
  const facts = settled(
    visit.facts.filter(
      (fact) =>
        fact.kind === 'condition' &&
        ofPatient(fact) &&
        isFirm(fact) &&
        !ACUTE.has(fact.name) &&
        (fact.speaker !== 'doctor' || fact.turnIndex < firstExamTurn),
    ),
  );
  return facts
    .filter((fact) => fact.polarity === 'present')
    .map((fact, order) =>
      candidate(
        'pastMedicalHistory',
        fact.name,
        fill(style.wording.hasCondition, { condition: fact.name }),
        [fact],
        order,
      ),
    );
}

function procedures({ visit, style }: Material): Candidate[] {
  const facts = settled(
    visit.facts.filter(
      (fact) =>
        fact.kind === 'procedure' &&
        ofPatient(fact) &&
        isFirm(fact) &&
        fact.speaker !== 'doctor' &&
        fact.name !== 'surgery',
    ),
  );
  return facts
    .filter((fact) => fact.polarity === 'present')
    .map((fact, order) =>
      candidate(
        'pastSurgicalHistory',
        fact.name,
        fill(style.wording.hadProcedure, { procedure: shown(fact) }),
        [fact],
        order,
      ),
    );
}

function family({ visit, style }: Material): Candidate[] {
  const facts = visit.facts.filter(
    (fact) =>
      fact.person !== undefined &&
      BLOOD_RELATIVES.has(fact.person) &&
      fact.kind === 'condition' &&
      fact.certainty !== 'conditional',
  );
  const byRelative = new Map<string, Fact[]>();
  for (const fact of facts)
    byRelative.set(fact.person ?? '', [...(byRelative.get(fact.person ?? '') ?? []), fact]);
  return [...byRelative].flatMap(([relative, told], order) => {
    const clear = settled(told);
    const has = clear.filter((fact) => fact.polarity === 'present');
    const not = clear.filter((fact) => fact.polarity === 'absent');
    const out: Candidate[] = [];
    if (has.length > 0)
      out.push(
        candidate(
          'familyHistory',
          relative,
          fill(style.wording.familyHas, {
            relative,
            list: listed(has.map((fact) => fact.said ?? fact.name)),
          }),
          has,
          order,
        ),
      );
    if (not.length > 0)
      out.push(
        candidate(
          'familyHistory',
          `${relative}-no`,
          fill(style.wording.familyNone, {
            list: listed(
              not.map((fact) => fact.name),
              'or',
            ),
          }),
          not,
          100 + order,
        ),
      );
    return out;
  });
}

/** "lisinopril 20 mg daily". */
export function medicineLine(fact: Fact): string {
  return [fact.said ?? fact.name, fact.value ?? '', fact.frequency ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

function medications({ visit, style }: Material): Candidate[] {
  const byName = new Map<string, Fact[]>();
  for (const fact of visit.facts) {
    if (fact.kind !== 'medication' || !ofPatient(fact) || fact.polarity === 'absent' || !isFirm(fact))
      continue;
    if ((fact.change === 'start' && fact.speaker === 'doctor') || fact.change === 'stop') continue;
    byName.set(fact.name, [...(byName.get(fact.name) ?? []), fact]);
  }
  return [...byName.values()].map((facts, order) => {
    const told = facts.find((fact) => fact.value !== undefined && fact.change === undefined) ?? facts[0];
    const line = told === undefined ? '' : medicineLine(told);
    return candidate(
      'medications',
      told?.name ?? '',
      fill(style.wording.takes, { medicine: capital(line) }),
      facts,
      order,
    );
  });
}

function allergies({ visit, style }: Material): Candidate[] {
  const facts = settled(visit.facts.filter((fact) => fact.kind === 'allergy' && ofPatient(fact)));
  const has = facts.filter((fact) => fact.polarity === 'present');
  if (has.length > 0) {
    const list = listed(has.map((fact) => fact.said ?? fact.name));
    return [candidate('allergies', 'list', fill(style.wording.allergicTo, { list }), has)];
  }
  const none = facts.filter((fact) => fact.name === NO_ALLERGIES);
  return none.length === 0 ? [] : [candidate('allergies', 'none', style.wording.noAllergies, none)];
}

function vitals({ visit }: Material): Candidate[] {
  const latest = new Map<string, Fact>();
  for (const fact of visit.facts)
    if (fact.kind === 'vital' && ofPatient(fact) && fact.speaker !== 'patient') latest.set(fact.name, fact);
  return [...latest.values()].map((fact, order) =>
    candidate('vitals', fact.name, `${fact.name}: ${fact.value ?? ''}.`, [fact], order),
  );
}

/** Only when the patient says so after the plan, in so many words. */
function agreement({ visit, style }: Material): Candidate[] {
  const range = style.wording.agrees === '' ? undefined : agreementIn(visit);
  if (range === undefined) return [];
  return [{ ...candidate('plan', 'agreement', style.wording.agrees, [], 100_000), evidence: [range] }];
}

/** Conditions that the doctor names once the history is over. */
function diagnoses({ visit }: Material): Candidate[] {
  const { firstExamTurn } = shapeOf(visit);
  const named = visit.facts.filter(
    (fact) =>
      fact.kind === 'condition' &&
      ofPatient(fact) &&
      fact.speaker === 'doctor' &&
      fact.turnIndex >= firstExamTurn &&
      fact.polarity === 'present' &&
      fact.certainty !== 'conditional',
  );
  return settled(named).map((fact, order) => {
    const likely = named
      .filter((each) => each.name === fact.name)
      .every((each) => each.certainty === 'possible');
    return candidate(
      'assessment',
      fact.name,
      `${capital(`${likely ? 'possible ' : ''}${shown(fact)}`)}.`,
      [fact],
      order / 100,
    );
  });
}

const HABITS: Readonly<
  Record<string, { readonly present: string; readonly past: string; readonly absent: string }>
> = {
  smoking: {
    present: '{Subject} smokes.',
    past: '{Subject} is a former smoker.',
    absent: '{Subject} does not smoke.',
  },
  alcohol: {
    present: '{Subject} drinks alcohol.',
    past: '{Subject} used to drink alcohol.',
    absent: '{Subject} does not drink alcohol.',
  },
  'drug use': {
    present: '{Subject} uses recreational drugs.',
    past: '{Subject} used recreational drugs in the past.',
    absent: '{Subject} denies recreational drug use.',
  },
};

/** Smoking, alcohol and drugs, by the last that was said of each. */
function habits({ visit, chart }: Material): Candidate[] {
  return Object.entries(HABITS).flatMap(([name, wording], order) => {
    const told = visit.facts.filter(
      (fact) => fact.kind === 'social' && fact.name === name && ofPatient(fact),
    );
    const last = told.at(-1);
    if (last === undefined) return [];
    const past = told.some((fact) => fact.time === 'past');
    const template = past ? wording.past : wording[last.polarity];
    return [
      candidate('socialHistory', name, fill(template, { subject: subjectOf(chart) }), told, order / 10),
    ];
  });
}

/** The next appointment. */
function followUp({ visit }: Material): Candidate[] {
  const planned = visit.facts.filter((fact) => fact.kind === 'followUp' && isFirm(fact));
  const last = planned.at(-1);
  return last?.duration === undefined
    ? []
    : [candidate('patientInstructions', 'follow-up', `Follow up in ${last.duration}.`, [last])];
}

/** Every template sentence that the facts allow. */
export function candidatesFromFacts(material: Material): Candidate[] {
  const makers = [
    chiefComplaint,
    opening,
    denials,
    reviewOfSystems,
    conditions,
    procedures,
    family,
    diagnoses,
    habits,
    followUp,
    agreement,
    medications,
    allergies,
    vitals,
  ];
  return makers
    .flatMap((make) => make(material))
    .filter((each) => each.evidence.length > 0 && each.text !== '');
}
