/** Asking models. Every answer is logged before it is given: version, inputs, output, reasons, who, for whom. */
import type { Issue, ModelInputs, Prediction } from '@medi-os/contract';
import { ORPCError } from '@orpc/server';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway, Query, UnitOfWork } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { type Answer, ask, askShadow, inputIssues, toRow } from './answer.ts';
import {
  countPatients,
  insertPredictions,
  listServing,
  type NewPrediction,
  newPredictionId,
  type ServingVersion,
} from './prediction-store.ts';
import type { Predictors } from './predictors.ts';

export interface Asking {
  gateway: Gateway;
  predictors: Predictors;
}

export interface Question {
  inputs: ModelInputs;
  patientId: string | null;
}

/**
 * The champion's answers to all questions, or to none.
 * @throws NOT_FOUND for an unknown model or patient, NO_CHAMPION, INVALID_INPUT naming the inputs that do not fit
 */
export function predictAll(
  { gateway, predictors }: Asking,
  actor: Actor,
  name: string,
  questions: readonly Question[],
): Promise<Prediction[]> {
  return gateway.write(actor, async (unit) => {
    const versions = await listServing(unit.query, { name }, actor.userId);
    if (versions.length === 0) throw problem('NOT_FOUND');
    const champion = versions.find(({ stage }) => stage === 'champion');
    if (!champion) throw problem('NO_CHAMPION');
    await requirePatients(unit.query, questions);
    const answered = await answerAll(unit.query, predictors, champion, questions, 'care');
    const shadows = versions.filter(({ stage }) => stage === 'shadow');
    const beside: NewPrediction[] = [];
    for (const shadow of shadows) beside.push(...(await shadowAll(unit.query, predictors, shadow, answered)));
    return keep(unit, actor, champion.by, answered, beside);
  });
}

/**
 * What any version would say, for nobody in particular.
 * @throws NOT_FOUND, INVALID_INPUT
 */
export async function explore(
  { gateway, predictors }: Asking,
  actor: Actor,
  versionId: string,
  inputs: ModelInputs,
): Promise<Prediction> {
  const [prediction] = await gateway.write(actor, async (unit) => {
    const [version] = await listServing(unit.query, { versionId }, actor.userId);
    if (!version) throw problem('NOT_FOUND');
    const questions = [{ inputs, patientId: null }];
    const answered = await answerAll(unit.query, predictors, version, questions, 'exploration');
    return keep(unit, actor, version.by, answered, []);
  });
  if (!prediction) throw new Error('one question has one answer');
  return prediction;
}

/** A foreign key would find the patient of another organisation too. */
async function requirePatients(query: Query, questions: readonly Question[]): Promise<void> {
  const ids = [...new Set(questions.flatMap(({ patientId }) => (patientId === null ? [] : [patientId])))];
  if ((await countPatients(query, ids)) !== ids.length) throw problem('NOT_FOUND');
}

async function answerAll(
  query: Query,
  predictors: Predictors,
  { model }: ServingVersion,
  questions: readonly Question[],
  purpose: 'care' | 'exploration',
): Promise<NewPrediction[]> {
  const predictor = await predictors.get(query, model.versionId);
  const rows = questions.map(({ inputs }) => toRow(inputs));
  const issues = rows.flatMap((row, index): Issue[] => {
    const prefix = questions.length === 1 ? '' : `rows.${index}.`;
    return inputIssues(predictor, row).map(({ path, message }) => ({ path: `${prefix}${path}`, message }));
  });
  if (issues.length > 0) throw problem('INVALID_INPUT', { issues: issues.slice(0, 50) });
  return questions.map((question, index) => ({
    ...question,
    ...ask(predictor, rows[index] ?? {}),
    id: newPredictionId(),
    model,
    purpose,
    besideId: null,
  }));
}

/** What a shadow says to the same questions; one whose file cannot be read says so, and nobody is kept waiting. */
async function shadowAll(
  query: Query,
  predictors: Predictors,
  { model }: ServingVersion,
  answered: readonly NewPrediction[],
): Promise<NewPrediction[]> {
  const predictor = await predictors.get(query, model.versionId).catch(refusalOf);
  return answered.map(({ id, inputs, patientId }) => ({
    inputs,
    patientId,
    ...('output' in predictor ? predictor : askShadow(predictor, toRow(inputs))),
    id: newPredictionId(),
    model,
    purpose: 'shadow',
    besideId: id,
  }));
}

function refusalOf(error: unknown): Answer {
  if (!(error instanceof ORPCError) || error.code !== 'MODEL_UNREADABLE') throw error;
  return { output: { status: 'abstained', reasons: [error.message] }, explanation: null };
}

async function keep(
  { query, now, audit }: UnitOfWork,
  { organizationId, userId }: Actor,
  by: Prediction['by'],
  answered: NewPrediction[],
  beside: NewPrediction[],
): Promise<Prediction[]> {
  await insertPredictions(query, { organizationId, userId, at: now }, [...answered, ...beside]);
  return answered.map(({ besideId: _none, ...prediction }) => {
    audit({
      action: prediction.purpose === 'care' ? 'prediction.make' : 'prediction.explore',
      targetType: 'prediction',
      targetId: prediction.id,
      patientId: prediction.patientId,
      changes: [{ field: 'modelVersionId', before: null, after: prediction.model.versionId }],
    });
    return { ...prediction, by, at: now.toISOString(), decision: null, outcome: null, version: 1 };
  });
}
