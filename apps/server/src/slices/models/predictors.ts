/** Models ready to answer, a few at a time: reading a file takes far longer than asking it. */
import { Predictor } from '@medi-os/ml';
import type { Query } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { hashFile, openModelFile } from './read-model-file.ts';
import { findFile } from './store.ts';

/** A loaded model takes a few megabytes. */
const KEPT_MAX = 16;

export class Predictors {
  /** The least recently asked first. A version's file never changes, so its id is the key. */
  readonly #kept = new Map<string, Promise<Predictor>>();

  /**
   * The predictor of a version that the caller has found within their own organisation.
   * @throws MODEL_UNREADABLE when the stored file is not the one that was registered
   */
  get(query: Query, versionId: string): Promise<Predictor> {
    const kept = this.#kept.get(versionId);
    this.#kept.delete(versionId);
    const predictor = kept ?? load(query, versionId);
    this.#kept.set(versionId, predictor);
    if (!kept) predictor.catch(() => this.#kept.delete(versionId));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_MAX && oldest !== undefined) this.#kept.delete(oldest);
    return predictor;
  }
}

async function load(query: Query, versionId: string): Promise<Predictor> {
  const file = await findFile(query, versionId);
  if (!file) throw problem('NOT_FOUND');
  if (hashFile(file.content) !== file.hash)
    throw problem('MODEL_UNREADABLE', {
      name: 'ml.model-hash-mismatch',
      reason: 'The stored file is not the one that was registered.',
    });
  return new Predictor(openModelFile(file.content));
}
