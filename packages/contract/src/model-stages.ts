/**
 * The life of a model version as a table. A model never moves by itself: every move is made by a person, with a reason.
 * What gives a model influence (shadow, champion) is approved by somebody else than the person who registered it; what
 * takes influence away is open to every approver, for pulling a bad model must not wait for a second person.
 */
import { z } from 'zod';
import { type Ability, ALLOWED, type Role, refused } from './permissions.ts';

export const MODEL_STAGES = ['draft', 'shadow', 'champion', 'retired'] as const;
export const ModelStage = z.enum(MODEL_STAGES);
export type ModelStage = z.infer<typeof ModelStage>;

export const MODEL_MOVES = ['startShadow', 'promote', 'withdraw', 'retire', 'rollBack', 'reopen'] as const;
export const ModelMove = z.enum(MODEL_MOVES);
export type ModelMove = z.infer<typeof ModelMove>;

interface ModelRule {
  from: readonly ModelStage[];
  to: ModelStage;
  roles: readonly Role[];
  /** Needs a second pair of eyes: not the person who registered the version. */
  byAnother: boolean;
}

export const MODEL_TABLE: Record<ModelMove, ModelRule> = {
  startShadow: { from: ['draft'], to: 'shadow', roles: ['admin'], byAnother: true },
  promote: { from: ['shadow'], to: 'champion', roles: ['admin'], byAnother: true },
  withdraw: { from: ['shadow'], to: 'draft', roles: ['admin'], byAnother: false },
  retire: { from: ['draft', 'shadow', 'champion'], to: 'retired', roles: ['admin'], byAnother: false },
  /** The champion steps back and the one before it takes its place again. */
  rollBack: { from: ['champion'], to: 'retired', roles: ['admin'], byAnother: false },
  reopen: { from: ['retired'], to: 'draft', roles: ['admin'], byAnother: false },
};

export type ModelMoveRefusal =
  | 'model-wrong-stage'
  | 'model-wrong-role'
  | 'model-own-registration'
  | 'model-research-only'
  | 'model-no-predecessor';

export type ModelMoveOutcome =
  | { accepted: true; stage: ModelStage }
  | { accepted: false; code: ModelMoveRefusal; reason: string };

export interface ModelMoveFacts {
  /** `system` is the house itself, which may move nothing. */
  role: Role | 'system';
  isRegistrant: boolean;
  researchUseOnly: boolean;
  /** Whether there is a former champion to go back to. */
  hasPredecessor: boolean;
}

/** Where a move would lead, or why it may not be made. Pure. */
export function moveModel(stage: ModelStage, move: ModelMove, facts: ModelMoveFacts): ModelMoveOutcome {
  const rule = MODEL_TABLE[move];
  const refuse = (code: ModelMoveRefusal, reason: string): ModelMoveOutcome => ({
    accepted: false,
    code,
    reason,
  });
  if (!rule.from.includes(stage))
    return refuse('model-wrong-stage', `The version is ${stage}, not ${rule.from.join(' or ')}.`);
  if (!rule.roles.some((role) => role === facts.role))
    return refuse('model-wrong-role', `Only ${rule.roles.join(' or ')} may do this.`);
  if (rule.byAnother && facts.isRegistrant)
    return refuse('model-own-registration', 'Somebody else must approve what you registered.');
  if (rule.to === 'champion' && facts.researchUseOnly)
    return refuse('model-research-only', 'The card says research use only: it may not become champion.');
  if (move === 'rollBack' && !facts.hasPredecessor)
    return refuse('model-no-predecessor', 'There is no former champion to go back to.');
  return { accepted: true, stage: rule.to };
}

export function canMoveModel(stage: ModelStage, move: ModelMove, facts: ModelMoveFacts): Ability {
  const outcome = moveModel(stage, move, facts);
  return outcome.accepted ? ALLOWED : refused(outcome.code, outcome.reason);
}
