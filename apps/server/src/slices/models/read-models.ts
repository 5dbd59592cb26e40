/** The registry as a page shows it. None of it is about a patient, so reading it leaves no trace. */
import {
  canMoveModel,
  MODEL_MOVES,
  type ModelDetail,
  type ModelMove,
  type ModelVersion,
} from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { listChecks } from './check-store.ts';
import {
  findChampionAt,
  findDescription,
  findPredecessor,
  findVersion,
  hasModel,
  listMoves,
} from './store.ts';

/** @throws NOT_FOUND */
export function readModel(gateway: Gateway, actor: Actor, versionId: string): Promise<ModelDetail> {
  return gateway.read(actor, 'unaudited', async (query) => {
    const found = await findVersion(query, versionId);
    const description = await findDescription(query, versionId);
    if (!found || !description) throw problem('NOT_FOUND');
    const predecessor = found.stage === 'champion' ? await findPredecessor(query, versionId) : null;
    const moves = await listMoves(query, found.name);
    const checks = await listChecks(query, versionId);
    return {
      ...found,
      ...description,
      moves,
      checks,
      predecessor,
      can: abilities(actor, found, predecessor !== null),
    };
  });
}

function abilities(actor: Actor, version: ModelVersion, hasPredecessor: boolean): ModelDetail['can'] {
  const facts = {
    role: actor.role,
    isRegistrant: version.registeredBy !== null && version.registeredBy.id === actor.userId,
    researchUseOnly: version.researchUseOnly,
    hasPredecessor,
  };
  const ability = (move: ModelMove) => [move, canMoveModel(version.stage, move, facts)];
  return Object.fromEntries(MODEL_MOVES.map(ability)) as ModelDetail['can']; // fromEntries forgets the keys
}

/** @throws NOT_FOUND when there is no model of that name */
export function readChampion(
  gateway: Gateway,
  actor: Actor,
  name: string,
  at: string,
): Promise<{ champion: ModelVersion | null }> {
  return gateway.read(actor, 'unaudited', async (query) => {
    if (!(await hasModel(query, name))) throw problem('NOT_FOUND');
    const id = await findChampionAt(query, name, at);
    return { champion: id === null ? null : await findVersion(query, id) };
  });
}
