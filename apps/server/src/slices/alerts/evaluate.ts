/** For each event that may mean danger: the facts, the rules, and what they would raise. */
import {
  ALERT_RULES,
  type AlertFacts,
  type AlertObservation,
  type AlertRule,
  evaluateAlertRules,
} from '@medi-os/clinical';
import type { TriageAssessment } from '@medi-os/contract';
import type { Query } from '../../platform/database/gateway.ts';
import type { LoggedEvent } from '../../platform/events/hub.ts';
import { listConditions } from '../patients/index.ts';
import { findAssessment, listAssessments } from '../triage/index.ts';
import {
  type AlertCandidate,
  type ChartReferences,
  occasionOfRows,
  toCandidate,
  toPastAlert,
} from './candidate.ts';
import { OBSERVED_CODES, toAlertObservations } from './observed-facts.ts';
import { type SaidMedicine, saidToBeGiven, toSegments } from './spoken-facts.ts';
import {
  activeMedications,
  earlierAlerts,
  findAlertPatient,
  findConsultation,
  listedAllergies,
  openVisitOf,
  recentObservations,
} from './store.ts';

/** What one event comes to. */
export interface Evaluated {
  patientId: string;
  visitId: string | null;
  candidates: AlertCandidate[];
}

type Evaluate = (query: Query, event: LoggedEvent, nowMs: number) => Promise<Evaluated | null>;

/** The longest look back of a rule over vitals is a week. */
const OBSERVED_WITHIN_MS = 7 * 24 * 3_600_000;

const ALLERGY_RULE = 'medicines.allergy';
const ALLERGY_RULES: readonly AlertRule[] = ALERT_RULES.filter(({ code }) => code === ALLERGY_RULE);

/** Event types that are listened to. An allergy taken off the list can only make things safer. */
export const EVALUATIONS: Readonly<Record<string, Evaluate>> = {
  'triage.assessed': evaluateAssessment,
  'medication.added': evaluateChart,
  'medication.updated': evaluateChart,
  'allergy.added': evaluateChart,
  'consultation.transcribed': evaluateTranscript,
};

/** Vitals and scores. A rule that spoke stays quiet for its quiet period unless it has become worse. */
async function evaluateAssessment(query: Query, event: LoggedEvent): Promise<Evaluated | null> {
  const assessment = await findAssessment(query, event.id);
  if (!assessment) return null;
  const { patientId, visitId, assessedAt, vitals } = assessment;
  // The moment of the measurement: an event that is heard late is judged as it was.
  const nowMs = Date.parse(assessedAt);
  const found = await findAlertPatient(query, patientId, nowMs);
  if (!found) return null;
  const charted = await recentObservations(query, patientId, OBSERVED_CODES, nowMs, OBSERVED_WITHIN_MS);
  const assessments = await listAssessments(query, visitId);
  const facts: AlertFacts = {
    nowMs,
    patient: {
      ...found.patient,
      oxygenTarget88To92: vitals.spo2Scale === 'scale-2',
      conditions: (await listConditions(query, patientId))
        .filter(({ status }) => status === 'active')
        .map(({ name }) => name),
    },
    observations: [...toAlertObservations(charted), ...assessments.flatMap(scoreOf)],
    pastAlerts: (await earlierAlerts(query, patientId, nowMs)).map(toPastAlert),
  };
  const candidates = evaluateAlertRules(facts).alerts.map((alert) =>
    toCandidate(alert, patientId, assessment.id, NO_REFERENCES),
  );
  return { patientId, visitId, candidates };
}

function scoreOf({ id, assessedAt, secondLook: { news2 } }: TriageAssessment): AlertObservation[] {
  if (news2.outcome !== 'scored') return [];
  const atMs = Date.parse(assessedAt);
  return [{ id, atMs, code: 'news2', value: news2.total, unit: '{score}' }];
}

/**
 * The medication list. What this event began is compared with everything; a new allergy with every medicine. Nothing
 * that was said earlier keeps a rule quiet: a medicine that is taken up again is a new decision.
 */
async function evaluateChart(query: Query, event: LoggedEvent, nowMs: number): Promise<Evaluated | null> {
  const patientId = event.id;
  const found = await findAlertPatient(query, patientId, nowMs);
  if (!found) return null;
  const medications = await activeMedications(query, patientId, event.position);
  const allergies = await listedAllergies(query, patientId, event.position);
  const isAllergy = event.type === 'allergy.added';
  const facts: AlertFacts = {
    nowMs,
    patient: found.patient,
    medicines: isAllergy ? medications.map((one) => ({ ...one, isNew: true })) : medications,
    allergies: allergyFacts(isAllergy ? allergies.filter(({ isNew }) => isNew) : allergies),
  };
  const rules = isAllergy ? ALLERGY_RULES : ALERT_RULES;
  const references = { medications, allergies };
  const candidates = evaluateAlertRules(facts, rules).alerts.map((alert) =>
    toCandidate(alert, patientId, occasionOfRows(alert, references), references),
  );
  return { patientId, visitId: await openVisitOf(query, patientId), candidates };
}

/** Words. What was said once in a visit is not said again in it, however often the transcript grows. */
async function evaluateTranscript(
  query: Query,
  event: LoggedEvent,
  nowMs: number,
): Promise<Evaluated | null> {
  const consultation = await findConsultation(query, event.id);
  if (!consultation) return null;
  const { patientId, visitId, turns } = consultation;
  const found = await findAlertPatient(query, patientId, nowMs);
  if (!found) return null;
  const { patient, wasAskedForAllergies } = found;
  const medications = await activeMedications(query, patientId, event.position);
  const allergies = await listedAllergies(query, patientId, event.position);
  const earlier = await earlierAlerts(query, patientId, nowMs);
  const known = {
    nowMs,
    patient,
    ...(wasAskedForAllergies ? { allergies: allergyFacts(allergies) } : {}),
    // Of this visit alone, and for all of it: another visit is another conversation.
    pastAlerts: earlier
      .filter((alert) => alert.visitId === visitId)
      .map((alert) => ({ ...toPastAlert(alert), atMs: nowMs })),
  };
  const medicines = medications.map(({ name }) => ({ name }));
  const heard = { ...known, medicines, transcript: toSegments(consultation) };
  const said = saidToBeGiven(turns);
  const given = { ...known, medicines: said.map(({ name }) => ({ name, isNew: true })) };
  const alerts = [...evaluateAlertRules(heard).alerts, ...evaluateAlertRules(given, ALLERGY_RULES).alerts];
  const candidates = alerts.map((alert) =>
    pointAtTurns(toCandidate(alert, patientId, consultation.id, { medications, allergies }), said),
  );
  return { patientId, visitId, candidates };
}

/** A medicine that was said and is not on the list is shown by the sentence in which it was said. */
function pointAtTurns(candidate: AlertCandidate, said: readonly SaidMedicine[]): AlertCandidate {
  const evidence = candidate.evidence.map((one) => {
    const isSaid = one.kind === 'medication' && one.reference === null;
    const turn = isSaid ? said.find(({ name }) => name === one.text) : undefined;
    return turn ? { kind: 'turn' as const, text: turn.words, reference: turn.turnId } : one;
  });
  return { ...candidate, evidence };
}

function allergyFacts(allergies: readonly { substance: string; reaction: string | null }[]) {
  return allergies.map(({ substance, reaction }) => ({ substance, ...(reaction ? { reaction } : {}) }));
}

const NO_REFERENCES: ChartReferences = { medications: [], allergies: [] };
